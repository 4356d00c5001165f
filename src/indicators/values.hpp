// The value of every indicator for a year, and the achievement table of the self-evaluation.
#pragma once

#include "indicators/quarters.hpp"

#include <vector>

namespace siar::indicators {

/// The value with the stage and the quarters of its year, and a person's word beside it where there is
/// one. What is closed gives the value that it was closed with, the unit's rating first; of what people
/// enter by hand the latest part of the year holds.
IndicatorValue
value_of(database::Database& database, const Indicator& indicator, const PeriodQuestion& question);

/// Of every indicator that is valid in the year, by code.
std::vector<IndicatorValue>
values_of(database::Database& database, const PeriodQuestion& question);

/// The value with its targets, and what happened to it in the year.
IndicatorDetail
detail_of(database::Database& database, const Id<Indicator>& id, const PeriodQuestion& question);

/// The quarter as the caller sees it.
QuarterDetail detail_of(
    database::Database& database,
    const Id<IndicatorQuarter>& id,
    const Caller& caller,
    Moment now,
    const Judging& judging
);

/// The rows with which the self-evaluation of the year begins, in the language of the form. A
/// person's word stands before the computed value, and what the quarters say begins the analysis of
/// the year. The report that is being written is itself what B.4.10.8 asks for.
std::vector<reporting::SelfEvaluationRow>
rows_for_year(database::Database& database, int year, const Texts& texts, Moment now);

} // namespace siar::indicators
