// A controlled procedure as data: what the text of PR.27.4-V0 says, part by part.
#pragma once

#include "foundation/described.hpp"
#include "foundation/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::documents {

/// A row of "Uraian Diagram Alir": who does what.
struct ProcedureActivity {
    int order;
    std::string actor; // the role or unit before the first comma; empty where none is named
    std::string text;  // what is done, without the actor
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ProcedureActivity, (), (order, actor, text, note))

/// A row of the KPI table, such as B.4.10.8.
struct ProcedureIndicator {
    std::string code;
    std::string statement;
};
BOOST_DESCRIBE_STRUCT(ProcedureIndicator, (), (code, statement))

/// A row of "Penyimpanan Data": what is kept, where and how long.
struct ProcedureRecord {
    int order;
    std::string name;
    std::string file_name;
    std::string storage_location;
    std::string retention_text; // as written, such as "5 Tahun"
    std::optional<int> retention_years;
    std::optional<int> retention_months; // beyond the years
};
BOOST_DESCRIBE_STRUCT(
    ProcedureRecord,
    (),
    (order, name, file_name, storage_location, retention_text, retention_years, retention_months)
)

/// A line for a person to look at: it could not be placed, or not be read in full.
struct UnplacedLine {
    int line;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(UnplacedLine, (), (line, text))

struct ProcedureText {
    std::string number;  // PR.27.4
    std::string version; // V0
    std::string title;   // without the word "Prosedur", which is the type of the document
    std::string owner;
    std::string approver;
    std::optional<Date> issued_on;
    std::string status_mark; // such as "Controlled"
    std::vector<std::string> purpose;
    std::vector<std::string> scope;
    std::vector<ProcedureActivity> activities;
    std::vector<ProcedureIndicator> indicators;
    std::vector<ProcedureRecord> records;
    bool has_flow_chart; // its heading is there; a drawing itself is lost in a text
    std::vector<UnplacedLine> unplaced;
};
BOOST_DESCRIBE_STRUCT(
    ProcedureText,
    (),
    (number,
     version,
     title,
     owner,
     approver,
     issued_on,
     status_mark,
     purpose,
     scope,
     activities,
     indicators,
     records,
     has_flow_chart,
     unplaced)
)

} // namespace siar::documents
