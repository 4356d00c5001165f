#include "review/minutes_values.hpp"

#include "foundation/written_date.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "review/actions.hpp"
#include "review/items.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

std::string mode_in_words(ReviewMode mode)
{
    switch (mode) {
    case ReviewMode::meeting:
        return "Rapat";
    case ReviewMode::email:
        return "Diskusi surel";
    case ReviewMode::chat:
        return "Percakapan media sosial";
    case ReviewMode::in_app:
        return "Di dalam Siar";
    }
    return "";
}

std::string attendance_in_words(Attendance attendance)
{
    switch (attendance) {
    case Attendance::present:
        return "Hadir";
    case Attendance::excused:
        return "Izin";
    case Attendance::absent:
        return "Tidak hadir";
    }
    return "";
}

std::string verdict_in_words(const ReviewItem& item)
{
    if (!item.verdict)
        return "Belum diputuskan";
    switch (*item.verdict) {
    case Verdict::accept:
        return "Diterima";
    case Verdict::change:
        return "Diubah";
    case Verdict::drop:
        return "Dibatalkan";
    case Verdict::move:
        return "Dipindahkan ke " + wall_time_in_words(item.moved_to.value(), Language::id);
    case Verdict::postpone:
        return "Ditunda";
    }
    return "";
}

std::vector<word::WordTexts> agenda(const std::vector<ReviewItem>& items)
{
    std::vector<word::WordTexts> rows;
    for (const ReviewItem& item : items)
        rows.push_back({{"number", std::to_string(rows.size() + 1)}, {"title", item.title}});
    return rows;
}

std::vector<word::WordTexts>
decisions(const std::vector<ReviewItem>& items, Audience audience)
{
    std::vector<word::WordTexts> rows;
    for (const ReviewItem& item : items)
        rows.push_back(
            {{"number", std::to_string(rows.size() + 1)},
             {"title", item.title},
             {"verdict", verdict_in_words(item)},
             {"reason", audience == Audience::office ? item.reason.value_or("") : ""}}
        );
    return rows;
}

bool is_shown(const Attendee& attendee, Audience audience)
{
    return audience == Audience::office || attendee.attendance == Attendance::present;
}

std::vector<word::WordTexts>
participants(const ReviewSession& session, const std::string& unit, Audience audience)
{
    std::vector<word::WordTexts> rows;
    for (const Attendee& attendee : session.attendees) {
        if (!is_shown(attendee, audience))
            continue;
        const bool is_guest = attendee.organisation.has_value();
        const bool is_named = audience == Audience::office || !is_guest;
        rows.push_back(
            {{"number", std::to_string(rows.size() + 1)},
             {"name", is_named ? attendee.name.text() : "Peserta dari luar"},
             {"organisation", is_guest ? attendee.organisation->text() : unit},
             {"attendance", attendance_in_words(attendee.attendance)}}
        );
    }
    return rows;
}

std::vector<word::WordTexts>
tasks(database::Database& database, const ReviewSession& session, Audience audience)
{
    std::vector<word::WordTexts> rows;
    if (audience == Audience::everyone)
        return rows;
    for (const ActionItem& action : actions_of(database, session.id))
        rows.push_back(
            {{"number", std::to_string(rows.size() + 1)},
             {"text", action.text.text()},
             {"assignee", people::name_of(database, action.assignee)},
             {"due_on", day_in_words(action.due_on, Language::id)}}
        );
    return rows;
}

std::string corrected_number(database::Database& database, const ReviewSession& session)
{
    return session.corrects ? find_session(database, *session.corrects).number.value_or("") : "";
}

} // namespace

word::WordValues
minutes_values(database::Database& database, const ReviewSession& session, Audience audience)
{
    const people::Office office = people::office(database);
    const auto items = items_of(database, session.id);
    auto actions = tasks(database, session, audience);
    const bool is_internal = audience == Audience::office;
    word::WordTexts texts{
        {"office_name", office.name.text()},
        {"unit", office.unit.text()},
        {"number", session.number.value_or("konsep, belum ditutup")},
        {"version", is_internal ? "internal" : "untuk umum"},
        {"title", session.title.text()},
        {"mode", mode_in_words(session.mode)},
        {"day", weekday_and_day_in_words(session.held_on, Language::id)},
        {"hours", session.hours.value_or("-")},
        {"place", session.place.value_or("-")},
        {"chair", session.chair.value_or("-")},
        {"minute_taker", session.minute_taker.value_or("-")},
        {"correction", corrected_number(database, session)},
        {"discussion", is_internal ? session.discussion.value_or("-") : ""},
        {"conclusions", session.conclusions.value_or("-")},
        {"no_actions", actions.empty() ? "Tidak ada." : ""},
        {"is_internal", is_internal ? "ya" : ""},
    };
    return {
        .texts = std::move(texts),
        .lists = {
            {"agenda", agenda(items)},
            {"attendees", participants(session, office.unit.text(), audience)},
            {"items", decisions(items, audience)},
            {"actions", std::move(actions)},
        }
    };
}

} // namespace siar::review
