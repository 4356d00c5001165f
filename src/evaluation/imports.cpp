#include "evaluation/imports.hpp"

#include "evaluation/import_items.hpp"
#include "evaluation/import_look.hpp"
#include "evaluation/import_mapping.hpp"
#include "evaluation/import_table.hpp"
#include "evaluation/measurements.hpp"
#include "evaluation/tables.hpp"
#include "evaluation/written_number.hpp"
#include "evidence/evidences.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <set>

namespace siar::evaluation {

namespace {

std::vector<ImportRow> rows_chosen(const ImportPreview& preview, const std::vector<int>& numbers)
{
    std::vector<ImportRow> chosen;
    std::vector<Problem> problems;
    std::set<int> seen;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto found = std::ranges::find(preview.rows, numbers[i], &ImportRow::row);
        const auto refuse = [&](const char* code) {
            problems.push_back(
                {"rows[" + std::to_string(i) + ']', code, {{"row", std::to_string(numbers[i])}}}
            );
        };
        if (found == preview.rows.end())
            refuse("evaluation.import_no_row");
        else if (!seen.insert(numbers[i]).second)
            refuse("evaluation.import_row_twice");
        else if (found->standing == RowStanding::refused || found->standing == RowStanding::left_out)
            refuse("evaluation.import_row_refused");
        else
            chosen.push_back(*found);
    }
    if (numbers.empty())
        throw invalid_field("rows", "evaluation.import_nothing_chosen");
    if (!problems.empty())
        throw Refusal{Reason::invalid, "evaluation.not_imported", {}, std::move(problems)};
    return chosen;
}

evidence::Evidence evidence_for(Command& command, const ImportSource& source, ImportFormat format)
{
    const auto known = evidence::with_the_same_bytes(command.database, source.file.sha256);
    if (!known.empty())
        return known.front();
    return evidence::add_file(
        command,
        {.kind = evidence::EvidenceKind::file,
         .title =
             Text<300>{
                 beginning("Ekspor " + platform_name(format) + ": " + source.file.file_name, 300)},
         .file = source.file,
         .claimed_at = std::nullopt}
    );
}

/// Enters what the rows of one file bring.
class Importing {
public:
    Importing(Command& command, const ImportPreview& preview, const Id<Import>& import)
        : command_{command},
          preview_{preview},
          import_{import},
          source_{beginning(platform_name(preview.format) + ", " + preview.file_name)},
          zone_{people::office(command.database).zone}
    {
    }

    void add(const ImportRow& row);
    void enter_all();

    std::int64_t known_count = 0;
    std::int64_t corrected_count = 0;
    std::int64_t unmatched_count = 0;
    bool has_changed = false;

    std::int64_t fresh_count() const
    {
        return static_cast<std::int64_t>(form_.measurements.size()) - corrected_count;
    }

private:
    void add_number(const ImportRow& row, const PreviewNumber& number);
    void remember_row(const ImportRow& row);
    std::vector<WaitingNumber> waiting_of(const ImportRow& row) const;

