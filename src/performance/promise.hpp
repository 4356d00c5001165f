// What the office promises in public of its service, and how far the records show that it was kept.
#pragma once

#include "people/account.hpp"
#include "reporting/self_evaluation.hpp"

namespace siar::performance {

/// Polibatam's Layanan Publikasi: a news item a day; content a day after it was asked for; an answer
/// to requests within minutes; public information within hours.
BOOST_DEFINE_ENUM_CLASS(
    PromiseKind, daily_news, content_after_request, request_answered, public_information
)

struct ServicePromise {
    Id<ServicePromise> id;
    PromiseKind kind;
    std::int64_t amount; // publications a day; days; minutes; hours
    bool is_kept_track_of;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ServicePromise, (), (id, kind, amount, is_kept_track_of, version))

struct ServicePromiseForm {
    std::int64_t version;
    std::int64_t amount;
    bool is_kept_track_of;
};
BOOST_DESCRIBE_STRUCT(ServicePromiseForm, (), (version, amount, is_kept_track_of))

struct PromiseMonth {
    Date month;
    std::int64_t kept_count; // days; days to come are in neither
    std::int64_t broken_count;
};
BOOST_DESCRIBE_STRUCT(PromiseMonth, (), (month, kept_count, broken_count))

struct PromiseKept {
    ServicePromise promise;
    reporting::AchievementStatus status; // met, not_met or no_data
    std::int64_t kept_count;
    std::int64_t broken_count;
    std::vector<PromiseMonth> months;
    std::optional<std::string> why; // there is no data, in the reader's language
};
BOOST_DESCRIBE_STRUCT(PromiseKept, (), (promise, status, kept_count, broken_count, months, why))

} // namespace siar::performance
