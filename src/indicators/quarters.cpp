#include "indicators/quarters.hpp"

#include "indicators/closing.hpp"
#include "indicators/indicators.hpp"
#include "indicators/tables.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"

namespace siar::indicators {

namespace {

constexpr int last_quarter = 4;

Refusal stale(const IndicatorQuarter& quarter, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(quarter))
    );
}

void require_open(Command& command, const IndicatorQuarter& quarter)
{
    if (quarter.frozen || is_closed_for(command.database, quarter.indicator, quarter.year))
        throw stale(quarter, "indicators.quarter_is_closed");
}

void require_begun(Command& command, const Indicator& indicator, const NewQuarter& form)
{
    if (form.quarter < whole_year || form.quarter > last_quarter)
        throw invalid_field("quarter", "indicators.no_quarters");
    if (form.year < indicator.first_year ||
        (indicator.last_year && form.year > *indicator.last_year))
        throw invalid_field("year", "indicators.not_valid_then");
    const Date today = people::today(command.database, command.now);
    if (form.year < first_year || form.year > static_cast<int>(today.day().year()) ||
        period_of(form.year, form.quarter).first > today)
        throw invalid_field("year", "indicators.period_to_come");
}

std::vector<IndicatorQuarter> rows_at(
    database::Database& database, const Id<Indicator>& indicator, const NewQuarter& place
)
{
    return quarter_table.where(
        database,
        "indicator = $1 and year = $2 and quarter = $3",
        indicator,
        place.year,
        place.quarter
    );
}

QuarterStep write_step(
    Command& command,
    const IndicatorQuarter& quarter,
    QuarterAct act,
    const std::optional<std::string>& reason
)
{
    const QuarterStep step{
        .id = Id<QuarterStep>::make(command.now),
        .quarter = quarter.id,
        .act = act,
        .reason = reason,
        .frozen = quarter.frozen,
        .taken_by = account_of(command.caller),
        .taken_at = command.now
    };
    step_table.insert(command.database, step);
    return step;
}

} // namespace

IndicatorQuarter
open_quarter(Command& command, const Id<Indicator>& id, const NewQuarter& form)
{
    const Indicator indicator = find_indicator(command.database, id);
    require_begun(command, indicator, form);
    auto there = rows_at(command.database, id, form);
    if (!there.empty()) {
        command.changes_nothing();
        return there.front();
    }
    if (is_closed_for(command.database, id, form.year))
        throw invalid_field("year", "indicators.year_is_closed");
    const IndicatorQuarter quarter{
        .id = Id<IndicatorQuarter>::make(command.now),
        .indicator = id,
        .year = form.year,
        .quarter = form.quarter,
        .unit_rating = std::nullopt,
        .actual = "",
        .number = std::nullopt,
        .analysis = "",
        .root_cause = "",
        .supporting_factors = "",
        .hindering_factors = "",
        .follow_up = "",
        .reason = "",
        .written_by = std::nullopt,
        .written_at = std::nullopt,
        .frozen = std::nullopt,
        .version = 1,
        .created_at = command.now
    };
    quarter_table.insert(command.database, quarter);
    command.record("indicators.quarter_opened", quarter);
    return quarter;
}

IndicatorQuarter
assess(Command& command, const Id<IndicatorQuarter>& id, const UnitAssessment& form)
{
    IndicatorQuarter quarter = find_quarter(command.database, id);
    require_open(command, quarter);
    quarter.version = form.version;
    quarter.unit_rating = form.unit_rating;
    quarter.actual = trimmed(form.actual);
    quarter.number = form.number;
    quarter.analysis = trimmed(form.analysis);
    quarter.root_cause = trimmed(form.root_cause);
    quarter.supporting_factors = trimmed(form.supporting_factors);
    quarter.hindering_factors = trimmed(form.hindering_factors);
    quarter.follow_up = trimmed(form.follow_up);
    quarter.reason = trimmed(form.reason);
    quarter.written_by = account_of(command.caller);
    quarter.written_at = command.now;
    quarter = quarter_table.update_version(command.database, quarter);
    command.record("indicators.quarter_assessed", quarter);
    return quarter;
}

bool may_give_opinion(const Caller& caller)
{
    return people::holds(caller, "indicators.audit") && !people::holds(caller, "indicators.assess");
}

