// Requests for information (UU 14/2008): what was asked, answered in ten working days, granted or refused
// with the reason. Who asked is kept as a kind of person: the yearly report needs no more.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"

namespace siar::disclosure {

BOOST_DEFINE_ENUM_CLASS(RequesterKind, person, group, legal_entity, institution)
BOOST_DEFINE_ENUM_CLASS(RequestChannel, in_person, letter, email, web_form, phone, other)
BOOST_DEFINE_ENUM_CLASS(RequestOutcome, granted, partly, refused)

struct InformationRequest {
    Id<InformationRequest> id;
    std::string number; // "3/2026"
    Date received_on;
    RequesterKind requester_kind;
    RequestChannel channel;
    Text<1000> subject;
    Date due_on;
    std::optional<Text<1000>> extension_reason; // written, before the first ten days were over
    std::optional<RequestOutcome> outcome;
    std::optional<Date> decided_on;
    std::optional<Text<2000>> reason;
    std::optional<Text<500>> legal_basis;
    AccountId recorded_by;
    Moment recorded_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    InformationRequest,
    (),
    (id,
     number,
     received_on,
     requester_kind,
     channel,
     subject,
     due_on,
     extension_reason,
     outcome,
     decided_on,
     reason,
     legal_basis,
     recorded_by,
     recorded_at,
     version)
)

struct RequestView {
    InformationRequest request;
    int working_days; // until it was answered, or until today
    bool is_late;
};
BOOST_DESCRIBE_STRUCT(RequestView, (), (request, working_days, is_late))

struct NewRequest {
    Date received_on;
    RequesterKind requester_kind;
    RequestChannel channel;
    Text<1000> subject;
};
BOOST_DESCRIBE_STRUCT(NewRequest, (), (received_on, requester_kind, channel, subject))

struct RequestExtension {
    std::int64_t version;
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(RequestExtension, (), (version, reason))

/// A refusal, whole or in part, needs its reason and its legal basis.
struct RequestDecision {
    std::int64_t version;
    RequestOutcome outcome;
    Date decided_on;
    std::optional<Text<2000>> reason;
    std::optional<Text<500>> legal_basis;
};
BOOST_DESCRIBE_STRUCT(RequestDecision, (), (version, outcome, decided_on, reason, legal_basis))

} // namespace siar::disclosure
