// What the outside may ask about indicators.
#pragma once

#include "http/endpoint.hpp"
#include "indicators/period_question.hpp"

namespace siar::indicators {

http::Endpoints endpoints(const IsFiled& is_filed);

/// The register with the values of a year.
http::Endpoints register_endpoints(const IsFiled& is_filed);

/// What the unit and the auditor say in each quarter.
http::Endpoints quarter_endpoints(const IsFiled& is_filed);

/// Further indicators out of files.
http::Endpoints import_endpoints();

} // namespace siar::indicators