AuditorOpinion
give_opinion(Command& command, const Id<IndicatorQuarter>& id, const NewOpinion& form)
{
    const IndicatorQuarter quarter = find_quarter(command.database, id);
    if (!may_give_opinion(command.caller))
        throw Refusal{Reason::not_allowed, "indicators.unit_never_audits"};
    if (is_closed_for(command.database, quarter.indicator, quarter.year))
        throw stale(quarter, "indicators.quarter_is_closed");
    const AuditorOpinion opinion{
        .id = Id<AuditorOpinion>::make(command.now),
        .quarter = id,
        .rating = form.rating,
        .narrative = form.narrative,
        .given_by = account_of(command.caller),
        .given_at = command.now
    };
    opinion_table.insert(command.database, opinion);
    command.record("indicators.opinion_given", id.text(), contract::to_json(opinion));
    if (quarter.written_by)
        command.tell(
            {.account = *quarter.written_by,
             .code = "indicators.notice_opinion",
             .values =
                 {{"name", people::name_of(command.database, opinion.given_by)},
                  {"code", find_indicator(command.database, quarter.indicator).code.text()}},
             .path = page_of(quarter),
             .key = "indicators.opinion:" + opinion.id.text()}
        );
    return opinion;
}

IndicatorQuarter close_quarter(
    Command& command,
    const Id<IndicatorQuarter>& id,
    const QuarterVersion& form,
    const Judging& judging
)
{
    IndicatorQuarter quarter = find_quarter(command.database, id);
    require_open(command, quarter);
    if (quarter.version != form.version)
        throw stale(quarter, "database.stale");
    const Computed computed = computed_of(command.database, quarter, command.now, judging);
    auto problems = hindrances(command.database, quarter, computed, command.now);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "indicators.not_ready_to_close", {}, std::move(problems)};
    quarter.frozen = frozen_value(command, quarter, computed);
    quarter = quarter_table.update_version(command.database, quarter);
    write_step(command, quarter, QuarterAct::closed, std::nullopt);
    command.record("indicators.quarter_closed", quarter);
    return quarter;
}

IndicatorQuarter
reopen_quarter(Command& command, const Id<IndicatorQuarter>& id, const QuarterReopening& form)
{
    IndicatorQuarter quarter = find_quarter(command.database, id);
    if (!quarter.frozen)
        throw stale(quarter, "indicators.quarter_is_open");
    if (quarter.quarter != whole_year &&
        is_closed_for(command.database, quarter.indicator, quarter.year))
        throw stale(quarter, "indicators.reopen_the_year_first");
    const auto step = write_step(command, quarter, QuarterAct::reopened, form.reason.text());
    quarter.version = form.version;
    quarter.frozen = std::nullopt;
    quarter = quarter_table.update_version(command.database, quarter);
    command.record("indicators.quarter_reopened", id.text(), contract::to_json(step));
    if (quarter.written_by)
        command.tell(
            {.account = *quarter.written_by,
             .code = "indicators.notice_reopened",
             .values =
                 {{"code", find_indicator(command.database, quarter.indicator).code.text()},
                  {"reason", form.reason.text()}},
             .path = page_of(quarter),
             .key = "indicators.reopened:" + step.id.text()}
        );
    return quarter;
}

IndicatorQuarter find_quarter(database::Database& database, const Id<IndicatorQuarter>& id)
{
    if (auto quarter = quarter_table.find(database, id))
        return std::move(*quarter);
    throw Refusal{Reason::not_found, "indicators.no_such_quarter"};
}

std::vector<IndicatorQuarter>
quarters_of(database::Database& database, const Id<Indicator>& indicator, int year)
{
    return quarter_table.where(
        database, "indicator = $1 and year = $2 order by quarter", indicator, year
    );
}

std::vector<AuditorOpinion>
opinions_of(database::Database& database, const Id<IndicatorQuarter>& id)
{
    return opinion_table.where(database, "quarter = $1 order by given_at, id", id);
}

std::vector<QuarterStep> steps_of(database::Database& database, const Id<IndicatorQuarter>& id)
{
    return step_table.where(database, "quarter = $1 order by taken_at, id", id);
}

bool is_closed_for(database::Database& database, const Id<Indicator>& indicator, int year)
{
    return quarter_table.count(
               database,
               "indicator = $1 and year = $2 and quarter = 0 and frozen is not null",
               indicator,
               year
           ) > 0;
}

std::string page_of(const IndicatorQuarter& quarter)
{
    return "/indikator?capaian=" + quarter.id.text();
}

} // namespace siar::indicators
