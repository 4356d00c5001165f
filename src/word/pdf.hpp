// PDF/A from a filled form, by LibreOffice where the server has it.
#pragma once

#include <chrono>
#include <string>

namespace siar::word {

constexpr std::chrono::seconds longest_conversion{60};

/// The Word file as PDF/A-2b. One conversion at a time; others wait. Refuses as unavailable
/// (word.no_libreoffice, which says what to install; word.pdf_failed).
std::string pdf_of_docx(const std::string& docx);

} // namespace siar::word
