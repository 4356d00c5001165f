// A table from anywhere: a CSV file or a workbook becomes rows, or a no.
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"
#include "fuzz/strangers.hpp"
#include "sheet/csv.hpp"
#include "sheet/xlsx.hpp"

namespace siar::fuzz {

namespace {

constexpr sheet::Limits limits{};

void look_at(const sheet::Sheet& sheet)
{
    require(sheet.rows.size() <= limits.most_rows, "a table has no more rows than it may");
    for (const auto& row : sheet.rows) {
        require(row.size() <= limits.most_columns, "a row has no more cells than it may");
        for (const std::string& cell : row)
            require(is_utf8_text(cell), "cells are UTF-8");
    }
}

template <class Read>
void read(Read one)
{
    try {
        look_at(one());
    } catch (const Refusal&) {
        return;
    }
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    read([&] { return sheet::read_csv(bytes); });
    read([&] { return sheet::read_xlsx(bytes); });
}

} // namespace siar::fuzz
