#include "evaluation/measurements.hpp"

#include "evaluation/closed_periods.hpp"
#include "evaluation/metrics.hpp"
#include "evaluation/tables.hpp"
#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/words.hpp"
#include "publishing/placements.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace siar::evaluation {

namespace {

/// Checks the numbers of one form, one after the other, and collects what is wrong with them.
class Check {
public:
    Check(Command& command, const std::optional<Id<Import>>& import)
        : command_{command},
          import_{import},
          frozen_{command.database},
          zone_{people::office(command.database).zone},
          metrics_{metrics(command.database)}
    {
    }

    void look_at(std::size_t index, const NewMeasurement& form);
    Measurement row_for(const NewMeasurement& form) const;
    const std::vector<Problem>& problems() const { return problems_; }

private:
    void look_at_subject(const NewMeasurement& form);
    void look_at_metric(const NewMeasurement& form);
    void look_at_correction(const NewMeasurement& form);
    void look_at_period(const Date& day);
    void look_for_twin(const NewMeasurement& form);
    void report(const std::string& field, const std::string& code, Values values = {});

    Command& command_;
    std::optional<Id<Import>> import_;
    Frozen frozen_;
    Zone zone_;
    std::vector<Metric> metrics_;
    std::string path_;
    std::vector<Problem> problems_;
};

void Check::look_at(std::size_t index, const NewMeasurement& form)
{
    path_ = "measurements[" + std::to_string(index) + "].";
    look_at_subject(form);
    look_at_metric(form);
    if (!std::isfinite(form.value) || form.value < 0)
        report("value", "evaluation.value_below_zero");
    if (moment_of(form.taken_for, zone_) > command_.now)
        report(
            "taken_for",
            "evaluation.taken_in_future",
            {{"now", wall_time_at(command_.now, zone_).text()}}
        );
    look_at_period(form.taken_for.date());
    if (form.corrects)
        look_at_correction(form);
    else
        look_for_twin(form);
}

void Check::look_at_subject(const NewMeasurement& form)
{
    if (form.placement.has_value() == form.channel.has_value()) {
        report("placement", "evaluation.one_subject");
        return;
    }
    if (form.channel) {
        planning::find_channel(command_.database, *form.channel);
        return;
    }
    const auto placement = publishing::find_placement(command_.database, *form.placement);
    if (!placement.published_at)
        report("placement", "evaluation.not_published", {{"title", placement.title.text()}});
}

void Check::look_at_metric(const NewMeasurement& form)
{
    const auto metric = std::ranges::find(metrics_, form.metric, &Metric::code);
    if (metric == metrics_.end()) {
        report("metric", "evaluation.no_such_metric", {{"metric", form.metric.text()}});
        return;
    }
    if (!metric->is_active && !form.corrects)
        report("metric", "evaluation.metric_retired", {{"metric", metric->name_id.text()}});
    const auto other = form.placement ? MetricSubject::channel : MetricSubject::placement;
    if (metric->subject == other)
        report("metric", "evaluation.metric_of_another", {{"metric", metric->name_id.text()}});
}

void Check::look_at_correction(const NewMeasurement& form)
{
    const auto old = measurement_table.find(command_.database, *form.corrects);
    if (!old || old->placement != form.placement || old->channel != form.channel ||
        old->metric != form.metric)
        report("corrects", "evaluation.corrects_another");
    else if (old->is_corrected)
        report("corrects", "evaluation.corrected_already");
    if (!form.reason)
        report("reason", "evaluation.correction_reason_missing");
    if (old && day_at(old->taken_at, zone_) != form.taken_for.date())
        look_at_period(day_at(old->taken_at, zone_));
}

void Check::look_at_period(const Date& day)
{
    if (const auto period = frozen_.period_of(day))
        report(
            "taken_for",
            "evaluation.period_is_closed",
            {{"first", period->first_on.text()}, {"last", period->last_on.text()}}
        );
}

/// Two rows for the same moment would contradict each other; the second one is a correction.
void Check::look_for_twin(const NewMeasurement& form)
{
    const auto twins = measurement_table.where(
        command_.database,
        "(placement = $1 or channel = $2) and metric = $3 and taken_at = $4 and not is_corrected",
        form.placement,
        form.channel,
        form.metric,
        moment_of(form.taken_for, zone_)
    );
    if (!twins.empty())
        report("taken_for", "evaluation.measured_already");
}

Measurement Check::row_for(const NewMeasurement& form) const
{
    return {
        .id = Id<Measurement>::make(command_.now),
        .placement = form.placement,
        .channel = form.channel,
        .metric = form.metric,
        .value = form.value,
        .source = form.source,
        .taken_at = moment_of(form.taken_for, zone_),
        .corrects = form.corrects,
        .reason = planning::words_of(form.reason),
        .is_corrected = false,
        .entered_by = account_of(command_.caller),
        .entered_at = command_.now,
        .import = import_
    };
}

void Check::report(const std::string& field, const std::string& code, Values values)
{
    problems_.push_back({path_ + field, code, std::move(values)});
}

void mark_corrected(database::Database& database, const Id<Measurement>& id)
{
    database.run(
        "update measurements set is_corrected = $1 where id = $2",
        {database::to_cell(true), database::to_cell(id)}
    );
}

/// The first moment after the last day, or one that never comes.
Moment end_of(const std::optional<Date>& last_day, const Zone& zone)
{
    return last_day ? start_of(*last_day + std::chrono::days{1}, zone)
                    : Moment::of_microseconds(std::numeric_limits<std::int64_t>::max());
}

std::optional<Measurement> first_of(std::vector<Measurement> rows)
{
    return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

} // namespace

std::vector<Measurement> enter(
    Command& command, const NewMeasurements& form, const std::optional<Id<Import>>& import
)
{
    if (form.measurements.empty())
        throw invalid_field("measurements", "evaluation.nothing_measured");
    Check check{command, import};
    std::vector<Measurement> rows;
    for (std::size_t i = 0; i < form.measurements.size(); ++i) {
        const std::size_t found_before = check.problems().size();
        check.look_at(i, form.measurements[i]);
        if (check.problems().size() > found_before)
            continue;
        rows.push_back(check.row_for(form.measurements[i]));
        measurement_table.insert(
            command.database, rows.back()
        ); // the next ones are checked against it
        if (rows.back().corrects)
            mark_corrected(command.database, *rows.back().corrects);
    }
    if (!check.problems().empty())
        throw Refusal{Reason::invalid, "evaluation.not_entered", {}, check.problems()};
    for (const Measurement& row : rows)
        command.record(
            row.corrects ? "evaluation.measurement_corrected" : "evaluation.measured", row
        );
    return rows;
}

std::vector<Measurement>
withdraw(Command& command, const std::vector<Measurement>& wrong, const Text<1000>& reason)
{
    const Frozen frozen{command.database};
    const Zone zone = people::office(command.database).zone;
    std::vector<Measurement> withdrawn;
    for (const Measurement& row : wrong) {
        if (const auto period = frozen.period_of(day_at(row.taken_at, zone)))
            throw Refusal{
                Reason::conflict,
                "evaluation.period_is_closed",
                {{"first", period->first_on.text()}, {"last", period->last_on.text()}}
            };
        mark_corrected(command.database, row.id);
        withdrawn.push_back(row);
        withdrawn.back().is_corrected = true;
        withdrawn.back().reason = trimmed(reason.text());
        command.record("evaluation.measurement_withdrawn", withdrawn.back());
    }
    return withdrawn;
}

std::vector<Measurement> measurements(database::Database& database, const MeasurementFilter& filter)
{
    const Zone zone = people::office(database).zone;
    const Moment first = filter.from ? start_of(*filter.from, zone) : Moment::of_microseconds(0);
    std::string condition = "taken_at >= $1 and taken_at < $2";
    if (filter.placement)
        condition += " and placement = $3";
    else if (filter.channel)
        condition += " and channel = $3";
    condition +=
        " order by taken_at desc, id desc limit " + std::to_string(most_measurements_listed);
    const Moment end = end_of(filter.to, zone);
    if (filter.placement)
        return measurement_table.where(database, condition, first, end, *filter.placement);
    if (filter.channel)
        return measurement_table.where(database, condition, first, end, *filter.channel);
    return measurement_table.where(database, condition, first, end);
}

std::optional<Measurement> latest_of_placement(
    database::Database& database,
    const Id<publishing::Placement>& placement,
    const MetricCode& metric,
    Moment before
)
{
    return first_of(measurement_table.where(
        database,
        "placement = $1 and metric = $2 and taken_at < $3 and not is_corrected"
        " order by taken_at desc, id desc limit 1",
        placement,
        metric,
        before
    ));
}

std::optional<Measurement> latest_of_channel(
    database::Database& database,
    const Id<planning::Channel>& channel,
    const MetricCode& metric,
    Moment before
)
{
    return first_of(measurement_table.where(
        database,
        "channel = $1 and metric = $2 and taken_at < $3 and not is_corrected"
        " order by taken_at desc, id desc limit 1",
        channel,
        metric,
        before
    ));
}

} // namespace siar::evaluation
