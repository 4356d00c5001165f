#include "handover/period.hpp"

#include <map>
#include <stdexcept>

namespace siar::handover {

namespace {

/// What of the period is in a pack. Working material is not: what was never issued, closed, approved or
/// accepted is no evidence yet, as for an auditor who looks into Siar itself.
const std::map<std::string_view, std::string_view>& selections()
{
    static const std::map<std::string_view, std::string_view> all{
        {"cycles", "select id from cycles where starts_on <= {to} and ends_on >= {from}"},
        {"schedules",
         "select id from schedules where cycle in ({cycles}) and state not in ('draft', 'in_review')"},
        {"sessions",
         "select id from review_sessions where closed_at is not null and (held_on between {from} and {to} or "
         "schedule in ({schedules}))"},
        {"contents",
         "select k.id from contents k where exists (select 1 from content_approvals a where a.content = k.id "
         "and a.verdict = 'approved') and (k.created_at >= {from_us} and k.created_at < {until_us} or k.entry "
         "in (select id from schedule_entries where schedule in ({schedules})))"},
        {"placements",
         "select id from placements where planned_at >= {from_us} and planned_at < {until_us} or published_at "
         ">= {from_us} and published_at < {until_us}"},
        {"reports",
         "select id from activity_reports where state = 'accepted' and starts_on <= {to} and ends_on >= "
         "{from}"},
        {"self_evaluations",
         "select id from self_evaluations where state = 'approved' and year between {from_year} and "
         "{to_year}"}
    };
    return all;
}

std::string value_of(std::string_view name, const Period& period)
{
    // Days and numbers only: nothing that a person typed gets into the statement.
    if (name == "from")
        return '\'' + period.starts_on.text() + '\'';
    if (name == "to")
        return '\'' + period.ends_on.text() + '\'';
    if (name == "from_us")
        return std::to_string(period.from().microseconds());
    if (name == "until_us")
        return std::to_string(period.until().microseconds());
    if (name == "from_year")
        return period.starts_on.text().substr(0, 4);
    if (name == "to_year")
        return period.ends_on.text().substr(0, 4);
    return for_period(selections().at(name), period);
}

} // namespace

std::string for_period(std::string_view sql, const Period& period)
{
    std::string filled;
    while (!sql.empty()) {
        const auto open = sql.find('{');
        filled += sql.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = sql.find('}', open);
        if (close == std::string_view::npos)
            throw std::logic_error{"a condition on a period does not close its braces"};
        filled += value_of(sql.substr(open + 1, close - open - 1), period);
        sql.remove_prefix(close + 1);
    }
    return filled;
}

} // namespace siar::handover
