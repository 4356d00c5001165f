// Holidays, reminders and mail addresses: what everybody may see or choose, and the administrator settles.
#pragma once

#include "http/endpoint.hpp"

namespace siar::notifications {

http::Endpoints endpoints();

} // namespace siar::notifications
