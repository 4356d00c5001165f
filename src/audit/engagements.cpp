#include "audit/engagements.hpp"

#include "audit/evidence_only.hpp"
#include "audit/tables.hpp"
#include "documents/documents.hpp"
#include "people/accounts.hpp"
#include "people/ended_access.hpp"
#include "people/office.hpp"
#include "people/sessions.hpp"

#include <algorithm>
#include <set>

namespace siar::audit {

namespace {

void require_sound_days(const EngagementForm& form, const Date& today)
{
    if (form.period_until < form.period_from)
        throw invalid_field("period_until", "audit.ends_before_it_begins");
    if (form.until_on < form.from_on)
        throw invalid_field("until_on", "audit.ends_before_it_begins");
    if (form.until_on < today)
        throw invalid_field("until_on", "audit.is_past", {{"today", today.text()}});
}

/// The administrator gives access: an engagement cannot reach beyond it.
void require_auditor(Command& command, const EngagementForm& form, const AccountId& account)
{
    const std::string name = people::name_of(command.database, account);
    const Date today = people::today(command.database, command.now);
    const auto time = people::auditor_time(command.database, account, today);
    if (!time)
        throw invalid_field("auditors", "audit.not_an_auditor", {{"name", name}});
    if (time->until_on && *time->until_on < form.until_on)
        throw invalid_field(
            "auditors", "audit.access_ends_sooner", {{"name", name}, {"day", time->until_on->text()}}
        );
}

void require_sound(Command& command, const EngagementForm& form)
{
    require_sound_days(form, people::today(command.database, command.now));
    if (form.auditors.empty())
        throw invalid_field("auditors", "audit.nobody_named");
    for (const AccountId& account : form.auditors)
        require_auditor(command, form, account);
    if (form.procedure)
        documents::find_document(command.database, *form.procedure);
}

void fill(Engagement& engagement, const EngagementForm& form)
{
    engagement.title = form.title;
    engagement.scope = form.scope;
    engagement.procedure = form.procedure;
    engagement.indicators.clear();
    for (const auto& code : form.indicators)
        engagement.indicators.push_back(code.text());
    engagement.period_from = form.period_from;
    engagement.period_until = form.period_until;
    engagement.from_on = form.from_on;
    engagement.until_on = form.until_on;
    const std::set<AccountId> auditors(form.auditors.begin(), form.auditors.end());
    engagement.auditors.assign(auditors.begin(), auditors.end());
}

bool is_named(const Engagement& engagement, const AccountId& account)
{
    return std::ranges::find(engagement.auditors, account) != engagement.auditors.end();
}

/// The last day of all engagements that the account still works in; nothing when there are none.
std::optional<Date>
last_day_of(database::Database& database, const AccountId& account, const Date& today)
{
    std::optional<Date> last;
    for (const Engagement& engagement :
         engagement_rows.where(database, "closed_at is null and until_on >= $1", today))
        if (is_named(engagement, account) && (!last || *last < engagement.until_on))
            last = engagement.until_on;
    return last;
}

void welcome(Command& command, const Engagement& engagement)
{
    const Date today = people::today(command.database, command.now);
    for (const AccountId& account : engagement.auditors) {
        const auto last = last_day_of(command.database, account, today);
        people::bound_auditor(command, account, last.value_or(engagement.until_on));
        command.tell(
            {.account = account,
             .code = "audit.notice_opened",
             .values = {{"title", engagement.title.text()}, {"day", engagement.until_on.text()}},
             .path = "/ruang-auditor",
             .key = "audit.opened." + engagement.id.text() + '.' + engagement.until_on.text()}
        );
    }
}

EngagementState state_of(const Engagement& engagement, const Date& today)
{
    if (engagement.closed_at)
        return EngagementState::closed;
    if (today < engagement.from_on)
        return EngagementState::upcoming;
    return engagement.until_on < today ? EngagementState::over : EngagementState::running;
}

int days_from(const Date& today, const Date& last)
{
    const auto days =
        std::chrono::sys_days{last.day()} - std::chrono::sys_days{today.day()};
    return static_cast<int>(days.count()) + 1;
}

} // namespace

Engagement open_engagement(Command& command, const EngagementForm& form)
{
    require_sound(command, form);
    Engagement engagement{
        .id = Id<Engagement>::make(command.now),
        .title = form.title,
        .scope = form.scope,
        .procedure = form.procedure,
        .indicators = {},
        .period_from = form.period_from,
        .period_until = form.period_until,
        .from_on = form.from_on,
        .until_on = form.until_on,
        .auditors = {},
        .opened_by = account_of(command.caller),
        .opened_at = command.now,
        .closed_at = std::nullopt,
        .version = 1
    };
    fill(engagement, form);
    engagement_rows.insert(command.database, engagement);
    command.record("audit.engagement_opened", engagement);
    welcome(command, engagement);
    return engagement;
}

Engagement
change_engagement(Command& command, const Id<Engagement>& id, const EngagementForm& form)
{
    Engagement engagement = find_engagement(command.database, id);
    if (engagement.closed_at)
        throw Refusal{Reason::conflict, "audit.is_closed"};
    require_sound(command, form);
    fill(engagement, form);
    engagement.version = form.version.value_or(0);
    engagement = engagement_rows.update_version(command.database, engagement);
    command.record("audit.engagement_changed", engagement);
    welcome(command, engagement);
    return engagement;
}

Engagement close_engagement(Command& command, const Id<Engagement>& id, std::int64_t version)
{
    Engagement engagement = find_engagement(command.database, id);
    if (engagement.closed_at)
        throw Refusal{Reason::conflict, "audit.is_closed"};
    engagement.closed_at = command.now;
    engagement.version = version;
    engagement = engagement_rows.update_version(command.database, engagement);
    command.record("audit.engagement_closed", engagement);
    const Date today = people::today(command.database, command.now);
    for (const AccountId& account : engagement.auditors) {
        const Date yesterday = today + std::chrono::days{-1};
        people::bound_auditor(
            command, account, last_day_of(command.database, account, today).value_or(yesterday)
        );
        if (people::has_ended(command.database, account, today))
            people::end_sessions(command, account);
    }
    return engagement;
}

Engagement find_engagement(database::Database& database, const Id<Engagement>& id)
{
    if (auto found = engagement_rows.find(database, id))
        return *found;
    throw Refusal{Reason::not_found, "audit.no_such_engagement"};
}

Engagement engagement_for(database::Database& database, const Caller& caller, const Id<Engagement>& id)
{
    Engagement engagement = find_engagement(database, id);
    if (sees_evidence_only(caller) && !is_named(engagement, account_of(caller)))
        throw Refusal{Reason::not_found, "audit.no_such_engagement"};
    return engagement;
}

std::optional<Engagement>
running_engagement(database::Database& database, const AccountId& account, const Date& day)
{
    for (Engagement& engagement : engagement_rows.where(
             database,
             "from_on <= $1 and until_on >= $1 and closed_at is null order by id desc",
             day
         ))
        if (is_named(engagement, account))
            return std::move(engagement);
    return std::nullopt;
}

std::vector<EngagementView>
engagements(database::Database& database, const Caller& caller, const Date& today)
{
    std::vector<EngagementView> views;
    for (const Engagement& engagement : engagement_rows.where(database, "1 = 1 order by id desc"))
        if (!sees_evidence_only(caller) || is_named(engagement, account_of(caller)))
            views.push_back(view_of(database, engagement, today));
    return views;
}

EngagementView
view_of(database::Database& database, const Engagement& engagement, const Date& today)
{
    EngagementView view{
        .engagement = engagement,
        .state = state_of(engagement, today),
        .days_left = 0,
        .auditors = {},
        .procedure_number = "",
        .remark_count =
            static_cast<int>(remark_rows.count(database, "engagement = $1", engagement.id)),
        .waiting_count = static_cast<int>(remark_rows.count(
            database,
            "engagement = $1 and kind = 'question' and state in ('open', 'reopened')",
            engagement.id
        )),
        .read_count = read_rows.count(database, "engagement = $1", engagement.id)
    };
    if (view.state == EngagementState::running)
        view.days_left = days_from(today, engagement.until_on);
    if (engagement.procedure)
        view.procedure_number =
            documents::find_document(database, *engagement.procedure).number.text();
    for (const AccountId& account : engagement.auditors) {
        const auto time = people::auditor_time(database, account, today);
        view.auditors.push_back(
            {account, people::name_of(database, account), time ? time->until_on : std::nullopt}
        );
    }
    return view;
}

} // namespace siar::audit
