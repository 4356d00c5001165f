// Approval of contents: asked for, given to exactly what was seen, void as soon as that changes.
#pragma once

#include "door/command.hpp"
#include "production/content.hpp"

#include <optional>
#include <vector>

namespace siar::production {

/// Why the content cannot be submitted yet, each with the field that mends it: no text, no channel
/// or a closed one, no time for a channel that Siar publishes to, an asset that is no file, people
/// shown without consent (UU 27/2022; for children that of a parent), exempt information (UU
/// 14/2008).
std::vector<Problem> hindrances(database::Database& database, const ContentItem& content);

/// Freezes the working copy as the next version and asks the Sub Koordinator for approval. Refuses
/// with every hindrance at once, and what is in review or approved already.
ContentItem submit(Command& command, const Id<ContentItem>& id, const Submission& submission);

/// Approves or returns exactly what the approver saw. Refuses the author and whoever submitted it,
/// a hash that is not that of the version and of the working copy (with the current content), and a
/// return without a reason.
ContentItem decide(Command& command, const Id<ContentItem>& id, const ContentJudgement& judgement);

/// Whether the content waits for a decision that the caller may take, by the separation of author
/// and approver. The permission is asked for apart.
bool may_decide(database::Database& database, const ContentItem& content, const Caller& caller);

/// Voids the approval in force, if there is one, and says so: after this the content cannot go out.
void void_approval(Command& command, const ContentItem& changed);

/// The latest decision, when it is an approval, not void, and of exactly what the working copy is
/// now, computed anew (F18).
std::optional<ContentApproval>
approval_in_force(database::Database& database, const Id<ContentItem>& id);

bool is_approved(database::Database& database, const Id<ContentItem>& id);

/// The newest first.
std::vector<ContentVersion> versions_of(database::Database& database, const Id<ContentItem>& id);
std::vector<ContentApproval> approvals_of(database::Database& database, const Id<ContentItem>& id);

/// Refuses with production.no_such_version.
ContentVersion find_version(database::Database& database, const Id<ContentVersion>& id);

} // namespace siar::production
