// The publications of a period with their numbers, each read once.
#pragma once

#include "database/database.hpp"
#include "performance/figures.hpp"

#include <functional>

namespace siar::performance {

/// A row of the view performance_rows.
struct PublicationRow {
    std::optional<Id<planning::ScheduleEntry>> entry;
    std::optional<Id<publishing::Placement>> placement;
    std::optional<Id<production::ContentItem>> content;
    Id<planning::Channel> channel;
    std::string title;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    std::optional<AccountId> person; // in charge of the content, else of the entry, else its author
    Moment day_at;                   // by which it belongs to a day
    std::optional<Moment> planned_at;
    std::optional<Moment> published_at;
    std::optional<publishing::PlacementState> state;
    bool is_off;
    std::optional<std::string> url;
    bool has_proof;
};
BOOST_DESCRIBE_STRUCT(
    PublicationRow,
    (),
    (entry,
     placement,
     content,
     channel,
     title,
     pillar,
     format,
     person,
     day_at,
     planned_at,
     published_at,
     state,
     is_off,
     url,
     has_proof)
)

struct Number {
    std::size_t metric; // its place in the list of metrics
    double value;
};

struct Publication {
    PublicationRow row;
    std::string month; // 2026-03
    publishing::Punctuality punctuality;
    std::optional<LatenessBand> band;
    std::vector<Number> numbers;
};

using Publications = std::vector<Publication>;
using Metrics = std::vector<evaluation::Metric>;

/// What a reading of the rows rests on.
struct Reading {
    database::Database& database;
    Zone zone;
    Moment now;
    Metrics metrics;
};

Reading reading_at(database::Database& database, Moment now);

/// By the day of the plan; by the day of publication where nothing was planned. A corrected number
/// counts once, as its correction; of several numbers of one publication the latest holds.
Publications publications(const Reading& reading, const evaluation::Period& days);

struct PublicationFilter {
    std::optional<Id<planning::Channel>> channel = {};
    std::optional<std::string> pillar = {};
    std::optional<AccountId> person = {};

    bool fits(const Publication& publication) const;
};

Publications filtered(const Publications& all, const PublicationFilter& filter);

/// The key of the group that the publication belongs to.
std::string group_key(const Publication& publication, Grouping by);

/// The statements of the two questions, for tests of their plans.
extern const char* const rows_statement;
extern const char* const numbers_statement;

} // namespace siar::performance
