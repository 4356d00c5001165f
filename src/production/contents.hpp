// Contents while they are made: begun from an entry of the schedule, written, saved again and
// again.
#pragma once

#include "door/command.hpp"
#include "production/content.hpp"

#include <optional>
#include <vector>

namespace siar::production {

constexpr std::size_t most_assets = 50;
constexpr std::size_t most_people_shown = 200;
constexpr std::size_t most_channels = 40;
constexpr int most_contents_listed = 500;

/// Begins a content. Of an entry of the schedule it takes over title, pillar, format, channels,
/// planned time and person in charge; refuses an entry that was dropped or has a content already.
ContentItem begin(Command& command, const NewContent& form);

/// Saves the working copy. A draft that says what is stored changes nothing, whatever version it
/// names; an older version is refused with both texts (F21). Whatever an approver sees voids the
/// approval when it changes (F18).
ContentItem save_draft(Command& command, const Id<ContentItem>& id, const ContentDraft& draft);

/// The content of the entry follows its new planned time, which voids an approval (F18).
void follow_entry(Command& command, const Id<planning::ScheduleEntry>& entry);

/// Refuses with production.no_such_content.
ContentItem find_content(database::Database& database, const Id<ContentItem>& id);

std::optional<ContentItem>
content_of_entry(database::Database& database, const Id<planning::ScheduleEntry>& entry);

struct ContentFilter {
    std::optional<ContentState> state = {};
    std::optional<Id<planning::ScheduleEntry>> entry = {};
    std::optional<Text<200>> text = {}; // in the title
};

/// The newest first, at most most_contents_listed.
std::vector<ContentSummary> contents(database::Database& database, const ContentFilter& filter);

/// Files and proofs of consent that the content names, then other evidence of it.
std::vector<evidence::Evidence> files_of(database::Database& database, const ContentItem& content);

} // namespace siar::production
