// Engagements opened, changed and closed. The last day of an engagement is the last day of its auditors'
// accounts: the coordinator may shorten an access, only the administrator gives one.
#pragma once

#include "audit/engagement.hpp"
#include "door/command.hpp"

#include <vector>

namespace siar::audit {

/// Refuses days out of order or past, nobody at all, and accounts that do not hold the role of an auditor up
/// to the last day. Roles without an end get the last day of the engagement (R12).
Engagement open_engagement(Command& command, const EngagementForm& form);

/// The same rules; refuses a stale version and an engagement that is closed.
Engagement
change_engagement(Command& command, const Id<Engagement>& id, const EngagementForm& form);

/// From now on its auditors see nothing more on its account: those of no other engagement that still runs
/// lose their access with yesterday as its last day.
Engagement close_engagement(Command& command, const Id<Engagement>& id, std::int64_t version);

Engagement find_engagement(database::Database& database, const Id<Engagement>& id);

/// Refuses like what is not there an engagement that an auditor has no part in.
Engagement engagement_for(database::Database& database, const Caller& caller, const Id<Engagement>& id);

/// The engagement that the account works in on the day, the newest if there are several.
std::optional<Engagement>
running_engagement(database::Database& database, const AccountId& account, const Date& day);

/// Those that the caller may see, the newest first.
std::vector<EngagementView>
engagements(database::Database& database, const Caller& caller, const Date& today);

EngagementView
view_of(database::Database& database, const Engagement& engagement, const Date& today);

} // namespace siar::audit
