// What an auditor sees: evidence, and no working material. One rule for every answer, so that a new page is
// under it without being told: things that are working material are not there for an auditor.
#pragma once

#include "database/database.hpp"
#include "door/caller.hpp"

#include <boost/json/value.hpp>
#include <map>
#include <string>

namespace siar::audit {

/// Whether the caller is an auditor who holds no other role of the office.
bool sees_evidence_only(const Caller& caller);

/// Whether the thing is working material: a document or version that was never in force, a schedule or
/// entry that was never issued, a review that is not closed, content that was never approved, a report
/// or self-evaluation that is not accepted, media development that nobody agreed to.
bool is_working_material(database::Database& database, const std::string& id);

/// Refuses like what is not there a path that names working material.
void require_evidence(
    database::Database& database, const std::map<std::string, std::string>& path_values
);

/// Takes working material out of an answer, at any depth: elements of lists that are such a thing or lead to
/// one. Content that was changed after its approval is shown as it was approved, and the trail keeps the
/// contents of people's own affairs and of drafts to itself.
void keep_evidence(database::Database& database, boost::json::value& answer);

} // namespace siar::audit
