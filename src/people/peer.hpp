// Where a request comes from, for those who count tries.
#pragma once

#include "http/message.hpp"

namespace siar::people {

/// The address of who asks, also behind a proxy on this machine, which names it last.
std::string peer_of(const http::Request& request);

} // namespace siar::people
