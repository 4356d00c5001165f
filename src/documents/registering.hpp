// Putting documents into the register, and drafting their versions.
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"
#include "evidence/evidence.hpp"

#include <string>
#include <string_view>

namespace siar::documents {

/// Registers a document with its first version, as a draft. Refuses a number that is taken (D2)
/// and citations of what is no regulation.
ControlledDocument
register_document(Command& command, const NewDocument& form, const evidence::KeptFile& file);

/// A new version of the document, as a draft. Refuses a label that the document already has (D2).
Revision draft_revision(
    Command& command,
    const Id<ControlledDocument>& document,
    const NewRevision& form,
    const evidence::KeptFile& file
);

/// Registers the procedure that the text is, or drafts it as the next version of the procedure
/// that has its number. The bytes are kept as they came. Refuses a text that lacks what D1 asks
/// for, naming each.
Revision import_procedure(
    Command& command,
    const ProcedureText& text,
    std::string_view bytes,
    const std::string& file_name
);

/// Changes topics, citations and the regulation that replaces this one.
ControlledDocument change_document(
    Command& command, const Id<ControlledDocument>& document, const DocumentChange& form
);

} // namespace siar::documents
