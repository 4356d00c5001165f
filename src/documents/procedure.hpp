// A procedure as data: what the text of a controlled procedure says, part by part.
#pragma once

#include "foundation/described.hpp"
#include "foundation/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::documents {

struct ProcedureActivity {
    int order;
    std::string actor; // empty where the text names none
    std::string text;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ProcedureActivity, (), (order, actor, text, note))

struct ProcedureIndicator {
    std::string code;
    std::string statement;
};
BOOST_DESCRIBE_STRUCT(ProcedureIndicator, (), (code, statement))

struct ProcedureRecord {
    int order;
    std::string name;
    std::string file_name; // "Berkas"
    std::string storage_location;
    std::string retention_text; // "5 Tahun"
    std::optional<int> retention_years;
    std::optional<int> retention_months;
};
BOOST_DESCRIBE_STRUCT(
    ProcedureRecord,
    (),
    (order, name, file_name, storage_location, retention_text, retention_years, retention_months)
)

/// What could not be placed: shown to a person, never dropped.
struct UnplacedLine {
    int line;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(UnplacedLine, (), (line, text))

struct ProcedureText {
    std::string number;  // PR.27.4
    std::string version; // V0
    std::string title;
    std::string owner;
    std::string approver;
    std::optional<Date> issued_on;
    std::string status_mark; // "Controlled"
    std::vector<std::string> purpose;
    std::vector<std::string> scope;
    std::vector<ProcedureActivity> activities;
    std::vector<ProcedureIndicator> indicators;
    std::vector<ProcedureRecord> records;
    bool has_flow_chart; // the heading is there; the drawing itself is lost in text
    std::vector<UnplacedLine> unplaced;
};
BOOST_DESCRIBE_STRUCT(
    ProcedureText,
    (),
    (number, version, title, owner, approver, issued_on, status_mark, purpose, scope, activities, indicators, records, has_flow_chart, unplaced)
)

} // namespace siar::documents
