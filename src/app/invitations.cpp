#include "app/invitations.hpp"

#include "database/column.hpp"
#include "foundation/digest.hpp"
#include "people/office.hpp"

#include <map>
#include <regex>
#include <set>

namespace siar::app {

namespace {

using review::ReviewSession;

constexpr std::string_view called_off = "off";

std::string key_before_version(const ReviewSession& session)
{
    return "review.invited:" + session.id.text() + ':';
}

/// What makes an invitation another one.
std::string facts_of(const ReviewSession& session)
{
    const std::string facts = session.held_on.text() + '\n' + session.hours.value_or("") + '\n' +
                              session.place.value_or("");
    return digest_of(facts).text().substr(0, 16);
}

/// What each person was told last of the session: the facts, or that it is called off.
std::map<AccountId, std::string>
told_before(database::Database& database, const ReviewSession& session)
{
    std::map<AccountId, std::string> told;
    const std::string begin = key_before_version(session);
    for (const auto& cells : database.run(
             "select account, message_key from notice where message_key like $1 order by id",
             {database::to_cell(begin + '%')}
         )) {
        const auto key = database::from_cell<std::string>(cells.at(1));
        told[database::from_cell<AccountId>(cells.at(0))] = key.substr(key.rfind(':') + 1);
    }
    return told;
}

void tell(
    Command& command, const ReviewSession& session, const AccountId& person, const std::string& what
)
{
    const bool is_off = what == called_off;
    command.tell(
        {.account = person,
         .code = is_off ? "review.notice.uninvited" : "review.notice.invited",
         .values = {{"title", session.title.text()}, {"day", session.held_on.text()}},
         .path = "/reviu/" + session.id.text(),
         .key = key_before_version(session) + std::to_string(session.version) + ':' + what}
    );
}

std::set<AccountId> invited_to(const ReviewSession& session)
{
    std::set<AccountId> people;
    for (const auto& attendee : session.attendees)
        if (attendee.account && attendee.attendance != review::Attendance::absent)
            people.insert(*attendee.account);
    return people;
}

void invite(Command& command, const Event& event)
{
    const auto session = contract::from_json<ReviewSession>(event.content);
    const bool is_to_come = session.held_on >= people::today(command.database, command.now);
    if (session.mode != review::ReviewMode::meeting || session.closed_at || !is_to_come)
        return;
    const auto told = told_before(command.database, session);
    const auto invited = invited_to(session);
    const std::string facts = facts_of(session);
    for (const AccountId& person : invited)
        if (const auto before = told.find(person); before == told.end() || before->second != facts)
            tell(command, session, person, facts);
    for (const auto& [person, what] : told)
        if (!invited.contains(person) && what != called_off)
            tell(command, session, person, std::string{called_off});
}

/// Who was there, or was to be, learns that the minutes are there to read.
void tell_closed(Command& command, const Event& event)
{
    const auto session = contract::from_json<ReviewSession>(event.content);
    std::set<AccountId> people{session.recorded_by};
    for (const auto& attendee : session.attendees)
        if (attendee.account)
            people.insert(*attendee.account);
    for (const AccountId& person : people)
        command.tell(
            {.account = person,
             .code = "review.notice.session_closed",
             .values = {{"title", session.title.text()}, {"number", session.number.value_or("")}},
             .path = "/reviu/" + session.id.text(),
             .key = "review.session_closed:" + session.id.text()}
        );
}

} // namespace

calendar::When time_of_session(const ReviewSession& session, const Zone& zone)
{
    static const std::regex hours{R"(^\s*(\d{2})[.:](\d{2})\s*(?:-|–|s\.?d\.?)\s*(\d{2})[.:](\d{2})\b.*)"};
    std::smatch found;
    const std::string written = session.hours.value_or("");
    if (std::regex_match(written, found, hours)) {
        const auto at = [&](std::size_t hour) {
            return moment_of(
                WallTime{session.held_on.text() + 'T' + found[hour].str() + ':' + found[hour + 1].str()},
                zone
            );
        };
        try {
            const calendar::Hours both{at(1), at(3)};
            if (both.ends > both.begins)
                return both;
        } catch (const BadValue&) {
            // such as 25.00: the day alone is certain
        }
    }
    return calendar::WholeDays{session.held_on, session.held_on};
}

std::vector<Follower> invitations()
{
    return {{"review.session_recorded", invite}, {"review.session_changed", invite}, {"review.session_closed", tell_closed}};
}

} // namespace siar::app
