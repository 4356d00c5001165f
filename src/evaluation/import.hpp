// A file of numbers as a platform exports it: what is read from it, what becomes of each row, and
// what is remembered of what the platform showed.
#pragma once

#include "evaluation/measurement.hpp"
#include "evidence/evidence.hpp"

namespace siar::evaluation {

BOOST_DEFINE_ENUM_CLASS(ImportFormat, meta, tiktok, youtube, ga4, other)

/// What a column of a free table holds.
BOOST_DEFINE_ENUM_CLASS(ColumnRole, ignored, title, link, identifier, published, day, number)

struct ColumnMapping {
    Text<200> header;
    ColumnRole role;
    std::optional<MetricCode> metric; // of a number
};
BOOST_DESCRIBE_STRUCT(ColumnMapping, (), (header, role, metric))

/// The columns of a free table, kept for the next file with the same heading.
struct RememberedMapping {
    Id<RememberedMapping> id;
    Digest heading; // of its cells
    std::vector<ColumnMapping> columns;
    AccountId changed_by;
    Moment changed_at;
};
BOOST_DESCRIBE_STRUCT(RememberedMapping, (), (id, heading, columns, changed_by, changed_at))

/// How somebody decides about one row before it is imported.
struct RowDecision {
    int row;
    std::optional<Id<publishing::Placement>> placement; // nothing: it is not ours
};
BOOST_DESCRIBE_STRUCT(RowDecision, (), (row, placement))

/// Exactly one of upload and text is given.
struct ImportForm {
    std::optional<Text<64>> upload;
    std::optional<Text<400000>> text;
    std::optional<ImportFormat> format;           // else it is recognised
    std::optional<Id<planning::Channel>> channel; // else the only open one of the platform
    WallTime taken_for;                           // when the file was exported
    std::vector<ColumnMapping> mapping;           // of a free table; none: as remembered
    std::vector<RowDecision> decisions;
};
BOOST_DESCRIBE_STRUCT(
    ImportForm, (), (upload, text, format, channel, taken_for, mapping, decisions)
)

/// Imports the rows named, all or none.
struct ImportOrder {
    ImportForm form;
    std::vector<int> rows;
};
BOOST_DESCRIBE_STRUCT(ImportOrder, (), (form, rows))

/// `known`: it is there with this value already. `correction`: it is there with another value for
/// this very time.
BOOST_DEFINE_ENUM_CLASS(NumberStanding, fresh, known, correction, no_data, faulty)

struct PreviewNumber {
    MetricCode metric;
    std::string written;
    std::optional<double> value;
    NumberStanding standing;
    std::optional<double> former;       // the value that a correction replaces
    std::optional<std::string> problem; // a sentence
};
BOOST_DESCRIBE_STRUCT(PreviewNumber, (), (metric, written, value, standing, former, problem))

/// `left_out`: a row of sums or of a table that says nothing about publications.
BOOST_DEFINE_ENUM_CLASS(RowStanding, matched, unmatched, not_ours, left_out, refused)

BOOST_DEFINE_ENUM_CLASS(MatchedBy, hand, memory, link, identifier, title, channel)

struct ImportRow {
    int row; // as a spreadsheet numbers it
    std::string title;
    std::optional<std::string> link;
    std::optional<std::string> identifier;
    std::optional<Date> published_on;
    WallTime taken_for;
    RowStanding standing;
    std::optional<MatchedBy> matched_by;
    std::optional<Id<publishing::Placement>> placement;
    std::optional<std::string> placement_title;
    std::optional<Id<planning::Channel>> channel; // whose own numbers these are
    std::vector<PreviewNumber> numbers;
    std::vector<std::string> problems; // sentences
};
BOOST_DESCRIBE_STRUCT(
    ImportRow,
    (),
    (row,
     title,
     link,
     identifier,
     published_on,
     taken_for,
     standing,
     matched_by,
     placement,
     placement_title,
     channel,
     numbers,
     problems)
)

/// What a confirmed file brought.
struct Import {
    Id<Import> id;
    ImportFormat format;
    std::string file_name;
    Id<evidence::Evidence> evidence;
    Digest sha256;
    Id<planning::Channel> channel;
    Moment taken_at;
    std::int64_t fresh_count;
    std::int64_t corrected_count;
    std::int64_t known_count;
    std::int64_t unmatched_count;
    AccountId imported_by;
    Moment imported_at;
};
BOOST_DESCRIBE_STRUCT(
    Import,
    (),
    (id,
     format,
     file_name,
     evidence,
     sha256,
     channel,
     taken_at,
     fresh_count,
     corrected_count,
     known_count,
     unmatched_count,
     imported_by,
     imported_at)
)

struct ImportPreview {
    ImportFormat format;
    std::string file_name;
    std::optional<Id<planning::Channel>> channel; // nothing: it must be chosen
    std::optional<Import> former; // the same file, imported before; its time of export holds
    std::vector<std::string> headers;
    std::vector<ColumnMapping> mapping;
    std::vector<ImportRow> rows;
    std::int64_t fresh_count;
    std::int64_t corrected_count;
    std::int64_t known_count;
    std::int64_t problem_count; // rows refused
};
BOOST_DESCRIBE_STRUCT(
    ImportPreview,
    (),
    (format,
     file_name,
     channel,
     former,
     headers,
     mapping,
     rows,
     fresh_count,
     corrected_count,
     known_count,
     problem_count)
)

/// A number of something that no publication was found for yet.
struct WaitingNumber {
    MetricCode metric;
    double value;
    Text<200> source;
    WallTime taken_for;
    Id<Import> import;
};
BOOST_DESCRIBE_STRUCT(WaitingNumber, (), (metric, value, source, taken_for, import))

/// `parted`: a person undid the link; only a person links it again.
BOOST_DEFINE_ENUM_CLASS(ItemState, unmatched, linked, not_ours, parted)

/// One post or page as a platform lists it, and which publication it is.
struct ImportItem {
    Id<ImportItem> id;
    ImportFormat format;
    Id<planning::Channel> channel;
    std::string key; // its identifier at the platform, else its link, else title and day
    std::string title;
    std::optional<std::string> link;
    std::optional<Date> published_on;
    ItemState state;
    std::optional<MatchedBy> matched_by;
    std::optional<Id<publishing::Placement>> placement;
    std::vector<WaitingNumber> waiting;
    std::optional<AccountId> decided_by;
    std::optional<Moment> decided_at;
    std::int64_t version;
    Moment seen_at;
};
BOOST_DESCRIBE_STRUCT(
    ImportItem,
    (),
    (id,
     format,
     channel,
     key,
     title,
     link,
     published_on,
     state,
     matched_by,
     placement,
     waiting,
     decided_by,
     decided_at,
     version,
     seen_at)
)

/// Links to the placement; without one it is not ours.
struct ListedDecision {
    std::int64_t version;
    std::optional<Id<publishing::Placement>> placement;
};
BOOST_DESCRIBE_STRUCT(ListedDecision, (), (version, placement))

struct ListedParting {
    std::int64_t version;
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(ListedParting, (), (version, reason))

} // namespace siar::evaluation
