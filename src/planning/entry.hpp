// Jadwal Kegiatan: the publication timeline of a cycle, its entries, baselines and amendments.
#pragma once

#include "planning/channel.hpp"
#include "planning/cycle.hpp"

namespace siar::planning {

BOOST_DEFINE_ENUM_CLASS(ScheduleState, draft, in_review, issued, amended, closed)

struct Schedule {
    Id<Schedule> id;
    Id<Cycle> cycle;
    Text<200> title;
    Date starts_on;
    Date ends_on;
    ScheduleState state;
    int baseline_number; // 0 before it is issued
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Schedule, (), (id, cycle, title, starts_on, ends_on, state, baseline_number, version, created_at)
)

struct ScheduleEntry {
    Id<ScheduleEntry> id;
    Id<Schedule> schedule;
    Text<200> title;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    std::vector<Id<Channel>> channels;
    std::optional<WallTime> planned_for; // an idea in the drawer has none
    Zone zone;
    std::optional<Moment> planned_at;
    std::optional<AccountId> assignee;
    std::optional<std::string> note;
    bool is_dropped;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    ScheduleEntry,
    (),
    (id, schedule, title, pillar, format, channels, planned_for, zone, planned_at, assignee, note, is_dropped, version, created_at)
)

/// What stood in the schedule when it was issued: plan against actual rests on it.
struct Baseline {
    Id<Baseline> id;
    Id<Schedule> schedule;
    int number;
    std::vector<ScheduleEntry> entries;
    Digest sha256; // of the entries as canonical JSON
    AccountId issued_by;
    Moment issued_at;
};
BOOST_DESCRIBE_STRUCT(Baseline, (), (id, schedule, number, entries, sha256, issued_by, issued_at))

BOOST_DEFINE_ENUM_CLASS(AmendmentKind, added, moved, changed, dropped)

/// A change after issue, with its reason.
struct Amendment {
    Id<Amendment> id;
    Id<Schedule> schedule;
    Id<ScheduleEntry> entry;
    AmendmentKind kind;
    std::string entry_title;
    std::optional<WallTime> was_planned_for;
    std::optional<WallTime> planned_for;
    Text<1000> reason;
    AccountId amended_by;
    Moment amended_at;
};
BOOST_DESCRIBE_STRUCT(
    Amendment,
    (),
    (id, schedule, entry, kind, entry_title, was_planned_for, planned_for, reason, amended_by, amended_at)
)

struct EntryForm {
    std::optional<std::int64_t> version; // of a change; left out for a new one
    Text<200> title;
    std::optional<Text<80>> pillar;
    std::optional<Text<80>> format;
    std::vector<Id<Channel>> channels;
    std::optional<WallTime> planned_for; // in the office's zone
    std::optional<AccountId> assignee;
    std::optional<Text<2000>> note;
    std::optional<Text<1000>> reason; // required once the schedule is issued
};
BOOST_DESCRIBE_STRUCT(
    EntryForm, (), (version, title, pillar, format, channels, planned_for, assignee, note, reason)
)

struct EntryMove {
    std::int64_t version;
    std::optional<WallTime> planned_for; // nothing: back into the drawer
    std::optional<Text<1000>> reason;    // required once the schedule is issued
};
BOOST_DESCRIBE_STRUCT(EntryMove, (), (version, planned_for, reason))

struct EntryDrop {
    std::int64_t version;
    bool is_dropped; // false takes it out of the bin
    std::optional<Text<1000>> reason;
};
BOOST_DESCRIBE_STRUCT(EntryDrop, (), (version, is_dropped, reason))

struct ScheduleVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ScheduleVersion, (), (version))

/// Rows as they were copied from a spreadsheet.
struct PastedText {
    Text<400000> text;
};
BOOST_DESCRIBE_STRUCT(PastedText, (), (text))

/// What one pasted row became; rows with problems are never imported.
struct PreviewRow {
    int line;
    std::string title;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    std::vector<Id<Channel>> channels;
    std::optional<WallTime> planned_for;
    std::optional<AccountId> assignee;
    std::optional<std::string> note;
    bool is_duplicate;                  // the schedule has an entry of this title and day
    std::vector<std::string> problems;  // sentences in the reader's language
};
BOOST_DESCRIBE_STRUCT(
    PreviewRow,
    (),
    (line, title, pillar, format, channels, planned_for, assignee, note, is_duplicate, problems)
)

struct PastePreview {
    std::vector<PreviewRow> rows;
    int good_count;
    int bad_count;
};
BOOST_DESCRIBE_STRUCT(PastePreview, (), (rows, good_count, bad_count))

/// Imports the lines named, all or none.
struct PasteImport {
    Text<400000> text;
    std::vector<int> lines;
};
BOOST_DESCRIBE_STRUCT(PasteImport, (), (text, lines))

struct ImportedEntries {
    std::vector<Id<ScheduleEntry>> entries;
};
BOOST_DESCRIBE_STRUCT(ImportedEntries, (), (entries))

struct ScheduleDetail {
    Schedule schedule;
    Cycle cycle;
    std::vector<ScheduleEntry> entries; // dated ones by time, then the drawer
    std::vector<Amendment> amendments;
    std::vector<Baseline> baselines;
};
BOOST_DESCRIBE_STRUCT(ScheduleDetail, (), (schedule, cycle, entries, amendments, baselines))

} // namespace siar::planning
