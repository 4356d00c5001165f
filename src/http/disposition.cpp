#include "http/disposition.hpp"

#include "http/message.hpp"

#include <algorithm>

namespace siar::http {

std::string content_disposition(Disposition how, const std::string& name)
{
    std::string plain = name;
    std::ranges::replace_if(
        plain, [](char c) { return c < 0x20 || c > 0x7E || c == '"' || c == '\\' || c == '%'; }, '_'
    );
    const std::string verb = how == Disposition::shown ? "inline" : "attachment";
    return verb + "; filename=\"" + plain + "\"; filename*=UTF-8''" + percent_encoded(name);
}

} // namespace siar::http
