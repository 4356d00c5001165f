#include "handover/gaps.hpp"

#include "database/column.hpp"

#include <algorithm>

namespace siar::handover {

namespace {

using std::chrono::year_month;

struct Month {
    Date starts_on;
    Date ends_on;
};

std::vector<Month> months_of(const Period& period, const Date& today)
{
    std::vector<Month> months;
    const Date last = std::min(period.ends_on, today);
    const auto first = period.starts_on.day();
    for (year_month month{first.year(), first.month()};; month += std::chrono::months{1}) {
        const Date starts_on{std::chrono::year_month_day{month / 1}};
        const Date ends_on{std::chrono::year_month_day{month / std::chrono::last}};
        if (starts_on > last)
            return months;
        months.push_back({std::max(starts_on, period.starts_on), std::min(ends_on, period.ends_on)});
    }
}

/// Asked of each month: a select of what should be there.
struct MonthlyRule {
    const char* code;
    const char* path;
    const char* sql;
    bool is_for_past_months; // of the month under way, it cannot be there yet
};

constexpr MonthlyRule monthly_rules[] = {
    {"handover.gap_schedule",
     "/siklus",
     "select 1 from baselines b join schedules s on s.id = b.schedule where s.starts_on <= {to} and s.ends_on "
     ">= {from} limit 1",
     false},
    {"handover.gap_minutes",
     "/reviu",
     "select 1 from review_sessions where held_on between {from} and {to} and closed_at is not null limit 1",
     true},
    {"handover.gap_published",
     "/publikasi",
     "select 1 from placements where published_at >= {from_us} and published_at < {until_us} limit 1",
     true},
    {"handover.gap_numbers",
     "/angka",
     "select 1 from measurements where taken_at >= {from_us} and taken_at < {until_us} limit 1",
     true},
    {"handover.gap_report",
     "/laporan",
     "select 1 from activity_reports where starts_on <= {to} and ends_on >= {from} and state = 'accepted' "
     "limit 1",
     true}
};

/// A number of things that lack something.
struct CountRule {
    const char* code;
    const char* path;
    const char* sql;
};

constexpr CountRule count_rules[] = {
    {"handover.gap_proof",
     "/publikasi",
     "select count(*) from placements p where p.published_at >= {from_us} and p.published_at < {until_us} and "
     "p.url is null and not exists (select 1 from evidence_link l where l.subject = p.id and l.ended_at is "
     "null) and not exists (select 1 from public_posts o where o.placement = p.id)"},
    {"handover.gap_unsettled",
     "/publikasi",
     "select count(*) from placements where planned_at >= {from_us} and planned_at < {until_us} and state in "
     "('unknown', 'failed', 'missed')"},
    {"handover.gap_open_minutes",
     "/reviu",
     "select count(*) from review_sessions where held_on between {from} and {to} and closed_at is null"},
    {"handover.gap_damaged", "/bukti", "select count(*) from evidence_file_check where not is_sound"}
};

std::int64_t number_found(database::Database& database, const std::string& sql)
{
    return database::from_cell<std::int64_t>(database.run(sql).at(0).at(0));
}

void add_monthly(
    std::vector<Gap>& gaps, database::Database& database, const Period& period, const Date& today
)
{
    for (const Month& month : months_of(period, today))
        for (const MonthlyRule& rule : monthly_rules) {
            const Period its{month.starts_on, month.ends_on, period.zone};
            const bool is_over = month.ends_on < today;
            if ((is_over || !rule.is_for_past_months) &&
                database.run(for_period(rule.sql, its)).empty())
                gaps.push_back({rule.code, {{"month", month.starts_on.text().substr(0, 7)}}, rule.path});
        }
}

void add_self_evaluations(
    std::vector<Gap>& gaps, database::Database& database, const Period& period, const Date& today
)
{
    for (auto year = period.starts_on.day().year(); year <= period.ends_on.day().year(); ++year) {
        const Date first{std::chrono::year_month_day{year / 1 / 1}};
        const Date last{std::chrono::year_month_day{year / 12 / 31}};
        const bool is_whole = period.starts_on <= first && period.ends_on >= last && last < today;
        const auto approved = database.run(
            "select 1 from self_evaluations where year = $1 and state = 'approved'",
            {static_cast<std::int64_t>(static_cast<int>(year))}
        );
        if (is_whole && approved.empty())
            gaps.push_back(
                {"handover.gap_self_evaluation",
                 {{"year", std::to_string(static_cast<int>(year))}},
                 "/evaluasi-diri"}
            );
    }
}

} // namespace

std::vector<Gap> gaps_in(database::Database& database, const Period& period, Moment now)
{
    const Date today = day_at(now, period.zone);
    std::vector<Gap> gaps;
    const auto in_force = database.run(for_period(
        "select 1 from revision r join document d on d.id = r.document where d.kind = 'procedure' and r.state "
        "in ('approved', 'obsolete') and r.in_force_on <= {to} limit 1",
        period
    ));
    if (in_force.empty())
        gaps.push_back({"handover.gap_procedure", {}, "/dokumen"});
    add_monthly(gaps, database, period, today);
    for (const CountRule& rule : count_rules)
        if (const auto count = number_found(database, for_period(rule.sql, period)); count > 0)
            gaps.push_back({rule.code, {{"count", std::to_string(count)}}, rule.path});
    add_self_evaluations(gaps, database, period, today);
    return gaps;
}

} // namespace siar::handover
