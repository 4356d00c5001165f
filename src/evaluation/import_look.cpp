#include "evaluation/import_look.hpp"

#include "evaluation/import_channel.hpp"
#include "evaluation/import_mapping.hpp"
#include "evaluation/metrics.hpp"
#include "evaluation/tables.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

std::optional<std::string> filled(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

/// Says of each row that was read what importing it would do.
class Look {
public:
    Look(database::Database& database, const LookQuestion& question, ImportPreview& preview)
        : database_{database},
          question_{question},
          preview_{preview},
          zone_{people::office(database).zone},
          frozen_{database}
    {
        if (preview.channel)
            matcher_.emplace(database, *preview.channel, preview.format);
    }

    void add(const ReadRow& read);

private:
    void find_subject(ImportRow& row, const ReadRow& read);
    void match(ImportRow& row, const ReadRow& read);
    Match match_of(const ReadRow& read);
    void look_at_numbers(ImportRow& row, const ReadRow& read);
    void stand(
        PreviewNumber& number, const std::string& subject, const std::vector<Measurement>& standing
    );
    void look_at_period(ImportRow& row) const;
    void count(const ImportRow& row);
    std::string say(const Problem& problem) const { return question_.wording(problem); }

    database::Database& database_;
    const LookQuestion& question_;
    ImportPreview& preview_;
    Zone zone_;
    Frozen frozen_;
    std::optional<Matcher> matcher_;
    std::map<std::string, Match> matched_; // by the key of an item
    std::set<std::string> seen_;           // time, metric and subject
};

void Look::add(const ReadRow& read)
{
    ImportRow row{
        .row = read.row,
        .title = read.title,
        .link = filled(read.link),
        .identifier = filled(read.identifier),
        .published_on = read.published_on,
        .taken_for = read.taken_for,
        .standing = RowStanding::unmatched,
        .matched_by = std::nullopt,
        .placement = std::nullopt,
        .placement_title = std::nullopt,
        .channel = std::nullopt,
        .numbers = {},
        .problems = {}};
    for (const Problem& problem : read.problems)
        row.problems.push_back(say(problem));
    if (!read.left_out.empty()) {
        row.standing = RowStanding::left_out;
        row.problems.push_back(say({"row", read.left_out}));
    } else if (!read.problems.empty()) {
        row.standing = RowStanding::refused;
    } else {
        find_subject(row, read);
    }
    look_at_numbers(row, read);
    look_at_period(row);
    count(row);
    preview_.rows.push_back(std::move(row));
}

void Look::find_subject(ImportRow& row, const ReadRow& read)
{
    if (read.subject == RowSubject::publication)
        return match(row, read);
    if (!preview_.channel) {
        row.problems.push_back(say({"channel", "evaluation.import_no_channel"}));
        return;
    }
    row.standing = RowStanding::matched;
    row.matched_by = MatchedBy::channel;
    row.channel = preview_.channel;
}

void Look::match(ImportRow& row, const ReadRow& read)
{
    if (!matcher_) {
        row.problems.push_back(say({"channel", "evaluation.import_no_channel"}));
        return;
    }
    const Match match = match_of(read);
    row.standing = match.standing;
    row.matched_by = match.by;
    row.placement = match.placement;
    if (match.remark)
        row.problems.push_back(say(*match.remark));
    if (!match.placement)
        return;
    const Candidate* candidate = matcher_->candidate(*match.placement);
    if (candidate != nullptr) {
        row.placement_title = candidate->title.text();
    } else {
        row.standing = RowStanding::refused;
        row.problems.push_back(say({"placement", "evaluation.import_other_channel"}));
    }
}

/// As somebody decided, else as the same item was matched before in this file, else by the matcher.
Match Look::match_of(const ReadRow& read)
{
    const std::string key = item_key(read);
    const auto& decisions = question_.form.decisions;
    const auto decided = std::ranges::find(decisions, read.row, &RowDecision::row);
    const ImportItem* known = matcher_->item(key);
    const bool is_linked = known != nullptr && known->state == ItemState::linked;
    if (decided != decisions.end() && is_linked && decided->placement != known->placement)
        return {
            .standing = RowStanding::refused,
            .remark = Problem{"placement", "evaluation.item_is_linked"}};
    const auto before = matched_.find(key);
    if (decided == decisions.end() && before != matched_.end())
        return before->second;
    Match match = matcher_->match(read);
    if (decided != decisions.end())
        match = decided->placement
                    ? Match{RowStanding::matched, MatchedBy::hand, decided->placement}
                    : Match{RowStanding::not_ours, MatchedBy::hand};
    return matched_.insert_or_assign(key, std::move(match)).first->second;
}

void Look::look_at_numbers(ImportRow& row, const ReadRow& read)
{
    std::vector<Measurement> standing;
    if (row.standing == RowStanding::matched)
        standing =
            standing_at(database_, row.placement, row.channel, moment_of(row.taken_for, zone_));
    const std::string subject = row.taken_for.text() + (row.placement ? row.placement->text()
                                                        : row.channel ? row.channel->text()
                                                                      : item_key(read));
    const bool is_of_something =
        row.standing == RowStanding::matched || row.standing == RowStanding::unmatched;
    for (const ReadNumber& number : read.numbers) {
        PreviewNumber shown{
            .metric = number.metric,
            .written = number.written,
            .value = number.value,
            .standing = number.value ? NumberStanding::fresh : NumberStanding::no_data,
            .former = std::nullopt,
            .problem = std::nullopt};
        if (number.problem) {
            shown.standing = NumberStanding::faulty;
            shown.problem = say(*number.problem);
        } else if (number.value && is_of_something) {
            stand(shown, subject, standing);
        }
        row.numbers.push_back(std::move(shown));
    }
}

void Look::stand(
    PreviewNumber& number, const std::string& subject, const std::vector<Measurement>& standing
)
{
    if (!seen_.insert(number.metric.text() + ' ' + subject).second) {
        number.standing = NumberStanding::faulty;
        number.problem = say({"value", "evaluation.import_number_twice"});
        return;
    }
    const auto there = std::ranges::find(standing, number.metric, &Measurement::metric);
    if (there == standing.end())
        return;
    const bool is_same = there->value == *number.value;
    number.standing = is_same ? NumberStanding::known : NumberStanding::correction;
    number.former = there->value;
}

/// A closed period takes no number that is not there already.
void Look::look_at_period(ImportRow& row) const
{
    const bool brings_something = std::ranges::any_of(row.numbers, [](const PreviewNumber& number) {
        return number.standing == NumberStanding::fresh ||
               number.standing == NumberStanding::correction;
    });
    const bool is_for_import =
        row.standing == RowStanding::matched || row.standing == RowStanding::unmatched;
    const auto period = frozen_.period_of(row.taken_for.date());
    if (!period || !brings_something || !is_for_import)
        return;
    row.standing = RowStanding::refused;
    row.problems.push_back(say(
        {"taken_for",
         "evaluation.period_is_closed",
         {{"first", period->first_on.text()}, {"last", period->last_on.text()}}}
    ));
}

void Look::count(const ImportRow& row)
{
    preview_.problem_count += row.standing == RowStanding::refused ? 1 : 0;
    if (row.standing != RowStanding::matched)
        return;
    for (const PreviewNumber& number : row.numbers) {
        preview_.fresh_count += number.standing == NumberStanding::fresh ? 1 : 0;
        preview_.corrected_count += number.standing == NumberStanding::correction ? 1 : 0;
        preview_.known_count += number.standing == NumberStanding::known ? 1 : 0;
    }
}

std::optional<Import> former_import(database::Database& database, const Digest& sha256)
{
    auto found = import_table.where(
        database, "sha256 = $1 order by imported_at desc, id desc limit 1", sha256
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace

ImportPreview
look_at(database::Database& database, const ImportSource& source, const LookQuestion& question)
{
    const Zone zone = people::office(database).zone;
    const auto former = former_import(database, source.file.sha256);
    const WallTime taken_for =
        former ? wall_time_at(former->taken_at, zone) : question.form.taken_for;
    if (moment_of(taken_for, zone) > question.now)
        throw invalid_field(
            "taken_for",
            "evaluation.taken_in_future",
            {{"now", wall_time_at(question.now, zone).text()}}
        );
    const ReadFile file = read_import(
        source.sheet,
        {.format = question.form.format,
         .taken_for = taken_for,
         .today = taken_for.date(),
         .mapping = question.form.mapping.empty() ? remembered_mapping(database, source.sheet)
                                                  : question.form.mapping,
         .metrics = metrics(database)}
    );
    ImportPreview preview{
        .format = file.format,
        .file_name = source.file.file_name,
        .channel = channel_of_file(database, question.form, file),
        .former = former,
        .headers = file.headers,
        .mapping = file.mapping,
        .rows = {},
        .fresh_count = 0,
        .corrected_count = 0,
        .known_count = 0,
        .problem_count = 0};
    Look look{database, question, preview};
    for (const ReadRow& row : file.rows)
        look.add(row);
    return preview;
}

std::vector<Measurement> standing_at(
    database::Database& database,
    const std::optional<Id<publishing::Placement>>& placement,
    const std::optional<Id<planning::Channel>>& channel,
    Moment taken_at
)
{
    if (placement)
        return measurement_table.where(
            database, "placement = $1 and taken_at = $2 and not is_corrected", *placement, taken_at
        );
    if (channel)
        return measurement_table.where(
            database, "channel = $1 and taken_at = $2 and not is_corrected", *channel, taken_at
        );
    return {};
}

} // namespace siar::evaluation
