// The numbers of the demo's channels and publications, as their platforms would show them.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// After a month: followers of each channel, reach and views of what was published on it.
void enter_numbers(Office& office, const Month& month);

/// One number of the month was mistyped; the correction keeps the old one.
void correct_number(Office& office, const Month& month);

} // namespace siar::demo
