// What the outside may ask about the forms of the office.
#pragma once

#include "documents/form.hpp"
#include "http/endpoint.hpp"

#include <vector>

namespace siar::documents {

/// Of these forms, in their order: each step that fills one hands it over through app/.
http::Endpoints form_endpoints(std::vector<Form> forms);

} // namespace siar::documents
