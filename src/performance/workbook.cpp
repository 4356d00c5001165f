#include "performance/workbook.hpp"

#include "people/accounts.hpp"
#include "performance/records.hpp"
#include "planning/channels.hpp"
#include "sheet/xlsx_writer.hpp"

#include <map>

namespace siar::performance {

namespace {

using sheet::Empty;
using sheet::WrittenCell;
using sheet::WrittenSheet;
using Row = std::vector<WrittenCell>;

WrittenCell cell(const std::optional<double>& number)
{
    return number ? WrittenCell{*number} : WrittenCell{Empty{}};
}

WrittenCell cell(std::int64_t count)
{
    return static_cast<double>(count);
}

WrittenCell cell(const std::optional<std::string>& text)
{
    return text ? WrittenCell{*text} : WrittenCell{Empty{}};
}

class Workbook {
public:
    Workbook(const Reading& reading, const DashboardQuestion& question, const Texts& texts)
        : reading_{reading},
          question_{question},
          texts_{texts},
          page_{dashboard(reading, question, texts)}
    {
        for (const auto& channel : planning::channels_by_name(reading.database))
            channels_.emplace(channel.id.text(), channel.name.text());
    }

    std::string written() const
    {
        std::vector<WrittenSheet> sheets{summary()};
        for (const PerformanceBreakdown& breakdown : page_.breakdowns)
            sheets.push_back(breakdown_sheet(breakdown));
        sheets.push_back(channel_sheet());
        sheets.push_back(target_sheet());
        sheets.push_back(promise_sheet());
        sheets.push_back(record_sheet());
        return sheet::write_xlsx(sheets);
    }

private:
    std::string say(const std::string& code) const
    {
        return texts_.say("performance.sheet." + code, {}, question_.language);
    }

    std::string metric_name(const evaluation::MetricCode& code) const
    {
        for (const evaluation::Metric& metric : reading_.metrics)
            if (metric.code == code)
                return (question_.language == Language::id ? metric.name_id : metric.name_en).text();
        return code.text();
    }

    std::vector<std::string> figure_headings() const
    {
        std::vector<std::string> headings;
        for (const char* code :
             {"planned", "published", "on_time", "late", "early", "cancelled", "missed", "not_due",
              "unplanned", "proven", "on_time_percent", "engagement_percent"})
            headings.push_back(say(code));
        for (const NumberFigure& number : page_.figures.numbers)
            headings.push_back(metric_name(number.metric));
        return headings;
    }

    void add_figures(Row& row, const PerformanceFigures& figures) const
    {
        for (const std::int64_t count :
             {figures.planned_count, figures.published_count, figures.on_time_count,
              figures.late_count, figures.early_count, figures.cancelled_count,
              figures.missed_count, figures.not_due_count, figures.unplanned_count,
              figures.proven_count})
            row.push_back(cell(count));
        row.push_back(cell(figures.on_time_percent));
        row.push_back(cell(figures.engagement.percent));
        for (const NumberFigure& wanted : page_.figures.numbers) {
            std::optional<double> value;
            for (const NumberFigure& number : figures.numbers)
                if (number.metric == wanted.metric)
                    value = number.value;
            row.push_back(cell(value));
        }
    }

    WrittenSheet summary() const
    {
        WrittenSheet sheet{say("summary"), {say("from"), say("to")}, {}};
        for (const std::string& heading : figure_headings())
            sheet.headings.push_back(heading);
        sheet.rows.push_back({page_.first_on.text(), page_.last_on.text()});
        add_figures(sheet.rows.back(), page_.figures);
        if (page_.compared) {
            sheet.rows.push_back({page_.compared->first_on.text(), page_.compared->last_on.text()});
            add_figures(sheet.rows.back(), page_.compared->figures);
        }
        return sheet;
    }

    WrittenSheet breakdown_sheet(const PerformanceBreakdown& breakdown) const
    {
        const std::string name{to_name(breakdown.by)};
        WrittenSheet sheet{say("by_" + name), {say(name)}, {}};
        for (const std::string& heading : figure_headings())
            sheet.headings.push_back(heading);
        for (const PerformanceGroup& group : breakdown.groups) {
            sheet.rows.push_back({group.name.empty() ? say("none") : group.name});
            add_figures(sheet.rows.back(), group.figures);
        }
        return sheet;
    }

