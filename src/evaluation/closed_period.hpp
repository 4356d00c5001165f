// A month, quarter or year whose numbers are final.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"

namespace siar::evaluation {

BOOST_DEFINE_ENUM_CLASS(PeriodKind, month, quarter, year)

struct ClosedPeriod {
    Id<ClosedPeriod> id;
    PeriodKind kind;
    Date first_on;
    Date last_on;
    AccountId closed_by;
    Moment closed_at;
    std::optional<AccountId> reopened_by;
    std::optional<Moment> reopened_at;
    std::optional<std::string> reopen_reason;
};
BOOST_DESCRIBE_STRUCT(
    ClosedPeriod,
    (),
    (id, kind, first_on, last_on, closed_by, closed_at, reopened_by, reopened_at, reopen_reason)
)

struct PeriodClosing {
    PeriodKind kind;
    Date first_on;
};
BOOST_DESCRIBE_STRUCT(PeriodClosing, (), (kind, first_on))

struct PeriodReopening {
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(PeriodReopening, (), (reason))

} // namespace siar::evaluation
