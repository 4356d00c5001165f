// The layout of FO.2.3.1 that Siar brings along: a sample that says so, until the office has put
// the campus's own form in its place.
#pragma once

#include <string>

namespace siar::reporting {

/// A Word template; always the same bytes.
std::string built_in_form();

} // namespace siar::reporting