    Command& command_;
    const ImportPreview& preview_;
    Id<Import> import_;
    Text<200> source_;
    Zone zone_;
    NewMeasurements form_;
};

void Importing::add(const ImportRow& row)
{
    unmatched_count += row.standing == RowStanding::unmatched ? 1 : 0;
    if (row.standing == RowStanding::matched)
        for (const PreviewNumber& number : row.numbers)
            add_number(row, number);
    if (!row.channel)
        remember_row(row);
}

void Importing::add_number(const ImportRow& row, const PreviewNumber& number)
{
    known_count += number.standing == NumberStanding::known ? 1 : 0;
    const bool is_correction = number.standing == NumberStanding::correction;
    if (!is_correction && number.standing != NumberStanding::fresh)
        return;
    NewMeasurement form{
        .placement = row.placement,
        .channel = row.channel,
        .metric = number.metric,
        .value = *number.value,
        .source = source_,
        .taken_for = row.taken_for,
        .corrects = std::nullopt,
        .reason = std::nullopt};
    if (is_correction) {
        ++corrected_count;
        const auto standing = standing_at(
            command_.database, row.placement, row.channel, moment_of(row.taken_for, zone_)
        );
        form.corrects = std::ranges::find(standing, number.metric, &Measurement::metric)->id;
        form.reason = Text<1000>{beginning(
            "Impor " + preview_.file_name + ": " + written_number(*number.former, Language::id) +
                " menjadi " + written_number(*number.value, Language::id),
            1000
        )};
    }
    form_.measurements.push_back(std::move(form));
}

std::vector<WaitingNumber> Importing::waiting_of(const ImportRow& row) const
{
    std::vector<WaitingNumber> waiting;
    for (const PreviewNumber& number : row.numbers)
        if (number.value && number.standing != NumberStanding::faulty)
            waiting.push_back({number.metric, *number.value, source_, row.taken_for, import_});
    return waiting;
}

void Importing::remember_row(const ImportRow& row)
{
    const bool is_matched = row.standing == RowStanding::matched;
    const bool is_ours = row.standing != RowStanding::not_ours;
    const bool is_by_hand = row.matched_by == MatchedBy::hand;
    const ReadRow read{
        .row = row.row,
        .title = row.title,
        .link = row.link.value_or(""),
        .identifier = row.identifier.value_or(""),
        .published_on = row.published_on,
        .taken_for = row.taken_for};
    const auto remembered = remember(
        command_,
        {.id = Id<ImportItem>::make(command_.now),
         .format = preview_.format,
         .channel = *preview_.channel,
         .key = item_key(read),
         .title = row.title,
         .link = row.link,
         .published_on = row.published_on,
         .state = is_matched ? ItemState::linked
                  : is_ours  ? ItemState::unmatched
                             : ItemState::not_ours,
         .matched_by = row.matched_by,
         .placement = row.placement,
         .waiting = is_matched || !is_ours ? std::vector<WaitingNumber>{} : waiting_of(row),
         .decided_by = is_by_hand ? std::optional{account_of(command_.caller)} : std::nullopt,
         .decided_at = is_by_hand ? std::optional{command_.now} : std::nullopt,
         .version = 1,
         .seen_at = command_.now}
    );
    has_changed = has_changed || remembered == Remembering::changed;
}

void Importing::enter_all()
{
    if (form_.measurements.empty())
        return;
    has_changed = true;
    enter(command_, form_, import_);
}

} // namespace

ImportPreview preview_import(
    database::Database& database,
    const Caller& caller,
    const ImportForm& form,
    Moment now,
    const Wording& wording
)
{
    return look_at(database, source_of(caller, form), {form, now, wording});
}

Import import_file(Command& command, const ImportOrder& order)
{
    const ImportSource source = source_of(command.caller, order.form);
    const Wording codes = [](const Problem& problem) { return problem.code; };
    const ImportPreview preview =
        look_at(command.database, source, {order.form, command.now, codes});
    if (!preview.channel)
        throw invalid_field("channel", "evaluation.import_no_channel");
    const auto rows = rows_chosen(preview, order.rows);
    const Zone zone = people::office(command.database).zone;
    Import import{
        .id = Id<Import>::make(command.now),
        .format = preview.format,
        .file_name = preview.file_name,
        .evidence = preview.former ? preview.former->evidence
                                   : evidence_for(command, source, preview.format).id,
        .sha256 = source.file.sha256,
        .channel = *preview.channel,
        .taken_at =
            preview.former ? preview.former->taken_at : moment_of(order.form.taken_for, zone),
        .fresh_count = 0,
        .corrected_count = 0,
        .known_count = 0,
        .unmatched_count = 0,
        .imported_by = account_of(command.caller),
        .imported_at = command.now};
    Importing importing{command, preview, import.id};
    for (const ImportRow& row : rows)
        importing.add(row);
    importing.enter_all();
    if (preview.former && !importing.has_changed) {
        command.changes_nothing();
        return *preview.former;
    }
    import.fresh_count = importing.fresh_count();
    import.corrected_count = importing.corrected_count;
    import.known_count = importing.known_count;
    import.unmatched_count = importing.unmatched_count;
    import_table.insert(command.database, import);
    if (preview.format == ImportFormat::other)
        remember_mapping(command, preview.headers, preview.mapping);
    command.record("evaluation.imported", import);
    return import;
}

std::vector<Import> imports(database::Database& database)
{
    return import_table.where(
        database,
        "true order by imported_at desc, id desc limit " + std::to_string(most_imports_listed)
    );
}

} // namespace siar::evaluation
