// The words in files of office programs, which are ZIP archives of XML; and the names in any other.
#pragma once

#include <optional>
#include <string>

namespace siar::evidence {

/// Nothing when the type is none of those. Refuses what is damaged and what unpacks to too much.
std::optional<std::string> words_of_office_file(const std::string& bytes, const std::string& type);

} // namespace siar::evidence
