#include "notifications/reminders.hpp"

#include "database/column.hpp"
#include "notifications/holidays.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"

#include <algorithm>

namespace siar::notifications {

namespace {

constexpr std::string_view first_hour = "07:00";

bool was_told(database::Database& database, const Message& message)
{
    return !database
                .run(
                    "select 1 from notice where account = $1 and message_key = $2",
                    {database::to_cell(message.account), database::to_cell(message.key)}
                )
                .empty();
}

class Reminding {
public:
    Reminding(database::Database& database, Moment now)
        : database_{database},
          today_{people::today(database, now)},
          days_{working_days(database)},
          numbers_{reminder_numbers(database)}
    {
    }

    void add(const Due& due)
    {
        const auto responsible = responsible_for(due);
        const int late = days_.working_days_between(due.due_on, today_);
        if (const char* level = level_of(due, late))
            for (const AccountId& person : responsible)
                tell(due, person, level, {});
        escalate(due, late, responsible, people::Role::sub_coordinator);
        escalate(due, late, responsible, people::Role::coordinator);
    }

    std::vector<Message> messages() { return std::move(messages_); }

private:
    std::vector<AccountId> responsible_for(const Due& due)
    {
        if (due.account)
            return {*due.account};
        return people::holders_of(database_, due.role, today_);
    }

    /// What the person responsible has to know today; null: nothing yet.
    const char* level_of(const Due& due, int late) const
    {
        if (today_ > due.due_on)
            return late >= numbers_.late_after ? "late" : nullptr;
        const int left = days_.working_days_between(today_, due.due_on);
        if (left == 0)
            return "today";
        return left <= numbers_.days_before ? "upcoming" : nullptr;
    }

    /// Those responsible are not told of themselves.
    void escalate(
        const Due& due, int late, const std::vector<AccountId>& responsible, people::Role above
    )
    {
        const bool is_first = above == people::Role::sub_coordinator;
        if (late < (is_first ? numbers_.sub_coordinator_after : numbers_.coordinator_after))
            return;
        for (const AccountId& person : people::holders_of(database_, above, today_))
            if (std::ranges::find(responsible, person) == responsible.end())
                tell(due, person, "escalated", {{"name", name_of(due)}, {"days", std::to_string(late)}});
    }

    /// Of the person, or of the role that has it to do.
    std::string name_of(const Due& due)
    {
        if (due.account)
            return people::name_of(database_, *due.account);
        const auto titles = people::role_titles(database_);
        return std::ranges::find(titles, due.role, &people::RoleTitle::role)->title.text();
    }

    void tell(const Due& due, const AccountId& person, const std::string& level, Values values)
    {
        values["title"] = due.title;
        values["due_on"] = due.due_on.text();
        Message message{
            .account = person,
            .code = "notifications.notice_" + level,
            .values = std::move(values),
            .path = due.path,
            .key = "reminder/" + due.key + "/" + due.due_on.text() + "/" + level
        };
        const bool is_there = std::ranges::any_of(messages_, [&](const Message& other) {
            return other.account == message.account && other.key == message.key;
        });
        if (!is_there && !was_told(database_, message))
            messages_.push_back(std::move(message));
    }

    database::Database& database_;
    Date today_;
    WorkingDays days_;
    ReminderNumbers numbers_;
    std::vector<Message> messages_;
};

bool is_time_to_remind(database::Database& database, Moment now)
{
    const WallTime wall = wall_time_at(now, people::office(database).zone);
    return wall.text().substr(11) >= first_hour &&
           working_days(database).is_working_day(wall.date());
}

} // namespace

std::vector<Message>
reminders(database::Database& database, const std::vector<DueSource>& sources, Moment now)
{
    if (!is_time_to_remind(database, now))
        return {};
    Reminding reminding{database, now};
    for (const DueSource& source : sources)
        for (const Due& due : source(database, now))
            reminding.add(due);
    return reminding.messages();
}

void remind(Door& door, const std::vector<DueSource>& sources)
{
    const auto are_needed = [&](database::Database& database) {
        return !reminders(database, sources, door.now()).empty();
    };
    if (!door.read(are_needed))
        return;
    door.change(siar_itself(), "people.manage", [&](Command& command) {
        boost::json::array keys;
        for (Message& message : reminders(command.database, sources, command.now)) {
            keys.emplace_back(message.key);
            command.tell(std::move(message));
        }
        if (keys.empty())
            command.changes_nothing();
        else
            command.record("notifications.reminded", "reminders", {{"keys", std::move(keys)}});
    });
}

} // namespace siar::notifications
