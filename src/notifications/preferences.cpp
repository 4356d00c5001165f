#include "notifications/preferences.hpp"

#include "database/table.hpp"

#include <algorithm>
#include <map>

namespace siar::notifications {

namespace {

struct StoredPreferences {
    AccountId id;
    std::vector<GroupWay> ways;
    std::optional<Text<5>> quiet_from;
    std::optional<Text<5>> quiet_until;
    bool rests_on_days_off;
    std::int64_t digest_hour;
    DigestDay digest_day;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    StoredPreferences,
    (),
    (id, ways, quiet_from, quiet_until, rests_on_days_off, digest_hour, digest_day, version)
)

constexpr database::Table<StoredPreferences> preferences_table{"notice_preferences"};

NoticeWay usual_way(NoticeGroup group)
{
    const bool can_wait = group == NoticeGroup::reminders || group == NoticeGroup::documents;
    return can_wait ? NoticeWay::daily : NoticeWay::at_once;
}

std::vector<NoticeGroup> all_groups()
{
    std::vector<NoticeGroup> groups;
    for (const std::string& name : names_of<NoticeGroup>())
        groups.push_back(from_name<NoticeGroup>(name).value());
    return groups;
}

/// One for each group, in their order; what the list leaves out goes its usual way.
std::vector<GroupWay> complete(const std::vector<GroupWay>& chosen)
{
    std::vector<GroupWay> ways;
    for (const NoticeGroup group : all_groups()) {
        const auto found = std::ranges::find(chosen, group, &GroupWay::group);
        ways.push_back({group, found == chosen.end() ? usual_way(group) : found->way});
    }
    return ways;
}

bool is_clock_time(const std::string& text)
{
    const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && text[2] == ':' && is_digit(0) && is_digit(1) && is_digit(3) &&
           is_digit(4) && text.substr(0, 2) < "24" && text.substr(3) < "60";
}

void require_quiet_hours(const NoticePreferences& form)
{
    if (form.quiet_from.has_value() != form.quiet_until.has_value())
        throw invalid_field(
            form.quiet_from ? "quiet_until" : "quiet_from", "notifications.quiet_hours_half"
        );
    if (!form.quiet_from)
        return;
    if (!is_clock_time(form.quiet_from->text()))
        throw invalid_field("quiet_from", "notifications.not_a_clock_time");
    if (!is_clock_time(form.quiet_until->text()))
        throw invalid_field("quiet_until", "notifications.not_a_clock_time");
    if (form.quiet_from == form.quiet_until)
        throw invalid_field("quiet_until", "notifications.quiet_all_day");
}

void require_sound(const NoticePreferences& form)
{
    std::map<NoticeGroup, int> times;
    for (const GroupWay& one : form.ways)
        if (++times[one.group] > 1)
            throw invalid_field("ways", "notifications.group_twice");
    require_quiet_hours(form);
    if (form.digest_hour < 0 || form.digest_hour > 23)
        throw invalid_field("digest_hour", "notifications.not_an_hour");
}

NoticePreferences shown(const StoredPreferences& stored)
{
    return {
        .ways = complete(stored.ways),
        .quiet_from = stored.quiet_from,
        .quiet_until = stored.quiet_until,
        .rests_on_days_off = stored.rests_on_days_off,
        .digest_hour = stored.digest_hour,
        .digest_day = stored.digest_day,
        .version = stored.version
    };
}

} // namespace

NoticePreferences preferences_of(database::Database& database, const AccountId& account)
{
    if (const auto stored = preferences_table.find(database, account))
        return shown(*stored);
    return {
        .ways = complete({}),
        .quiet_from = Text<5>{"20:00"},
        .quiet_until = Text<5>{"06:00"},
        .rests_on_days_off = false,
        .digest_hour = 7,
        .digest_day = DigestDay::monday,
        .version = 0
    };
}

NoticePreferences change_preferences(Command& command, const NoticePreferences& form)
{
    require_sound(form);
    const AccountId& account = account_of(command.caller);
    const NoticePreferences before = preferences_of(command.database, account);
    if (before.version != form.version)
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(before))
        );
    StoredPreferences chosen{
        .id = account,
        .ways = complete(form.ways),
        .quiet_from = form.quiet_from,
        .quiet_until = form.quiet_until,
        .rests_on_days_off = form.rests_on_days_off,
        .digest_hour = form.digest_hour,
        .digest_day = form.digest_day,
        .version = form.version
    };
    if (form.version == 0) {
        chosen.version = 1;
        preferences_table.insert(command.database, chosen);
    } else {
        chosen = preferences_table.update_version(command.database, chosen);
    }
    command.record("notifications.preferences_changed", chosen);
    return shown(chosen);
}

NoticeWay way_of(const NoticePreferences& preferences, NoticeGroup group)
{
    const auto found = std::ranges::find(preferences.ways, group, &GroupWay::group);
    return found == preferences.ways.end() ? usual_way(group) : found->way;
}

} // namespace siar::notifications
