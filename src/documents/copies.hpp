// Copies on paper: what is printed on them, who holds the controlled ones, and the page that tells
// whether a copy is still in force (D9, D14).
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::documents {

/// Makes the check code that every print of the revision carries.
void give_check_code(database::Database& database, const Id<Revision>& revision);

std::string check_code_of(database::Database& database, const Id<Revision>& revision);

/// Registers a copy with its holder. Refuses a version that is not in force.
DocumentCopy
register_copy(Command& command, const Id<Revision>& revision, const NewDocumentCopy& form);

/// The registered copies of the revision, by number.
std::vector<DocumentCopy> copies_of(database::Database& database, const Id<Revision>& revision);

/// The revision that the code on paper stands for, and the copy where it is a registered one.
struct Checked {
    Revision revision;
    std::optional<DocumentCopy> copy;
};

/// Refuses with documents.no_such_code.
Checked check(database::Database& database, const std::string& code);

} // namespace siar::documents
