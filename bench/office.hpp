// An office with as many entries as a measurement needs, and a member of staff who is signed in.
#pragma once

#include "app/application.hpp"
#include "planning/entry.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace siar::bench {

constexpr int entries_of_a_month = 200;
constexpr int rare_hits = 40; // entries whose title has rare_word, however many there are
constexpr const char* rare_word = "beasiswa";
constexpr const char* common_word = "wisuda"; // in every eighth title

/// An application on a new office of its own. `database` is "sqlite" for a file in the folder, or
/// the address of an empty schema.
std::unique_ptr<app::Application>
opened(const std::filesystem::path& folder, const std::string& database = "sqlite");

struct Filled {
    Caller staff;
    std::string session;         // the token of the cookie
    planning::Schedule schedule; // a year from this month on
    Date first;                  // of the month that has entries_of_a_month entries
    Date last;

    std::string cookie() const { return "cookie: siar_session=" + session + "\r\n"; }
    /// The page of the calendar that shows the month.
    std::string month() const
    {
        return "/api/entries?from=" + first.text() + "&to=" + last.text();
    }
};

/// Entries of the next month and, for the rest of the count, of the forty years before it.
Filled fill(app::Application& application, int count);

/// The month's entries as they are stored now.
std::vector<planning::ScheduleEntry> month_of(app::Application& application, const Filled& office);

/// Moves the entry by the door to the same day's other half; it then is what is stored.
void move(app::Application& application, const Caller& staff, planning::ScheduleEntry& entry);

} // namespace siar::bench
