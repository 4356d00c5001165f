// A Word file from what is written in it; how it looks is the same in all forms that Siar brings along.
#pragma once

#include <string>

namespace siar::word {

constexpr const char* word_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The parts that differ from form to form, as WordprocessingML.
struct NewFile {
    std::string document;
    std::string header;
    std::string footer;
};

/// Always the same bytes for the same parts.
std::string new_file(const NewFile& parts);

} // namespace siar::word
