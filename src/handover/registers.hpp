// Which rows prove a period, kind by kind in the order of the procedure, and what each column is
// called: what a pack tells about them without Siar (E3).
#pragma once

#include <string>
#include <vector>

namespace siar::handover {

/// person: an account, shown by name. personal: left out of packs that cover personal data.
enum class ColumnKind { text, moment, json, number, truth, person, personal };

struct Column {
    const char* name;  // in the table
    const char* label; // for Indonesian readers
    ColumnKind kind = ColumnKind::text;
};

struct Register {
    const char* table;
    const char* file;  // the name of its files in the pack
    const char* title; // for Indonesian readers
    const char* condition; // on the rows, see for_period
    std::vector<Column> columns; // the first is the id
    bool is_referred_to = true;  // others name its rows
};

/// All of them but evidence, whose register says where its file is in the pack.
const std::vector<Register>& registers();

} // namespace siar::handover
