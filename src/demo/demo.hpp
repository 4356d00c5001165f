// A believable year of a PR office, for whoever wants to look at Siar before trusting it with their
// own: the same commands as everybody's, on a clock that runs through the year.
#pragma once

#include "foundation/time.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace siar::demo {

/// Everybody of the demo has this one. It stands in the source for all to read, so an office that
/// holds it is for looking at only.
constexpr const char* password = "siar-peragaan-27.4";

struct Place {
    std::filesystem::path folder; // of app::DataFolder
    std::string database;         // "sqlite:..." or "postgresql:..."
};

struct SummaryPerson {
    std::string name;
    std::string username;
    std::string roles; // as the office calls them
};

struct DemoSummary {
    std::vector<SummaryPerson> people;
    std::int64_t channel_count; // open ones
    std::int64_t cycle_count;
    std::int64_t entry_count;
    std::int64_t content_count;
    std::int64_t published_count; // placements
    std::int64_t accepted_report_count;
    std::int64_t ledger_size;
};

/// Plays the year that ends at `now`, the same one for the same moment but for the identifiers.
/// Throws std::runtime_error with one sentence when the place holds an office already.
DemoSummary load(const Place& place, Moment now);

} // namespace siar::demo
