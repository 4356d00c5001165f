// A mail or chat as a text that an auditor may have: names cut to letters, numbers and addresses
// covered, as the pages of evidence show it.
#pragma once

#include "evidence/personal_words.hpp"

#include <string>

namespace siar::handover {

std::string covered_text_of(const evidence::Evidence& evidence, evidence::ReadsAs reading);

} // namespace siar::handover
