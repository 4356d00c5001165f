// The words that the people of the demo write: contents, minutes, reports.
#pragma once

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace siar::demo {

/// A number that is always the same for the same words: what happens to a content hangs on it.
std::uint32_t number_of(const std::string& words);

/// TipTap's document with a paragraph for each text.
boost::json::value document_of(const std::vector<std::string>& paragraphs);

/// Two to four sentences about the title, in the voice of its pillar.
std::vector<std::string> paragraphs_about(const std::string& title, const std::string& pillar);

std::string brief_for(const std::string& pillar, const std::string& format);

/// Why the approver sends a content back.
std::string reason_to_return(const std::string& title);

/// What the writer adds after that.
std::string added_sentence(const std::string& title);

} // namespace siar::demo
