// Links kept as evidence lead to what others keep: whether that is still there (R8).
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

/// gone: the server itself says that nothing is there. unsure: nobody could be asked, or the answer
/// means neither.
BOOST_DEFINE_ENUM_CLASS(AddressState, answers, gone, unsure)

struct AddressCheck {
    Id<Evidence> id;
    AddressState state;
    std::string said; // technical, one line
    std::optional<Moment> failing_since;
    Moment checked_at;
    Moment next_check_at;
};
BOOST_DESCRIBE_STRUCT(AddressCheck, (), (id, state, said, failing_since, checked_at, next_check_at))

struct DeadLink {
    Evidence evidence;
    AddressCheck check;
};
BOOST_DESCRIBE_STRUCT(DeadLink, (), (evidence, check))

} // namespace siar::evidence
