// Puts each line of a procedure's text where it belongs, from the first to the last.
#pragma once

#include "documents/procedure.hpp"
#include "documents/procedure_headings.hpp"
#include "documents/procedure_lines.hpp"
#include "foundation/refusal.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace siar::documents {

class ProcedureReader {
public:
    void read(const TextLine& line);

    /// What was read; refuses a text without a document number or with parts missing.
    ProcedureText finish() &&;

private:
    bool read_page_header(const TextLine& line);
    bool take_header_cell(const std::string& text);
    bool repeats_header_cell(const std::string& text) const;
    bool read_page_line(const TextLine& line);
    bool read_status_mark(const TextLine& line);
    bool read_heading(const TextLine& line);
    bool read_storage_heading(const TextLine& line);
    void read_content(const TextLine& line);

    void read_item(const TextLine& line, std::vector<std::string>& items);
    void read_activity(const TextLine& line);
    bool starts_activity(const TextLine& line, const std::vector<std::string>& row) const;
    void read_indicator(const TextLine& line);
    void read_record(const TextLine& line);
    bool starts_record(const TextLine& line) const;
    bool continues_record(const TextLine& line, const std::vector<std::string>& row) const;
    void put_in_last_record(const std::vector<std::string>& row, const TextLine& line);

    void part_actors();
    void read_periods();
    void show_unfinished_rows();
    std::vector<Problem> missing_parts() const;
    void leave(const TextLine& line);

    ProcedureText result_{};
    std::optional<Heading> section_;
    std::set<Heading> headings_;
    TableColumns columns_;
    std::vector<RecordColumn> record_columns_;
    bool items_have_bullets_ = false;
    bool rows_are_numbered_ = false;
    int lines_since_header_ = 0;
    std::vector<TextLine> indicator_lines_; // where each row began
    std::vector<TextLine> record_lines_;
    int last_line_ = 0;
    int last_record_line_ = 0;
};

} // namespace siar::documents
