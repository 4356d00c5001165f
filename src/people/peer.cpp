#include "people/peer.hpp"

#include "foundation/written.hpp"

namespace siar::people {

std::string peer_of(const http::Request& request)
{
    const bool is_local = request.peer == "127.0.0.1" || request.peer == "::1";
    const auto forwarded = http::header(request, "x-forwarded-for");
    if (!is_local || !forwarded)
        return request.peer;
    return trimmed(forwarded->substr(forwarded->rfind(',') + 1));
}

} // namespace siar::people
