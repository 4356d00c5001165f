// What the office counts: each kind of number is a row that it can add to, rename and retire.
#pragma once

#include "foundation/id.hpp"
#include "foundation/written.hpp"

#include <cstdint>

namespace siar::evaluation {

/// Small letters, digits and "_", beginning with a letter, such as "watch_time_hours".
class MetricCode {
public:
    static constexpr std::string_view format = "metric";
    static constexpr std::size_t longest = 40;

    explicit MetricCode(std::string_view text);

    const std::string& text() const { return text_; }
    auto operator<=>(const MetricCode&) const = default;

private:
    std::string text_;
};

/// Output is what the office made, outtake what people did with it, outcome what came of it.
BOOST_DEFINE_ENUM_CLASS(MetricKind, output, outtake, outcome)

/// `sum`: numbers are added. `latest`: the last one holds, as with followers.
BOOST_DEFINE_ENUM_CLASS(Combining, sum, latest)

BOOST_DEFINE_ENUM_CLASS(MetricSubject, placement, channel, both)

struct Metric {
    Id<Metric> id;
    MetricCode code;
    Text<80> name_id;
    Text<80> name_en;
    Text<40> unit;
    MetricKind kind;
    Combining over_placements; // the numbers of several publications
    Combining over_time;       // the numbers of a channel in a period; those of a publication are
                               // running totals, of which the latest always holds
    MetricSubject subject;
    std::int64_t position; // in lists
    bool is_built_in;
    bool is_active; // no new numbers where it is not
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Metric,
    (),
    (id,
     code,
     name_id,
     name_en,
     unit,
     kind,
     over_placements,
     over_time,
     subject,
     position,
     is_built_in,
     is_active,
     version)
)

struct NewMetric {
    MetricCode code;
    Text<80> name_id;
    Text<80> name_en;
    Text<40> unit;
    MetricKind kind;
    Combining over_placements;
    Combining over_time;
    MetricSubject subject;
};
BOOST_DESCRIBE_STRUCT(
    NewMetric, (), (code, name_id, name_en, unit, kind, over_placements, over_time, subject)
)

/// How it combines never changes: that would rewrite what was reported.
struct MetricChange {
    std::int64_t version;
    Text<80> name_id;
    Text<80> name_en;
    Text<40> unit;
    bool is_active;
};
BOOST_DESCRIBE_STRUCT(MetricChange, (), (version, name_id, name_en, unit, is_active))

} // namespace siar::evaluation
