// What the outside may ask about self-evaluations and their form.
#pragma once

#include "http/endpoint.hpp"
#include "reporting/self_evaluations.hpp"

namespace siar::reporting {

http::Endpoints endpoints(RowSource rows);

} // namespace siar::reporting