    WrittenSheet channel_sheet() const
    {
        WrittenSheet sheet{
            say("channel_numbers"), {say("channel"), say("figure"), say("whole_period")}, {}
        };
        for (const Date& month : months_of(question_.period.days()))
            sheet.headings.push_back(month_of(month));
        for (const ChannelNumber& number : page_.channel_numbers) {
            Row row{number.channel_name, metric_name(number.metric), cell(number.value)};
            for (const MonthNumber& month : number.months)
                row.push_back(cell(month.value));
            sheet.rows.push_back(std::move(row));
        }
        return sheet;
    }

    std::string figure_name(const evaluation::MetricCode& figure) const
    {
        for (const char* code : {"published", "on_time_percent", "engagement_percent"})
            if (figure.text() == code)
                return say(code);
        return metric_name(figure);
    }

    WrittenSheet target_sheet() const
    {
        WrittenSheet sheet{
            say("targets"),
            {say("period"), say("figure"), say("channel"), say("pillar"), say("target"),
             say("actual"), say("status")},
            {}
        };
        for (const TargetProgress& one : page_.targets)
            sheet.rows.push_back(
                {one.target.period.text(),
                 figure_name(one.target.figure),
                 one.target.channel ? channels_.at(one.target.channel->text()) : say("all"),
                 one.target.pillar.value_or(say("all")),
                 one.target.value,
                 cell(one.actual),
                 say("status_" + std::string{to_name(one.status)})}
            );
        return sheet;
    }

    WrittenSheet promise_sheet() const
    {
        WrittenSheet sheet{
            say("promises"),
            {say("promise"), say("amount"), say("kept"), say("broken"), say("status"), say("why")},
            {}
        };
        for (const PromiseKept& kept : page_.promises) {
            const bool has_data = kept.status != reporting::AchievementStatus::no_data;
            sheet.rows.push_back(
                {say("promise_" + std::string{to_name(kept.promise.kind)}),
                 cell(kept.promise.amount),
                 has_data ? cell(kept.kept_count) : WrittenCell{Empty{}},
                 has_data ? cell(kept.broken_count) : WrittenCell{Empty{}},
                 say("status_" + std::string{to_name(kept.status)}),
                 cell(kept.why)}
            );
        }
        return sheet;
    }

    WrittenSheet record_sheet() const
    {
        WrittenSheet sheet{
            say("records"),
            {say("title"), say("channel"), say("pillar"), say("format"), say("person"),
             say("planned_for"), say("published_for"), say("late_minutes"), say("link")},
            {}
        };
        for (const NumberFigure& number : page_.figures.numbers)
            sheet.headings.push_back(metric_name(number.metric));
        for (const Publication& one :
             behind(reading_, {.period = question_.period, .filter = question_.filter}))
            sheet.rows.push_back(record_row(record_of(reading_, one)));
        return sheet;
    }

    Row record_row(const PerformanceRecord& record) const
    {
        const auto written = [](const std::optional<WallTime>& time) {
            return time ? WrittenCell{time->text()} : WrittenCell{Empty{}};
        };
        Row row{
            record.title,
            channels_.at(record.channel.text()),
            cell(record.pillar),
            cell(record.format),
            record.person ? WrittenCell{name_of(*record.person)} : WrittenCell{Empty{}},
            written(record.planned_for),
            written(record.published_for),
            record.late_minutes ? cell(*record.late_minutes) : WrittenCell{Empty{}},
            cell(record.url)
        };
        for (const NumberFigure& wanted : page_.figures.numbers) {
            std::optional<double> value;
            for (const RecordNumber& number : record.numbers)
                if (number.metric == wanted.metric)
                    value = number.value;
            row.push_back(cell(value));
        }
        return row;
    }

    const std::string& name_of(const AccountId& account) const
    {
        auto found = people_.find(account.text());
        if (found == people_.end())
            found = people_.emplace(account.text(), people::name_of(reading_.database, account)).first;
        return found->second;
    }

    const Reading& reading_;
    const DashboardQuestion& question_;
    const Texts& texts_;
    Performance page_;
    std::map<std::string, std::string> channels_;
    mutable std::map<std::string, std::string> people_;
};

} // namespace

std::string
performance_xlsx(const Reading& reading, const DashboardQuestion& question, const Texts& texts)
{
    return Workbook{reading, question, texts}.written();
}

} // namespace siar::performance
