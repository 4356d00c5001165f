// How e-mails and chats among the evidence are read.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints reading_endpoints();

/// Whether the caller may see personal data in chats.
bool may_unmask(const Caller& caller);

} // namespace siar::evidence
