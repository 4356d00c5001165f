// One content on one channel: when it was planned, what was approved, what really happened.
#pragma once

#include "production/content.hpp"

namespace siar::publishing {

BOOST_DEFINE_ENUM_CLASS(
    PlacementState,
    planned,
    approved,
    publishing,
    published,
    failed,
    unknown,
    missed,
    cancelled,
    taken_down
)

struct Placement {
    Id<Placement> id;
    Id<production::ContentItem> content;
    Id<planning::Channel> channel;
    std::optional<Id<planning::ScheduleEntry>> entry;
    Text<200> title;
    std::optional<WallTime> planned_for;
    Zone zone;
    std::optional<Moment> planned_at;
    PlacementState state;
    std::optional<Digest> approved_sha256;
    std::optional<std::string> trouble; // what happened, in words, when it failed or is unknown
    std::optional<Moment> published_at;
    std::optional<Moment> recorded_at; // when somebody said so: a late entry shows its delay (R2)
    std::optional<std::string> url;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Placement,
    (),
    (id,
     content,
     channel,
     entry,
     title,
     planned_for,
     zone,
     planned_at,
     state,
     approved_sha256,
     trouble,
     published_at,
     recorded_at,
     url,
     version,
     created_at)
)

BOOST_DEFINE_ENUM_CLASS(AttemptOutcome, accepted, refused, unknown)

/// Written before the channel is called, so that a crash cannot hide a call (F1). One per placement
/// at a time; nothing is ever retried by itself (F2).
struct PublicationAttempt {
    Id<PublicationAttempt> id;
    Id<Placement> placement;
    Moment started_at;
    std::optional<AttemptOutcome> outcome;
    std::optional<std::string> detail;
    std::optional<Moment> ended_at;
};
BOOST_DESCRIBE_STRUCT(
    PublicationAttempt, (), (id, placement, started_at, outcome, detail, ended_at)
)

/// A person says that it was published by hand: with a link, or evidence, or both.
struct ManualPublication {
    std::int64_t version;
    WallTime published_for;
    std::optional<Text<2000>> url;
    std::vector<Id<evidence::Evidence>> proof;
};
BOOST_DESCRIBE_STRUCT(ManualPublication, (), (version, published_for, url, proof))

BOOST_DEFINE_ENUM_CLASS(Resolution, it_is_there, it_is_not_there, publish_now, cancel)

/// What a person decides about a placement that is unknown, missed or failed.
struct PlacementResolution {
    std::int64_t version;
    Resolution resolution;
    std::optional<Text<2000>> url;
    std::optional<Text<1000>> reason;
};
BOOST_DESCRIBE_STRUCT(PlacementResolution, (), (version, resolution, url, reason))

struct PlacementReason {
    std::int64_t version;
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(PlacementReason, (), (version, reason))

struct PlacementDetail {
    Placement placement;
    planning::Channel channel;
    std::vector<PublicationAttempt> attempts;
    std::vector<evidence::Evidence> proof;
    bool may_publish_by_hand;
};
BOOST_DESCRIBE_STRUCT(
    PlacementDetail, (), (placement, channel, attempts, proof, may_publish_by_hand)
)

BOOST_DEFINE_ENUM_CLASS(
    Punctuality, on_time, late, early, not_published, cancelled, unplanned, not_due
)

/// One line of plan against actual: an entry of the baseline on one channel.
struct PlanActualRow {
    std::optional<Id<planning::ScheduleEntry>> entry;
    std::optional<Id<Placement>> placement;
    std::string title;
    std::optional<std::string> pillar;
    Id<planning::Channel> channel;
    std::string channel_name;
    std::optional<WallTime> first_planned_for; // in the first baseline
    std::optional<WallTime> planned_for;       // after amendments
    std::optional<WallTime> published_for;     // what really happened, in the office's zone
    std::optional<std::int64_t> late_minutes;
    Punctuality punctuality;
    std::optional<std::string> url;
};
BOOST_DESCRIBE_STRUCT(
    PlanActualRow,
    (),
    (entry,
     placement,
     title,
     pillar,
     channel,
     channel_name,
     first_planned_for,
     planned_for,
     published_for,
     late_minutes,
     punctuality,
     url)
)

struct PlanActual {
    std::vector<PlanActualRow> rows;
    int planned_count;
    int published_count;
    int on_time_count;
    int late_count;
    int cancelled_count;
    int unplanned_count;
};
BOOST_DESCRIBE_STRUCT(
    PlanActual,
    (),
    (rows,
     planned_count,
     published_count,
     on_time_count,
     late_count,
     cancelled_count,
     unplanned_count)
)

} // namespace siar::publishing
