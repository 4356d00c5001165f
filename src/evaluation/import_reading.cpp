#include "evaluation/import_reading.hpp"

#include "evaluation/import_day.hpp"
#include "evaluation/import_table.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <charconv>

namespace siar::evaluation {

namespace {

using SheetRow = std::vector<std::string>;

MetricSubject other_than(RowSubject subject)
{
    return subject == RowSubject::channel ? MetricSubject::placement : MetricSubject::channel;
}

bool is_sum(const std::string& cell)
{
    const std::string plain = plain_header(cell);
    return plain == "total" || plain == "grand total" || plain == "jumlah" ||
           plain == "total keseluruhan";
}

/// Walks through the rows of a file, from table to table.
class Walk {
public:
    Walk(const sheet::Sheet& sheet, const ReadingQuestion& question, ReadFile& file)
        : sheet_{sheet},
          question_{question},
          file_{file}
    {
    }

    void all()
    {
        for (std::size_t at = 0; at < sheet_.rows.size(); ++at)
            take(at);
    }

private:
    void take(std::size_t at);
    bool begins_table(std::size_t at);
    void note_comment(const std::string& text);
    void leave_out(std::size_t at, const char* code);
    void read(std::size_t at);
    void read_day(ReadRow& row, const SheetRow& cells) const;
    void read_publication(ReadRow& row, const SheetRow& cells) const;
    void read_numbers(ReadRow& row, const SheetRow& cells) const;
    ReadNumber
    number_of(const MetricCode& metric, const ImportColumn& column, const SheetRow& cells) const;
    WallTime end_of_day(const Date& day) const;
    std::optional<Date> nth_day(const std::string& text) const;

