// A Word file that may serve as a form: its parts, read and found harmless.
#pragma once

#include "word/zip_archive.hpp"

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace siar::word {

/// Refuses what is no Word file, and one that fetches something from outside when it is opened.
std::vector<ZipPart> word_parts(const std::string& docx);

/// Whether the part is text that people see: the body, headers and footers.
bool is_written_part(const std::string& name);

/// Refuses XML that is not well-formed, or nested so deep that no Word made it.
pugi::xml_document parsed(const ZipPart& part);

std::string xml_text(const pugi::xml_document& document);

/// The part's name without its folders.
std::string place_of(const std::string& part_name);

} // namespace siar::word
