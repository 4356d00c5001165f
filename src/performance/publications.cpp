#include "performance/publications.hpp"

#include "database/table.hpp"
#include "evaluation/metrics.hpp"
#include "people/office.hpp"
#include "publishing/placements.hpp"
#include "publishing/plan_actual.hpp"

#include <unordered_map>

namespace siar::performance {

const char* const rows_statement =
    "select entry, placement, content, channel, title, pillar, format, person, day_at, planned_at,"
    " published_at, state, is_off, url, (url is not null or exists (select 1 from evidence_link l"
    " where l.subject_kind = 'placement' and l.subject = placement and l.ended_at is null)) as"
    " has_proof from performance_rows where day_at >= $1 and day_at < $2";

const char* const numbers_statement =
    "select s.placement, s.metric, s.value from performance_rows r join standing_numbers s on"
    " s.placement = r.placement where r.day_at >= $1 and r.day_at < $2";

namespace {

constexpr std::chrono::days one_day{1};
constexpr std::chrono::hours one_hour{1};

struct Span {
    Moment first;
    Moment end;
};

Span span_of(const evaluation::Period& days, const Zone& zone)
{
    return {start_of(days.first, zone), start_of(days.last + one_day, zone)};
}

std::optional<LatenessBand> band_of(const PublicationRow& row)
{
    if (!row.planned_at || !row.published_at)
        return std::nullopt;
    const auto delay = *row.published_at - *row.planned_at;
    if (delay < -publishing::punctual_within)
        return LatenessBand::early;
    if (delay <= publishing::grace)
        return LatenessBand::on_time;
    if (delay <= one_hour)
        return LatenessBand::within_hour;
    return delay <= one_day ? LatenessBand::within_day : LatenessBand::later;
}

/// Reading the calendar for each of thousands of rows would cost more than all else: the starts of
/// the months are looked up once.
class Months {
public:
    Months(const evaluation::Period& days, const Zone& zone)
    {
        for (const Date& first : months_of(days))
            starts_.emplace_back(start_of(first, zone), month_of(first));
    }

    const std::string& at(Moment moment) const
    {
        std::size_t found = 0;
        while (found + 1 < starts_.size() && starts_[found + 1].first <= moment)
            ++found;
        return starts_.at(found).second;
    }

private:
    std::vector<std::pair<Moment, std::string>> starts_;
};

Publication publication_of(PublicationRow row, const Months& months, Moment now)
{
    const bool is_cancelled = row.is_off || row.state == publishing::PlacementState::cancelled;
    const auto punctuality =
        publishing::punctuality_of({row.planned_at, row.published_at, is_cancelled, now});
    const auto band = band_of(row);
    const std::string month = months.at(row.day_at);
    return {std::move(row), month, punctuality, band, {}};
}

void add_numbers(const Reading& reading, const Span& span, Publications& all)
{
    std::unordered_map<std::string, std::size_t> metrics;
    for (std::size_t i = 0; i < reading.metrics.size(); ++i)
        metrics.emplace(reading.metrics[i].code.text(), i);
    std::unordered_map<std::string, Publication*> by_placement;
    by_placement.reserve(all.size());
    for (Publication& publication : all)
        if (publication.row.placement)
            by_placement.emplace(publication.row.placement->text(), &publication);
    for (const auto& cells : reading.database.run(
             numbers_statement, {database::to_cell(span.first), database::to_cell(span.end)}
         )) {
        const auto publication = by_placement.find(std::get<std::string>(cells.at(0)));
        const auto metric = metrics.find(std::get<std::string>(cells.at(1)));
        if (publication != by_placement.end() && metric != metrics.end())
            publication->second->numbers.push_back(
                {metric->second, database::from_cell<double>(cells.at(2))}
            );
    }
}

} // namespace

Reading reading_at(database::Database& database, Moment now)
{
    return {database, people::office(database).zone, now, evaluation::metrics(database)};
}

Publications publications(const Reading& reading, const evaluation::Period& days)
{
    const Span span = span_of(days, reading.zone);
    const Months months{days, reading.zone};
    Publications all;
    for (PublicationRow& row : database::rows_of<PublicationRow>(
             reading.database, rows_statement, span.first, span.end
         ))
        all.push_back(publication_of(std::move(row), months, reading.now));
    add_numbers(reading, span, all);
    return all;
}

bool PublicationFilter::fits(const Publication& publication) const
{
    const PublicationRow& row = publication.row;
    return (!channel || row.channel == *channel) && (!pillar || row.pillar.value_or("") == *pillar) &&
           (!person || row.person == person);
}

Publications filtered(const Publications& all, const PublicationFilter& filter)
{
    Publications found;
    for (const Publication& publication : all)
        if (filter.fits(publication))
            found.push_back(publication);
    return found;
}

std::string group_key(const Publication& publication, Grouping by)
{
    const PublicationRow& row = publication.row;
    switch (by) {
    case Grouping::month:
        return publication.month;
    case Grouping::channel:
        return row.channel.text();
    case Grouping::pillar:
        return row.pillar.value_or("");
    case Grouping::format:
        return row.format.value_or("");
    case Grouping::person:
        return row.person ? row.person->text() : "";
    }
    return "";
}

} // namespace siar::performance
