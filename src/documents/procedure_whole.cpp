#include "documents/procedure_marks.hpp"
#include "documents/procedure_reader.hpp"

#include <algorithm>
#include <utility>

namespace siar::documents {

namespace {

struct NeededPart {
    Heading heading;
    const char* field;
    const char* missing;
    const char* empty;
};

constexpr NeededPart needed_parts[] = {
    {Heading::activities,
     "activities",
     "documents.procedure_activities_missing",
     "documents.procedure_activities_empty"},
    {Heading::indicators,
     "indicators",
     "documents.procedure_indicators_missing",
     "documents.procedure_indicators_empty"},
    {Heading::storage,
     "records",
     "documents.procedure_records_missing",
     "documents.procedure_records_empty"},
};

bool is_complete(const ProcedureRecord& record)
{
    return !record.name.empty() && !record.storage_location.empty() &&
           !record.retention_text.empty();
}

} // namespace

ProcedureText ProcedureReader::finish() &&
{
    if (result_.number.empty())
        throw Refusal{Reason::invalid, "documents.procedure_no_number"};
    if (auto problems = missing_parts(); !problems.empty())
        throw Refusal{Reason::invalid, "documents.procedure_incomplete", {}, std::move(problems)};
    part_actors();
    read_periods();
    show_unfinished_rows();
    std::ranges::sort(result_.unplaced, {}, &UnplacedLine::line);
    const auto repeated = std::ranges::unique(result_.unplaced, {}, &UnplacedLine::line);
    result_.unplaced.erase(repeated.begin(), repeated.end());
    return std::move(result_);
}

/// A text that was cut off lacks its later parts, or ends within the row of a record.
std::vector<Problem> ProcedureReader::missing_parts() const
{
    std::vector<Problem> problems;
    const bool is_empty[] = {
        result_.activities.empty(), result_.indicators.empty(), result_.records.empty()
    };
    for (std::size_t index = 0; index < std::size(needed_parts); ++index) {
        const NeededPart& part = needed_parts[index];
        if (is_empty[index])
            problems.push_back(
                {part.field, headings_.contains(part.heading) ? part.empty : part.missing}
            );
    }
    const bool ends_within_a_row = !result_.records.empty() && last_record_line_ == last_line_ &&
                                   !is_complete(result_.records.back());
    if (ends_within_a_row)
        problems.push_back(
            {"records",
             "documents.procedure_record_cut",
             {{"row", std::to_string(result_.records.size())}}}
        );
    return problems;
}

void ProcedureReader::part_actors()
{
    for (ProcedureActivity& activity : result_.activities) {
        auto [actor, text] = parted_by_actor(activity.text);
        activity.actor = std::move(actor);
        activity.text = std::move(text);
    }
}

void ProcedureReader::read_periods()
{
    for (ProcedureRecord& record : result_.records)
        if (const auto period = period_in(record.retention_text)) {
            record.retention_years = period->years;
            record.retention_months = period->months;
        }
}

/// Rows that lack something, or whose period is not understood, are kept and pointed at.
void ProcedureReader::show_unfinished_rows()
{
    for (std::size_t index = 0; index < result_.indicators.size(); ++index)
        if (result_.indicators[index].statement.empty())
            leave(indicator_lines_[index]);
    for (std::size_t index = 0; index < result_.records.size(); ++index) {
        const ProcedureRecord& record = result_.records[index];
        const bool has_period = record.retention_years || record.retention_months;
        if (!is_complete(record) || !has_period)
            leave(record_lines_[index]);
    }
}

} // namespace siar::documents
