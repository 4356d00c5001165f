#include "planning/pasting.hpp"

#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "planning/amendments.hpp"
#include "planning/assignees.hpp"
#include "planning/channels.hpp"
#include "planning/entries.hpp"
#include "planning/pasted_names.hpp"
#include "planning/schedule_paste.hpp"
#include "planning/schedules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace siar::planning {

namespace {

std::optional<std::string> cell_of(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

/// How people of the office write their zone behind a time.
std::string zone_mark(const Zone& zone, Moment now)
{
    const std::string offset = offset_at(now, zone);
    if (offset == "+08:00")
        return "WITA";
    if (offset == "+09:00")
        return "WIT";
    return "WIB";
}

/// Title and day: what makes two rows the same.
using Mark = std::pair<std::string, std::string>;

Mark mark_of(const std::string& title, const std::optional<WallTime>& planned_for)
{
    return {
        in_lower_case(with_single_spaces(title)), planned_for ? planned_for->date().text() : ""
    };
}

/// Looks up what the rows of one paste name.
class RowReader {
public:
    RowReader(database::Database& database, const Schedule& schedule, Moment now)
        : schedule_{schedule},
          now_{now},
          zone_{people::office(database).zone},
          channels_{open_channels(database)},
          people_{people::people(database, people::today(database, now))}
    {
        for (const ScheduleEntry& entry : entries_of(database, schedule.id))
            if (!entry.is_dropped)
                known_.insert(mark_of(entry.title.text(), entry.planned_for));
    }

    ReadRow read(const PastedRow& pasted)
    {
        ReadRow read{
            .row =
                {.line = pasted.line,
                 .title = pasted.title,
                 .pillar = cell_of(pasted.pillar),
                 .format = cell_of(pasted.format),
                 .channels = {},
                 .planned_for = pasted.planned_for,
                 .assignee = std::nullopt,
                 .note = cell_of(pasted.note),
                 .is_duplicate = false,
                 .problems = {}},
            .problems = pasted.problems
        };
        read_channels(read, pasted.channel);
        read_person(read, pasted.person);
        check_time(read);
        check_lengths(read);
        if (!read.row.title.empty())
            read.row.is_duplicate =
                !known_.insert(mark_of(read.row.title, read.row.planned_for)).second;
        return read;
    }

private:
    void read_channels(ReadRow& read, const std::string& cell) const
    {
        if (cell.empty())
            return;
        PastedChannels found = channels_in(cell, channels_);
        read.row.channels = std::move(found.channels);
        for (const std::string& name : found.unknown)
            read.problems.push_back({"channels", "planning.paste_unknown_channel", {{"name", name}}}
            );
    }

    void read_person(ReadRow& read, const std::string& cell) const
    {
        if (cell.empty())
            return;
        const auto found = people_called(cell, people_);
        if (found.size() == 1)
            read.row.assignee = found.front();
        else
            read.problems.push_back(
                {"assignee",
                 found.empty() ? "planning.paste_unknown_person" : "planning.paste_several_people",
                 {{"name", cell}}}
            );
    }

    void check_time(ReadRow& read) const
    {
        const auto& time = read.row.planned_for;
        if (!time)
            return;
        if (time->date() < schedule_.starts_on || time->date() > schedule_.ends_on)
            read.problems.push_back(
                {"planned_for",
                 "planning.outside_schedule",
                 {{"first", schedule_.starts_on.text()}, {"last", schedule_.ends_on.text()}}}
            );
        else if (moment_of(*time, zone_) < now_)
            read.problems.push_back(
                {"planned_for", "planning.past", {{"now", wall_time_at(now_, zone_).text()}}}
            );
    }

    template <class T>
    static void
    check_length(ReadRow& read, const char* field, const std::optional<std::string>& text)
    try {
        if (text)
            T{*text};
    } catch (const BadValue& bad) {
        read.problems.push_back({field, bad.code(), bad.values()});
    }

    static void check_lengths(ReadRow& read)
    {
        check_length<Text<200>>(read, "title", cell_of(read.row.title));
        check_length<Text<80>>(read, "pillar", read.row.pillar);
        check_length<Text<80>>(read, "format", read.row.format);
        check_length<Text<2000>>(read, "note", read.row.note);
    }

    const Schedule& schedule_;
    Moment now_;
    Zone zone_;
    std::vector<Channel> channels_;
    std::vector<people::Person> people_;
    std::set<Mark> known_;
};

template <std::size_t Longest>
std::optional<Text<Longest>> text_of(const std::optional<std::string>& cell)
{
    return cell ? std::optional{Text<Longest>{*cell}} : std::nullopt;
}

EntryForm form_of(const PreviewRow& row)
{
    return {
        .version = std::nullopt,
        .title = Text<200>{row.title},
        .pillar = text_of<80>(row.pillar),
        .format = text_of<80>(row.format),
        .channels = row.channels,
        .planned_for = row.planned_for,
        .assignee = row.assignee,
        .note = text_of<2000>(row.note),
        .reason = std::nullopt
    };
}

/// The rows of the lines chosen; refuses with every line that cannot be imported.
std::vector<PreviewRow> chosen_rows(const std::vector<ReadRow>& rows, const std::vector<int>& lines)
{
    std::vector<PreviewRow> chosen;
    std::vector<Problem> problems;
    std::set<int> seen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto found = std::ranges::find_if(rows, [&](const ReadRow& read) {
            return read.row.line == lines[i];
        });
        const auto refuse = [&](const char* code) {
            problems.push_back(
                {"lines[" + std::to_string(i) + ']', code, {{"line", std::to_string(lines[i])}}}
            );
        };
        if (!seen.insert(lines[i]).second)
            refuse("planning.paste_line_twice");
        else if (found == rows.end())
            refuse("planning.paste_line_missing");
        else if (!found->problems.empty())
            refuse("planning.paste_line_bad");
        else
            chosen.push_back(found->row);
    }
    if (!problems.empty())
        throw Refusal{Reason::invalid, "planning.paste_refused", {}, problems};
    return chosen;
}

/// One message for each person, however many rows name them.
void tell_assignees(Command& command, const std::vector<ScheduleEntry>& entries)
{
    std::map<AccountId, std::size_t> counts;
    for (const ScheduleEntry& entry : entries)
        if (entry.assignee)
            ++counts[*entry.assignee];
    for (const auto& [assignee, count] : counts)
        tell_assigned(
            command,
            assignee,
            {.code = "planning.notice.entries_assigned",
             .values = {{"count", std::to_string(count)}},
             .path = "/jadwal/" + entries.front().schedule.text(),
             .key = "planning.entries_assigned:" + entries.front().id.text()}
        );
}

} // namespace