    const sheet::Sheet& sheet_;
    const ReadingQuestion& question_;
    ReadFile& file_;
    std::optional<ImportTable> table_;
    bool is_in_unknown_table_ = false;
    std::string title_; // above the table
    std::optional<std::size_t> title_row_;
    std::optional<Date> first_day_; // of the period that the comments name
    std::optional<Date> last_day_;
};

void Walk::take(std::size_t at)
{
    const SheetRow& cells = sheet_.rows[at];
    if (filled_count(cells) == 0 && file_.format != ImportFormat::other) {
        table_.reset();
        is_in_unknown_table_ = false;
    } else if (filled_count(cells) == 0) {
        return;
    } else if (file_.format == ImportFormat::ga4 && is_comment(cells)) {
        note_comment(cells.front());
    } else if (begins_table(at)) {
        return;
    } else if (table_) {
        read(at);
    } else if (filled_count(cells) == 1 && !is_in_unknown_table_) {
        leave_out(at, "evaluation.import_outside_table");
        title_ = trimmed(*std::ranges::find_if(cells, [](const std::string& cell) {
            return !trimmed(cell).empty();
        }));
        title_row_ = at;
    } else {
        is_in_unknown_table_ = true;
        leave_out(at, "evaluation.import_unknown_table");
    }
}

bool Walk::begins_table(std::size_t at)
{
    auto found = file_.format == ImportFormat::other
                     ? (table_ ? std::nullopt : free_table(sheet_.rows[at], question_))
                     : known_table(sheet_.rows[at], file_.format);
    if (!found)
        return false;
    if (title_row_ && !file_.rows.empty() &&
        file_.rows.back().row == static_cast<int>(*title_row_) + 1)
        file_.rows.pop_back(); // the title belongs to the table
    else
        title_.clear();
    title_row_.reset();
    is_in_unknown_table_ = false;
    table_ = std::move(found);
    table_->find_decimal_signs(sheet_, at + 1);
    if (file_.headers.empty()) {
        file_.headers = sheet_.rows[at];
        file_.mapping = table_->mapping;
    }
    return true;
}

/// "# Start date: 20261101", "# Tanggal mulai: 20261101".
void Walk::note_comment(const std::string& text)
{
    table_.reset();
    is_in_unknown_table_ = false;
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return;
    const std::string name = plain_header(text.substr(0, colon));
    const auto day = read_import_day(text.substr(colon + 1), DayOrder::day_first, question_.today);
    if (!day)
        return;
    if (name.ends_with("start date") || name.ends_with("tanggal mulai"))
        first_day_ = day;
    if (name.ends_with("end date") || name.ends_with("tanggal akhir") ||
        name.ends_with("tanggal selesai"))
        last_day_ = day;
}

void Walk::leave_out(std::size_t at, const char* code)
{
    ReadRow row{.row = static_cast<int>(at) + 1, .taken_for = question_.taken_for};
    for (const std::string& cell : sheet_.rows[at])
        if (row.title.empty())
            row.title = beginning(trimmed(cell));
    row.left_out = code;
    file_.rows.push_back(std::move(row));
}

void Walk::read(std::size_t at)
{
    const SheetRow& cells = sheet_.rows[at];
    const std::string& name = table_->first_cell(cells);
    if (is_sum(name) || is_sum(cells.front()) ||
        (table_->layout.format == ImportFormat::ga4 && trimmed(name).empty()))
        return leave_out(at, "evaluation.import_sum");
    ReadRow row{
        .row = static_cast<int>(at) + 1,
        .subject = table_->layout.subject,
        .taken_for = question_.taken_for};
    if (row.subject == RowSubject::channel)
        read_day(row, cells);
    else
        read_publication(row, cells);
    read_numbers(row, cells);
    if (row.numbers.empty())
        row.left_out = "evaluation.import_unknown_number";
    file_.rows.push_back(std::move(row));
}

void Walk::read_day(ReadRow& row, const SheetRow& cells) const
{
    const std::string written = table_->text(cells, ColumnRole::day);
    row.title = beginning(written);
    auto day = nth_day(written);
    if (!day)
        day = read_import_day(written, table_->layout.day_order, question_.today);
    if (!day)
        row.problems.push_back({"day", "evaluation.import_no_day", {{"text", row.title}}});
    else if (*day > question_.taken_for.date())
        row.problems.push_back({"day", "evaluation.import_day_to_come", {{"day", day->text()}}});
    else
        row.taken_for = end_of_day(*day);
}

void Walk::read_publication(ReadRow& row, const SheetRow& cells) const
{
    row.title = beginning(table_->text(cells, ColumnRole::title));
    row.link = beginning(table_->text(cells, ColumnRole::link), 2000);
    row.identifier = beginning(table_->text(cells, ColumnRole::identifier));
    const std::string published = table_->text(cells, ColumnRole::published);
    if (!published.empty())
        row.published_on = read_import_day(published, table_->layout.day_order, question_.today);
    if (row.title.empty() && row.link.empty() && row.identifier.empty())
        row.problems.push_back({"title", "evaluation.import_nameless"});
    if (row.title.empty())
        row.title = row.link.empty() ? row.identifier : beginning(row.link);
    if (last_day_ && *last_day_ < question_.taken_for.date())
        row.taken_for = end_of_day(*last_day_);
    const std::string day = table_->text(cells, ColumnRole::day);
    const auto counted_on = day.empty()
                                ? std::nullopt
                                : read_import_day(day, table_->layout.day_order, question_.today);
    if (counted_on && *counted_on <= question_.taken_for.date())
        row.taken_for = end_of_day(*counted_on);
}

void Walk::read_numbers(ReadRow& row, const SheetRow& cells) const
{
    for (const ImportColumn& column : table_->columns) {
        if (column.role != ColumnRole::number)
            continue;
        const std::string code = column.metric.empty() ? metric_of_title(title_) : column.metric;
        if (!code.empty())
            row.numbers.push_back(number_of(MetricCode{code}, column, cells));
    }
}

ReadNumber
Walk::number_of(const MetricCode& metric, const ImportColumn& column, const SheetRow& cells) const
{
    ReadNumber number{metric, trimmed(cell_at(cells, column.places.front())), std::nullopt};
    number.written = beginning(number.written, 60);
    const auto known = std::ranges::find(question_.metrics, metric, &Metric::code);
    const bool is_known = known != question_.metrics.end();
    const bool is_whole = is_known && known->is_built_in && known->unit.text() != "jam";
    const auto read =
        read_number(number.written, is_whole ? Counts::whole : Counts::fractions, column.decimal);
    if (read.reading == NumberReading::no_data)
        return number;
    if (read.reading == NumberReading::not_a_number)
        number.problem = {"value", "evaluation.import_no_number", {{"text", number.written}}};
    else if (read.value < 0)
        number.problem = {"value", "evaluation.import_below_zero", {{"text", number.written}}};
    else if (!is_known || !known->is_active)
        number.problem = {
            "metric",
            is_known ? "evaluation.metric_retired" : "evaluation.no_such_metric",
            {{"metric", is_known ? known->name_id.text() : metric.text()}}};
    else if (known->subject == other_than(table_->layout.subject))
        number.problem = {
            "metric", "evaluation.metric_of_another", {{"metric", known->name_id.text()}}};
    else
        number.value = read.value;
    return number;
}

/// The last minute of the day; on the day of the export itself, the time of the export.
WallTime Walk::end_of_day(const Date& day) const
{
    return day == question_.taken_for.date() ? question_.taken_for
                                             : WallTime{day.text() + "T23:59"};
}

/// GA4 may count the days of its period from 0000.
std::optional<Date> Walk::nth_day(const std::string& text) const
{
    const bool is_count = !text.empty() && text.size() <= 4 && std::ranges::all_of(text, is_digit);
    if (!is_count || !first_day_ || file_.format != ImportFormat::ga4)
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return *first_day_ + std::chrono::days{number};
}

} // namespace

ReadFile read_import(const sheet::Sheet& sheet, const ReadingQuestion& question)
{
    ReadFile file{question.format ? *question.format : recognised_format(sheet), {}, {}, {}};
    Walk{sheet, question, file}.all();
    return file;
}

std::vector<std::string> free_heading(const sheet::Sheet& sheet)
{
    for (const SheetRow& cells : sheet.rows)
        if (filled_count(cells) > 1)
            return cells;
    return {};
}

} // namespace siar::evaluation
