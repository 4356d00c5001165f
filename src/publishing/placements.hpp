// Placements follow their content: made when it is approved, held back when the approval is void,
// cancelled with their entry. Nothing here sends anything.
#pragma once

#include "door/command.hpp"
#include "publishing/placement.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace siar::publishing {

/// How long after its slot something still goes out by itself. Later it is missed, and people
/// decide (F4).
constexpr std::chrono::minutes grace{15};

constexpr int most_placements_listed = 1000;

/// Whether Siar itself publishes there; every other channel is published to by hand.
bool is_published_by_siar(const planning::Channel& channel);

/// For each channel of the approved content a placement is made or gets the new approval. What is
/// published, going out, unknown or cancelled by a person is never touched (F6).
void place(Command& command, const Id<production::ContentItem>& content);

/// The approval is void: what waits for its slot waits no more, until it is approved again (F18).
void hold(Command& command, const Id<production::ContentItem>& content);

/// The entry was dropped from the schedule, or taken back into it (F5).
void cancel_with_entry(Command& command, const Id<planning::ScheduleEntry>& entry);
void restore_with_entry(Command& command, const Id<planning::ScheduleEntry>& entry);

/// Writes the placement as it is to be, and says what happened. The version is the one that it was
/// read with.
Placement rewrite(Command& command, const Placement& placement, const std::string& event);

/// Tells the staff once; `code` is the sentence.
void tell_staff(Command& command, const Placement& placement, const std::string& code);

/// Refuses with publishing.no_such_placement.
Placement find_placement(database::Database& database, const Id<Placement>& id);

std::vector<Placement>
placements_of(database::Database& database, const Id<production::ContentItem>& content);

std::vector<Placement>
placements_of_entry(database::Database& database, const Id<planning::ScheduleEntry>& entry);

/// Days of the office's calendar, the last one included.
struct PlacementFilter {
    std::optional<Id<production::ContentItem>> content = {};
    std::optional<PlacementState> state = {};
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};

/// By planned time, at most most_placements_listed.
std::vector<Placement> placements(database::Database& database, const PlacementFilter& filter);

/// Unknown, missed or failed: a person must decide.
std::vector<Placement> awaiting_decision(database::Database& database);

/// Approved, for a channel that people publish to, and past its slot by more than the grace.
std::vector<Placement> overdue_by_hand(database::Database& database, Moment now);

/// The oldest first.
std::vector<PublicationAttempt>
attempts_of(database::Database& database, const Id<Placement>& placement);

} // namespace siar::publishing
