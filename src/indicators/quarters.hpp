// What the unit and the auditor say about an indicator in a quarter, and its close (A5).
#pragma once

#include "door/command.hpp"
#include "indicators/period_question.hpp"

#include <optional>
#include <vector>

namespace siar::indicators {

/// What a value is judged with.
struct Judging {
    const Texts& texts;
    Language language;
    IsFiled is_filed;
};

/// Begins a quarter, or the year, of an indicator; gives back the one that is there already. Refuses
/// what has not begun, what the indicator is not valid for, and quarters that are none.
IndicatorQuarter
open_quarter(Command& command, const Id<Indicator>& indicator, const NewQuarter& form);

/// Writes the unit's part. Refuses a stale version and what is closed.
IndicatorQuarter
assess(Command& command, const Id<IndicatorQuarter>& id, const UnitAssessment& form);

/// Adds the auditor's rating, and tells who wrote the unit's part. Refuses whoever could write the
/// unit's part as well, and a year that is closed.
AuditorOpinion
give_opinion(Command& command, const Id<IndicatorQuarter>& id, const NewOpinion& form);

/// Whether the caller may rate as an auditor: not with a role of the unit.
bool may_give_opinion(const Caller& caller);

/// The value as the records have it; of what people enter by hand, the number against the target.
Computed computed_of(
    database::Database& database,
    const IndicatorQuarter& quarter,
    Moment now,
    const Judging& judging
);

/// Why it cannot be closed yet, each with the field that mends it. A5: evidence and an analysis are
/// needed, root cause and follow-up where it is not met, a reason where the rating is another than the
/// computed one; the days must be over, and a year's quarters closed.
std::vector<Problem> hindrances(
    database::Database& database,
    const IndicatorQuarter& quarter,
    const Computed& computed,
    Moment now
);

/// Closes it with what is computed at this moment. Refuses with every hindrance at once.
IndicatorQuarter close_quarter(
    Command& command,
    const Id<IndicatorQuarter>& id,
    const QuarterVersion& form,
    const Judging& judging
);

/// Opens it again, with a reason. Refuses what is not closed, and a quarter of a year that is.
IndicatorQuarter
reopen_quarter(Command& command, const Id<IndicatorQuarter>& id, const QuarterReopening& form);

/// Refuses with indicators.no_such_quarter.
IndicatorQuarter
find_quarter(database::Database& database, const Id<IndicatorQuarter>& id);

/// Of the indicator in the year: the year as a whole first, then its quarters.
std::vector<IndicatorQuarter>
quarters_of(database::Database& database, const Id<Indicator>& indicator, int year);

/// The oldest first.
std::vector<AuditorOpinion>
opinions_of(database::Database& database, const Id<IndicatorQuarter>& id);
std::vector<QuarterStep> steps_of(database::Database& database, const Id<IndicatorQuarter>& id);

/// Whether the year as a whole is closed for the indicator.
bool is_closed_for(database::Database& database, const Id<Indicator>& indicator, int year);

/// Where people work on it.
std::string page_of(const IndicatorQuarter& quarter);

} // namespace siar::indicators
