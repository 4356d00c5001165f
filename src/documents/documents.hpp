// Questions about controlled documents: what there is, and what is in force on a day.
#pragma once

#include "database/database.hpp"
#include "documents/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::documents {

/// Refuses with documents.no_such_document.
ControlledDocument find_document(database::Database& database, const Id<ControlledDocument>& id);

std::optional<ControlledDocument>
document_numbered(database::Database& database, const std::string& number);

/// As it is stored: approved, also when it has become obsolete. Refuses with
/// documents.no_such_revision.
Revision find_revision(database::Database& database, const Id<Revision>& id);

/// Of the approved versions the one whose day came last: exactly one, or none yet (D5).
std::optional<Revision> revision_in_force(
    database::Database& database, const Id<ControlledDocument>& document, const Date& day
);

/// The state on the day: an approved version is obsolete as soon as a later one is in force. It
/// follows from the approvals, so it is never stored and no clock has to change it.
RevisionState state_at(database::Database& database, const Revision& revision, const Date& day);

/// Every document with a version in force on the day in the office's zone, by number (D17).
std::vector<DocumentInForce> documents_in_force(database::Database& database, const Date& day);

/// The procedure that rules new cycles: in force, read as data, with activities. PR.27.4 comes
/// first where the office has several.
std::optional<Revision> procedure_in_force(database::Database& database, Moment at);

/// Whether the file is the source of some version; asked before a file is removed from the store.
bool uses_file(database::Database& database, const Digest& sha256);

struct RegisterQuery {
    std::optional<Date> on = {};          // only what was in force on that day
    std::optional<std::string> text = {}; // in number, title, owner or the procedure's own text
};

/// The register of documents, by number (D11, D17).
std::vector<DocumentSummary>
document_register(database::Database& database, const RegisterQuery& query, const Date& today);

/// A document with all its versions, the newest first.
DocumentDetail
detail_of(database::Database& database, const Id<ControlledDocument>& document, const Date& today);

} // namespace siar::documents
