#include "app/due_quality.hpp"

#include "database/table.hpp"
#include "overview/chain.hpp"
#include "people/office.hpp"

#include <fmt/format.h>

namespace siar::app {

namespace {

using notifications::Due;

constexpr std::chrono::days two_weeks{14};

struct DoneRow {
    std::string id;
    std::string finding;
    std::string title;
    std::string source;
    Moment done_at;
};
BOOST_DESCRIBE_STRUCT(DoneRow, (), (id, finding, title, source, done_at))

} // namespace

std::vector<Due> due_checks(database::Database& database, const Texts& texts, Moment /*now*/)
{
    std::vector<Due> dues;
    const Zone zone = people::office(database).zone;
    for (const DoneRow& row : database::rows_of<DoneRow>(
             database,
             "select a.id, f.id, f.number || ' ' || f.title, f.source, a.done_at from corrective_actions a "
             "join findings f on f.id = a.finding where f.state = 'awaiting_effect_check' and a.done_at is "
             "not null and not exists (select 1 from effect_checks c where c.action = a.id)"
         ))
        dues.push_back(
            {.key = "effect_check/" + row.id,
             .role = row.source == "internal_audit" ? people::Role::auditor
                                                    : people::Role::coordinator,
             .title = texts.say("app.due_effect_check", {{"title", row.title}}, Language::id),
             .path = overview::page_of(evidence::SubjectKind::finding, row.finding),
             .due_on = day_at(row.done_at, zone) + two_weeks}
        );
    return dues;
}

std::vector<Due> due_quarters(database::Database& database, const Texts& texts, Moment now)
{
    constexpr unsigned months_in_quarter = 3;
    const auto today = day_at(now, people::office(database).zone).day();
    const unsigned running = (static_cast<unsigned>(today.month()) - 1) / months_in_quarter;
    const int year = static_cast<int>(today.year()) - (running == 0 ? 1 : 0);
    const unsigned quarter = running == 0 ? 4 : running;
    const Date first{today.year() / std::chrono::month{running * months_in_quarter + 1} / 1};
    const auto open = database.run(
        "select 1 from indicators i where i.first_year <= $1 and (i.last_year is null or i.last_year >= $1) "
        "and i.quarters like $3 and i.created_at < $4 and not exists (select 1 from indicator_quarters q "
        "where q.indicator = i.id and q.year = $1 and q.quarter = $2 and q.frozen is not null) limit 1",
        {std::int64_t{year},
         std::int64_t{quarter},
         "%" + std::to_string(quarter) + "%",
         start_of(first, people::office(database).zone).microseconds()}
    );
    if (open.empty())
        return {};
    return {
        {.key = fmt::format("indicator_quarter/{}-{}", year, quarter),
         .role = people::Role::sub_coordinator,
         .title = texts.say(
             "app.due_quarter",
             {{"quarter", std::to_string(quarter)}, {"year", std::to_string(year)}},
             Language::id
         ),
         .path = "/indikator?tampilan=matriks&tahun=" + std::to_string(year),
         .due_on = first + two_weeks}
    };
}

} // namespace siar::app