std::vector<ReadRow> read_rows(
    database::Database& database, const Id<Schedule>& schedule, const std::string& text, Moment now
)
{
    const Schedule found = find_schedule(database, schedule);
    const PasteDefaults defaults{.zone_mark = zone_mark(people::office(database).zone, now)};
    RowReader reader{database, found, now};
    std::vector<ReadRow> rows;
    for (const PastedRow& pasted : read_pasted_rows(text, found.starts_on, defaults))
        rows.push_back(reader.read(pasted));
    return rows;
}

PastePreview preview(const std::vector<ReadRow>& rows, const Say& say)
{
    PastePreview preview{.rows = {}, .good_count = 0, .bad_count = 0};
    for (const ReadRow& read : rows) {
        PreviewRow& row = preview.rows.emplace_back(read.row);
        for (const Problem& problem : read.problems)
            row.problems.push_back(say(problem));
        ++(row.problems.empty() ? preview.good_count : preview.bad_count);
    }
    return preview;
}

ImportedEntries import_rows(Command& command, const Id<Schedule>& schedule, const PasteImport& form)
{
    const Schedule found = find_schedule(command.database, schedule);
    if (found.baseline_number > 0)
        throw Refusal{Reason::conflict, "planning.paste_after_issue"};
    if (form.lines.empty())
        throw invalid_field("lines", "planning.paste_no_lines");
    const auto rows = read_rows(command.database, schedule, form.text.text(), command.now);
    std::vector<ScheduleEntry> entries;
    for (const PreviewRow& row : chosen_rows(rows, form.lines)) {
        entries.push_back(entry_from(command, found, form_of(row)));
        insert_entry(command, entries.back(), std::nullopt);
    }
    command.record("planning.entries_imported", schedule.text(), contract::to_json(entries));
    tell_assignees(command, entries);
    ImportedEntries imported;
    for (const ScheduleEntry& entry : entries)
        imported.entries.push_back(entry.id);
    return imported;
}

} // namespace siar::planning
