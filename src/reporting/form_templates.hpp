// The Word file that gives FO.2.3.1 its layout: Siar's sample, until the office replaces it.
#pragma once

#include "door/command.hpp"
#include "evidence/evidence.hpp"
#include "reporting/self_evaluation.hpp"

#include <string>

namespace siar::reporting {

/// The template that new forms use.
FormTemplate form_template(database::Database& database);

/// Puts an uploaded Word file in its place. Refuses with every tag that is unknown or broken and
/// its place; forms that were approved keep the template they had.
FormTemplate replace_template(Command& command, const evidence::KeptFile& file);

/// The bytes of the template with this digest.
std::string template_bytes(const Digest& sha256);

/// Keeps the built-in template among the office's files, where a later version of Siar does not
/// change it.
void keep_template(const FormTemplate& used);

} // namespace siar::reporting
