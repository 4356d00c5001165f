#include "evaluation/figures.hpp"

#include "evaluation/measurements.hpp"
#include "evaluation/metrics.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace siar::evaluation {

namespace {

using publishing::PlanActualRow;

/// A channel with what was published on it in the period.
struct PublishedOn {
    Id<planning::Channel> channel;
    std::string name;
    std::vector<Id<publishing::Placement>> placements;
};

std::vector<PublishedOn> by_channel(const std::vector<PlanActualRow>& rows)
{
    std::map<std::string, PublishedOn> channels; // by name, so that the order is always the same
    for (const PlanActualRow& row : rows) {
        if (!row.published_for || !row.placement)
            continue;
        const std::string key = row.channel_name + row.channel.text();
        auto& published =
            channels.try_emplace(key, PublishedOn{row.channel, row.channel_name, {}}).first->second;
        published.placements.push_back(*row.placement);
    }
    std::vector<PublishedOn> listed;
    for (auto& [key, published] : channels)
        listed.push_back(std::move(published));
    return listed;
}

ReportFigure count_figure(const std::string& name, const std::string& label, int count)
{
    return {name, label, count, "Rencana dan bukti terbit di Siar"};
}

void add_counts(std::vector<ReportFigure>& figures, const PlanCounts& counts)
{
    figures.push_back(count_figure("planned", "Direncanakan", counts.planned));
    figures.push_back(count_figure("published", "Terbit", counts.published));
    figures.push_back(count_figure("on_time", "Terbit tepat waktu", counts.on_time));
    figures.push_back(count_figure("late", "Terbit terlambat", counts.late));
    figures.push_back(count_figure("not_published", "Tidak terbit", counts.not_published));
    figures.push_back(count_figure("cancelled", "Dibatalkan", counts.cancelled));
    figures.push_back(count_figure("unplanned", "Terbit di luar rencana", counts.unplanned));
}

ReportFigure figure_for(const PublishedOn& published, const Metric& metric)
{
    return {
        metric.code.text() + ':' + published.name,
        metric.name_id.text() + " di " + published.name,
        std::nullopt,
        "Belum ada data"
    };
}

/// The sum of the latest number of each publication; says for how many of them there is one.
ReportFigure
sum_figure(database::Database& database, const PublishedOn& published, const Metric& metric, Moment now)
{
    ReportFigure figure = figure_for(published, metric);
    std::size_t measured = 0;
    std::set<std::string> sources;
    for (const auto& placement : published.placements) {
        const auto latest = latest_of_placement(database, placement, metric.code, now);
        if (!latest)
            continue;
        figure.value = figure.value.value_or(0) + latest->value;
        sources.insert(latest->source.text());
        ++measured;
    }
    if (measured > 0)
        figure.source = fmt::format(
            "{} ({} dari {} publikasi)",
            fmt::join(sources, ", "),
            measured,
            published.placements.size()
        );
    return figure;
}

/// A number of the channel itself, such as its followers.
std::optional<ReportFigure> channel_figure(
    database::Database& database, const PublishedOn& published, const Metric& metric, Moment end
)
{
    const auto latest = latest_of_channel(database, published.channel, metric.code, end);
    if (!latest)
        return std::nullopt;
    ReportFigure figure = figure_for(published, metric);
    const Date day = day_at(latest->taken_at, people::office(database).zone);
    figure.name = "channel_" + figure.name;
    figure.value = latest->value;
    figure.source = fmt::format("{}, diambil {}", latest->source.text(), day.text());
    return figure;
}

} // namespace

std::vector<publishing::PlanActualRow>
report_rows(database::Database& database, const ActivityReport& report, Moment now)
{
    auto rows = plan_rows(database, {report.starts_on, report.ends_on}, now);
    if (!report.entries.empty())
        std::erase_if(rows, [&](const PlanActualRow& row) {
            return !row.entry || std::ranges::find(report.entries, *row.entry) == report.entries.end();
        });
    return rows;
}

std::vector<ReportFigure>
figures_of(database::Database& database, const ActivityReport& report, Moment now)
{
    const auto rows = report_rows(database, report, now);
    std::vector<ReportFigure> figures;
    add_counts(figures, counted(rows));
    const Moment end = start_of(report.ends_on + std::chrono::days{1}, people::office(database).zone);
    const auto counted_here = metrics(database);
    for (const PublishedOn& published : by_channel(rows)) {
        figures.push_back(count_figure(
            "published:" + published.name,
            "Terbit di " + published.name,
            static_cast<int>(published.placements.size())
        ));
        for (const Metric& metric : counted_here) {
            ReportFigure figure = sum_figure(database, published, metric, now);
            if (figure.value || metric.code.text() == "reach") // that reach is missing is worth saying
                figures.push_back(std::move(figure));
            if (auto of_channel = channel_figure(database, published, metric, end))
                figures.push_back(std::move(*of_channel));
        }
    }
    return figures;
}

} // namespace siar::evaluation
