// Holidays and reminders: what everybody may see and the administrator settles.
#pragma once

#include "http/endpoint.hpp"

namespace siar::notifications {

http::Endpoints endpoints();

} // namespace siar::notifications
