#include "reporting/form_values.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/written_date.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluation_form.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace siar::reporting {

namespace {

const std::map<AchievementStatus, std::string> status_words{
    {AchievementStatus::exceeded, "Terlampaui"},
    {AchievementStatus::met, "Tercapai"},
    {AchievementStatus::not_met, "Tidak tercapai"},
    {AchievementStatus::no_data, "Belum ada data"},
};

const std::map<FollowUpProgress, std::string> follow_up_words{
    {FollowUpProgress::planned, "Direncanakan"},
    {FollowUpProgress::under_way, "Berjalan"},
    {FollowUpProgress::done, "Selesai"},
    {FollowUpProgress::dropped, "Tidak dilanjutkan"},
};

const std::map<AnnexKind, std::string> annex_words{
    {AnnexKind::schedule, "Jadwal kegiatan"},
    {AnnexKind::minutes, "Notula"},
    {AnnexKind::report, "Laporan kegiatan"},
    {AnnexKind::publication, "Terbitan"},
};

/// "87,5": the form is Indonesian.
std::string percent_in_words(double percent)
{
    std::string text = fmt::format("{:.1f}", percent);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    std::ranges::replace(text, '.', ',');
    return text;
}

std::string month_name(const Date& day)
{
    return siar::month_name(day.day().month(), Language::id);
}

std::string year_of(const Date& day)
{
    return day.text().substr(0, 4);
}

word::WordTexts item_for(const SelfEvaluationRow& row, std::size_t number)
{
    return {
        {"number", std::to_string(number)},
        {"code", row.code.text()},
        {"statement", row.statement.text()},
        {"indicator", row.indicator},
        {"unit", row.unit},
        {"baseline", row.baseline},
        {"target", row.target},
        {"actual", row.actual},
        {"percent", row.percent ? percent_in_words(*row.percent) : ""},
        {"status", status_words.at(row.status)},
        {"evidence", row.evidence},
        {"analysis", row.analysis},
        {"root_cause", row.root_cause},
        {"supporting_factors", row.supporting_factors},
        {"hindering_factors", row.hindering_factors},
        {"follow_up", row.follow_up},
        {"assignee", row.assignee},
        {"due_on", row.due_on ? day_in_words(*row.due_on, Language::id) : ""},
        {"follow_up_state",
         trimmed(row.follow_up).empty() ? "" : follow_up_words.at(row.follow_up_state)},
    };
}

word::WordTexts item_for(const MonthFigures& month)
{
    return {
        {"month", month_name(month.month) + ' ' + year_of(month.month)},
        {"planned", std::to_string(month.planned_count)},
        {"published", std::to_string(month.published_count)},
        {"late", std::to_string(month.late_count)},
        {"cancelled", std::to_string(month.cancelled_count)},
    };
}

void add_totals(word::WordTexts& texts, const std::vector<MonthFigures>& months)
{
    MonthFigures total{Date{"2000-01-01"}, 0, 0, 0, 0};
    for (const MonthFigures& month : months) {
        total.planned_count += month.planned_count;
        total.published_count += month.published_count;
        total.late_count += month.late_count;
        total.cancelled_count += month.cancelled_count;
    }
    texts["total_planned"] = std::to_string(total.planned_count);
    texts["total_published"] = std::to_string(total.published_count);
    texts["total_late"] = std::to_string(total.late_count);
    texts["total_cancelled"] = std::to_string(total.cancelled_count);
}

word::WordTexts item_for(const GroupFigures& group)
{
    return {
        {"name", group.name.empty() ? "(tanpa pilar)" : group.name},
        {"planned", std::to_string(group.planned_count)},
        {"published", std::to_string(group.published_count)},
        {"late", std::to_string(group.late_count)},
        {"cancelled", std::to_string(group.cancelled_count)},
    };
}

word::WordTexts item_for(const LastFollowUp& follow_up, std::size_t number)
{
    return {
        {"number", std::to_string(number)},
        {"code", follow_up.code},
        {"text", follow_up.text},
        {"assignee", follow_up.assignee},
        {"due_on", follow_up.due_on ? day_in_words(*follow_up.due_on, Language::id) : ""},
        {"state", follow_up_words.at(follow_up.state)},
        {"note", follow_up.note},
    };
}

word::WordTexts item_for(const Annex& annex, std::size_t number)
{
    return {
        {"number", std::to_string(number)},
        {"kind", annex_words.at(annex.kind)},
        {"title", annex.title},
        {"reference", annex.reference},
    };
}

template <class T>
std::vector<word::WordTexts> numbered(const std::vector<T>& rows)
{
    std::vector<word::WordTexts> items;
    for (const T& row : rows)
        items.push_back(item_for(row, items.size() + 1));
    return items;
}

template <class T>
std::vector<word::WordTexts> items_for(const std::vector<T>& rows)
{
    std::vector<word::WordTexts> items;
    for (const T& row : rows)
        items.push_back(item_for(row));
    return items;
}

std::string state_word(SelfEvaluationState state)
{
    return state == SelfEvaluationState::approved    ? "Disahkan"
           : state == SelfEvaluationState::in_review ? "Dalam reviu"
                                                     : "Draf";
}

} // namespace

word::WordValues values_in(const SelfEvaluation& evaluation)
{
    word::WordValues values{
        .texts =
            {{"form", form_number},
             {"year", std::to_string(evaluation.year)},
             {"period", fmt::format("1 Januari sampai 31 Desember {}", evaluation.year)},
             {"title", evaluation.title.text()},
             {"state", state_word(evaluation.state)},
             {"sha256", evaluation.sha256.text()},
             {"no_last_follow_ups",
              evaluation.last_follow_ups.empty() ? "Tidak ada tindak lanjut tahun lalu." : ""}},
        .lists =
            {{"rows", numbered(evaluation.rows)},
             {"months", items_for(evaluation.months)},
             {"channel_figures", items_for(evaluation.channel_figures)},
             {"pillar_figures", items_for(evaluation.pillar_figures)},
             {"annexes", numbered(evaluation.annexes)},
             {"reports", {}},
             {"last_follow_ups", numbered(evaluation.last_follow_ups)}}
    };
    for (const std::string& part : parts_in_words())
        values.texts[part] = evaluation.*words_of_part(part);
    for (const std::string& title : evaluation.reports)
        values.lists["reports"].push_back(
            {{"number", std::to_string(values.lists["reports"].size() + 1)}, {"title", title}}
        );
    add_totals(values.texts, evaluation.months);
    return values;
}

word::BarChart months_chart(const SelfEvaluation& evaluation)
{
    word::BarChart chart{
        .title = fmt::format("Konten per bulan, {}", evaluation.year),
        .categories = {},
        .series = {{"Direncanakan", {}}, {"Terbit", {}}},
        .alternative_text = "Grafik batang konten yang direncanakan dan yang terbit setiap bulan; "
                            "angkanya ada di tabel kegiatan."
    };
    for (const MonthFigures& month : evaluation.months) {
        chart.categories.push_back(month_name(month.month).substr(0, 3));
        chart.series[0].values.emplace_back(month.planned_count);
        chart.series[1].values.emplace_back(month.published_count);
    }
    return chart;
}

} // namespace siar::reporting
