// FO.2.3.1 filled with a self-evaluation.
#pragma once

#include "documents/form.hpp"
#include "door/command.hpp"
#include "reporting/self_evaluation.hpp"

#include <string>

namespace siar::reporting {

constexpr const char* form_number = "FO.2.3.1";

/// What a template of FO.2.3.1 may use, and the layout that Siar brings along.
const documents::Form& self_evaluation_form();

/// The Word file. Of an approved self-evaluation always the same bytes apart from the time of
/// printing (A6); of a draft as things stand. Refuses with reporting.no_such_self_evaluation.
std::string
self_evaluation_docx(database::Database& database, const Id<SelfEvaluation>& id, Moment now);

/// "FO.2.3.1-LED-2026" without its ending.
std::string form_file_name(const SelfEvaluation& evaluation);

/// At approval: keeps the template and everything that it is filled with.
void freeze_form(Command& command, const SelfEvaluation& evaluation);

} // namespace siar::reporting
