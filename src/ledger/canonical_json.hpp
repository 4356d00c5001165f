// JSON in the one form of RFC 8785, so that the same facts always give the same bytes.
#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace siar::ledger {

/// Keys in the order of their UTF-16 units, no blanks, strings as given. Whole numbers keep all
/// their digits, also beyond 2^53, where RFC 8785 would round them.
std::string canonical_json(const boost::json::value& value);

} // namespace siar::ledger
