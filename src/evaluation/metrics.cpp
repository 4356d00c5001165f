#include "evaluation/metrics.hpp"

#include "evaluation/tables.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

bool is_code_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || is_digit(letter) || letter == '_';
}

std::string comparable(const Text<80>& name)
{
    return in_lower_case(with_single_spaces(name.text()));
}

void require_free_names(const std::vector<Metric>& others, const Metric& wanted)
{
    for (const Metric& other : others) {
        if (other.code == wanted.code)
            continue;
        if (comparable(other.name_id) == comparable(wanted.name_id))
            throw invalid_field("name_id", "evaluation.metric_name_taken");
        if (comparable(other.name_en) == comparable(wanted.name_en))
            throw invalid_field("name_en", "evaluation.metric_name_taken");
    }
}

std::int64_t position_after(const std::vector<Metric>& others)
{
    return others.empty() ? 1 : others.back().position + 1;
}

bool is_renamed(const Metric& metric, const MetricChange& form)
{
    return metric.name_id != form.name_id || metric.name_en != form.name_en ||
           metric.unit != form.unit;
}

} // namespace

MetricCode::MetricCode(std::string_view text)
    : text_{text}
{
    const bool begins_well = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
    if (!begins_well || text.size() > longest || !std::ranges::all_of(text, is_code_letter))
        throw BadValue{"evaluation.not_a_metric_code"};
}

std::vector<Metric> metrics(database::Database& database)
{
    return metric_table.where(database, "true order by position, code");
}

std::optional<Metric> metric_with(database::Database& database, const MetricCode& code)
{
    auto found = metric_table.where(database, "code = $1", code);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

Metric add_metric(Command& command, const NewMetric& form)
{
    if (metric_with(command.database, form.code))
        throw invalid_field("code", "evaluation.metric_code_taken");
    const auto others = metrics(command.database);
    const Metric metric{
        .id = Id<Metric>::make(command.now),
        .code = form.code,
        .name_id = form.name_id,
        .name_en = form.name_en,
        .unit = form.unit,
        .kind = form.kind,
        .over_placements = form.over_placements,
        .over_time = form.over_time,
        .subject = form.subject,
        .position = position_after(others),
        .is_built_in = false,
        .is_active = true,
        .version = 1};
    require_free_names(others, metric);
    metric_table.insert(command.database, metric);
    command.record("evaluation.metric_added", metric);
    return metric;
}

Metric change_metric(Command& command, const MetricCode& code, const MetricChange& form)
{
    auto metric = metric_with(command.database, code);
    if (!metric)
        throw Refusal{Reason::not_found, "evaluation.no_such_metric", {{"metric", code.text()}}};
    if (metric->is_built_in && is_renamed(*metric, form))
        throw invalid_field("name_id", "evaluation.metric_is_built_in");
    metric->name_id = form.name_id;
    metric->name_en = form.name_en;
    metric->unit = form.unit;
    metric->is_active = form.is_active;
    metric->version = form.version;
    require_free_names(metrics(command.database), *metric);
    const Metric changed = metric_table.update_version(command.database, *metric);
    command.record("evaluation.metric_changed", changed);
    return changed;
}

} // namespace siar::evaluation
