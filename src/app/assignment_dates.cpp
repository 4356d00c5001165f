#include "app/assignment_dates.hpp"

#include "app/invitations.hpp"
#include "calendar/written.hpp"
#include "correspondence/settings.hpp"
#include "foundation/base64.hpp"
#include "people/office.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"
#include "planning/plan_feed.hpp"
#include "production/contents.hpp"
#include "review/actions.hpp"
#include "review/sessions.hpp"

#include <map>

namespace siar::app {

namespace {

using calendar::Event;
using calendar::Method;

constexpr std::chrono::minutes time_of_publication{30};

/// The id in a key such as "planning.entry_moved:<id>:<version>".
std::string id_in(const std::string& key)
{
    const auto begin = key.find(':') + 1;
    return key.substr(begin, key.find(':', begin) - begin);
}

std::optional<calendar::When>
from_slot(const std::optional<WallTime>& planned_for, const Zone& zone)
{
    if (!planned_for)
        return std::nullopt;
    const Moment begins = moment_of(*planned_for, zone);
    return calendar::Hours{begins, begins + time_of_publication};
}

Event event_of_entry(database::Database& database, const std::string& id)
{
    return planning::event_of(planning::find_entry(database, Id<planning::ScheduleEntry>{id}));
}

Event event_of_content(database::Database& database, const std::string& id)
{
    const auto content = production::find_content(database, Id<production::ContentItem>{id});
    return {
        .uid = "content-" + id + "@siar",
        .sequence = content.version,
        .title = content.title.text(),
        .when = from_slot(content.planned_for, content.zone)
    };
}

Event event_of_initiative(database::Database& database, const std::string& id)
{
    const auto initiative = planning::find_initiative(database, Id<planning::Initiative>{id});
    Event event{
        .uid = "initiative-" + id + "@siar",
        .sequence = initiative.version,
        .title = initiative.title.text()
    };
    if (initiative.due_on)
        event.when = calendar::WholeDays{*initiative.due_on, *initiative.due_on};
    return event;
}

Event event_of_action(database::Database& database, const std::string& id)
{
    const auto action = review::find_action(database, Id<review::ActionItem>{id});
    return {
        .uid = "action-" + id + "@siar",
        .sequence = 0,
        .title = action.text.text(),
        .when = calendar::WholeDays{action.due_on, action.due_on}
    };
}

Event event_of_session(database::Database& database, const std::string& id)
{
    const auto session = review::find_session(database, Id<review::ReviewSession>{id});
    return {
        .uid = "session-" + id + "@siar",
        .sequence = session.version,
        .title = session.title.text(),
        .when = time_of_session(session, people::office(database).zone),
        .description = session.hours.value_or(""),
        .place = session.place.value_or("")
    };
}

struct DatedNotice {
    Event (*event)(database::Database&, const std::string& id);
    Method method;
};

/// By the notice's code.
const std::map<std::string, DatedNotice, std::less<>>& dated_notices()
{
    static const std::map<std::string, DatedNotice, std::less<>> all{
        {"planning.notice.entry_assigned", {event_of_entry, Method::requested}},
        {"planning.notice.entry_moved", {event_of_entry, Method::requested}},
        {"planning.notice.entry_unplanned", {event_of_entry, Method::cancelled}},
        {"planning.notice.entry_released", {event_of_entry, Method::cancelled}},
        {"planning.notice.entry_dropped", {event_of_entry, Method::cancelled}},
        {"planning.notice.initiative_assigned", {event_of_initiative, Method::requested}},
        {"planning.notice.initiative_released", {event_of_initiative, Method::cancelled}},
        {"production.notice_assigned", {event_of_content, Method::requested}},
        {"production.notice_released", {event_of_content, Method::cancelled}},
        {"review.notice.action_given", {event_of_action, Method::requested}},
        {"review.notice.invited", {event_of_session, Method::requested}},
        {"review.notice.uninvited", {event_of_session, Method::cancelled}},
    };
    return all;
}

std::string_view name_of(Method method)
{
    return method == Method::cancelled ? "CANCEL" : "REQUEST";
}

} // namespace

std::vector<correspondence::Enclosure> dates_of_assignment(
    database::Database& database,
    const people::StoredNotice& notice,
    const notifications::Recipient& recipient
)
{
    const auto dated = dated_notices().find(notice.code);
    if (dated == dated_notices().end())
        return {};
    const Method method = dated->second.method;
    Event event = dated->second.event(database, id_in(notice.message_key));
    if (!event.when && method == Method::requested)
        return {};
    const auto settings = correspondence::stored_settings(database);
    const auto office = people::office(database);
    event.organizer = {settings.sender_name, settings.sender_address};
    event.attendee = {recipient.account.name.text(), recipient.address};
    event.page = people::address_of_page(office, notice.link);
    return {
        {.file_name = "siar.ics",
         .media_type = "text/calendar; charset=utf-8; method=" + std::string{name_of(method)},
         .base64 = to_base64(calendar::written({event}, method, notice.created_at))}
    };
}

} // namespace siar::app
