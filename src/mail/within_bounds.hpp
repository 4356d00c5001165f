// The part of a mail that can be taken apart without exhausting whoever reads it.
#pragma once

#include <string_view>

namespace siar::mail {

/// The bytes up to where parts lie within more than 200 parts, up to 20,000 parts, up to 20,000
/// heads, or up to 25,000,000 bytes: no honest mail has more. One pass over the bytes.
std::string_view within_bounds(std::string_view bytes);

} // namespace siar::mail
