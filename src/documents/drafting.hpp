// The rows that registering and importing both write: a document, and a draft of its next version.
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"
#include "evidence/evidence.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::documents {

/// A number that another document has, as a refusal of the field "number" (D2).
Refusal number_taken(const std::string& number);

/// Refuses, naming its place in the list, whatever is no regulation.
void require_regulations(
    database::Database& database, const std::vector<Id<ControlledDocument>>& cites
);

/// Refuses a number that is taken, also by somebody at the same moment (D2).
void add_document(Command& command, const ControlledDocument& document);

/// What a draft says besides what every draft has.
struct Draft {
    Text<20> label;
    Date issued_on;
    std::optional<std::string> reason;
    std::optional<ProcedureText> procedure;
};

/// Refuses a label that the document already has, also one given at the same moment (D2).
Revision add_draft(
    Command& command,
    const ControlledDocument& document,
    const Draft& draft,
    const evidence::KeptFile& file
);

} // namespace siar::documents
