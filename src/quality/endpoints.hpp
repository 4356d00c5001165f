// What the outside may ask about findings and management reviews.
#pragma once

#include "http/endpoint.hpp"
#include "indicators/period_question.hpp"

namespace siar::quality {

/// The question about filing is what indicators are judged with.
http::Endpoints endpoints(const indicators::IsFiled& is_filed);

http::Endpoints finding_endpoints();
http::Endpoints management_review_endpoints(const indicators::IsFiled& is_filed);

} // namespace siar::quality
