// The records behind a bar of a chart.
#pragma once

#include "performance/publications.hpp"

namespace siar::performance {

/// Which part of the publications a bar stands for.
BOOST_DEFINE_ENUM_CLASS(
    PerformanceFigure,
    planned,
    published,
    on_time,
    late,
    early,
    cancelled,
    missed,
    not_due,
    unplanned,
    proven,
    unproven,
    measured,
    unmeasured
)

struct RecordNumber {
    evaluation::MetricCode metric;
    double value;
};
BOOST_DESCRIBE_STRUCT(RecordNumber, (), (metric, value))

struct PerformanceRecord {
    std::optional<Id<planning::ScheduleEntry>> entry;
    std::optional<Id<publishing::Placement>> placement;
    std::optional<Id<production::ContentItem>> content;
    std::string title;
    Id<planning::Channel> channel;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    std::optional<AccountId> person;
    std::optional<WallTime> planned_for; // in the office's zone
    std::optional<WallTime> published_for;
    std::optional<std::int64_t> late_minutes;
    publishing::Punctuality punctuality;
    bool has_proof;
    std::optional<std::string> url;
    std::vector<RecordNumber> numbers;
};
BOOST_DESCRIBE_STRUCT(
    PerformanceRecord,
    (),
    (entry,
     placement,
     content,
     title,
     channel,
     pillar,
     format,
     person,
     planned_for,
     published_for,
     late_minutes,
     punctuality,
     has_proof,
     url,
     numbers)
)

struct PerformanceRecords {
    std::int64_t count;
    std::vector<PerformanceRecord> records; // by day, at most most_records_listed
};
BOOST_DESCRIBE_STRUCT(PerformanceRecords, (), (count, records))

constexpr std::size_t most_records_listed = 500;

struct RecordsQuestion {
    PeriodText period;
    PublicationFilter filter = {};
    std::optional<Grouping> by = {}; // with `key`: one group of a breakdown
    std::string key = {};
    std::optional<PerformanceFigure> figure = {};
    std::optional<LatenessBand> band = {};
    std::optional<evaluation::MetricCode> metric = {}; // of measured and unmeasured
};

Publications behind(const Reading& reading, const RecordsQuestion& question);

PerformanceRecords records_of(const Reading& reading, const RecordsQuestion& question);

PerformanceRecord record_of(const Reading& reading, const Publication& publication);

} // namespace siar::performance
