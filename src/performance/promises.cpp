#include "performance/promises.hpp"

#include "performance/tables.hpp"

#include <map>

namespace siar::performance {

const char* const publication_days_statement =
    "select published_at from placements where published_at >= $1 and published_at < $2";

namespace {

constexpr std::chrono::days one_day_on{1};

/// How much went out on each day, whether it was planned or not.
std::map<Date, std::int64_t> published_by_day(const Reading& reading, const evaluation::Period& days)
{
    std::map<Date, std::int64_t> counts;
    for (const auto& cells : reading.database.run(
             publication_days_statement,
             {database::to_cell(start_of(days.first, reading.zone)),
              database::to_cell(start_of(days.last + one_day_on, reading.zone))}
         ))
        ++counts[day_at(database::from_cell<Moment>(cells.at(0)), reading.zone)];
    return counts;
}

/// The office keeps records from its first publication on; the days before say nothing of it.
std::optional<Date> first_day_of_records(const Reading& reading)
{
    const auto rows = reading.database.run("select min(published_at) from placements");
    const auto first = database::from_cell<std::optional<Moment>>(rows.at(0).at(0));
    return first ? std::optional{day_at(*first, reading.zone)} : std::nullopt;
}

void count_days(const Reading& reading, const evaluation::Period& days, PromiseKept& kept)
{
    const auto first = first_day_of_records(reading);
    const Date today = day_at(reading.now, reading.zone);
    const auto counts = published_by_day(reading, days);
    for (const Date& month : months_of(days))
        kept.months.push_back({month, 0, 0});
    std::size_t at = 0;
    for (Date day = days.first; day <= days.last && day < today; day = day + one_day_on) {
        if (!first || day < *first)
            continue;
        while (month_of(kept.months.at(at).month) != month_of(day))
            ++at;
        const auto count = counts.find(day);
        const bool is_kept = count != counts.end() && count->second >= kept.promise.amount;
        PromiseMonth& month = kept.months.at(at);
        (is_kept ? month.kept_count : month.broken_count) += 1;
        (is_kept ? kept.kept_count : kept.broken_count) += 1;
    }
    if (kept.kept_count + kept.broken_count > 0)
        kept.status = kept.broken_count == 0 ? reporting::AchievementStatus::met
                                             : reporting::AchievementStatus::not_met;
}

} // namespace

std::vector<PromiseKept> promises_kept(
    const Reading& reading, const evaluation::Period& days, const Texts& texts, Language language
)
{
    std::vector<PromiseKept> all;
    for (const ServicePromise& promise : promise_table.where(reading.database, "true order by id")) {
        PromiseKept kept{promise, reporting::AchievementStatus::no_data, 0, 0, {}, std::nullopt};
        if (promise.kind == PromiseKind::daily_news)
            count_days(reading, days, kept);
        if (kept.status == reporting::AchievementStatus::no_data)
            kept.why = texts.say(
                "performance.no_record_of." + std::string{to_name(promise.kind)}, {}, language
            );
        all.push_back(std::move(kept));
    }
    return all;
}

ServicePromise
change_promise(Command& command, const Id<ServicePromise>& id, const ServicePromiseForm& form)
{
    auto promise = promise_table.find(command.database, id);
    if (!promise)
        throw Refusal{Reason::not_found, "performance.no_such_promise"};
    if (form.amount < 1)
        throw invalid_field("amount", "performance.promise_above_zero");
    promise->version = form.version;
    promise->amount = form.amount;
    promise->is_kept_track_of = form.is_kept_track_of;
    const ServicePromise changed = promise_table.update_version(command.database, *promise);
    command.record("performance.promise_changed", changed);
    return changed;
}

} // namespace siar::performance
