// The text of a content as readers get it: plain, and as HTML for the public page.
#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace siar::production {

/// The text alone; paragraphs are apart by an empty line, items of a list begin with "- " or "1. ".
std::string plain_text(const boost::json::value& body);

/// HTML that holds only elements and addresses that are written here: whatever else stands in the
/// document, its text is escaped and the rest is left out.
std::string html(const boost::json::value& body);

/// The text where HTML or XML expects text or an attribute's value. Characters that XML does not
/// know are left out.
std::string escaped(std::string_view text);

} // namespace siar::production
