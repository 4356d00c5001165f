// Reads a sheet of an Excel workbook (.xlsx) as rows of texts.
#pragma once

#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::sheet {

/// The first sheet, or the one with that name in any case. Numbers are written with a decimal point
/// and no separator of thousands, days as 2026-11-24, moments as 2026-11-24T09:30:00, times of day
/// as 09:30:00, truths as TRUE and FALSE; what a formula gave last is its value.
/// Refuses sheet.not_xlsx, sheet.no_such_sheet, sheet.too_large, sheet.too_many_rows and
/// sheet.too_many_columns.
Sheet read_xlsx(
    std::string_view bytes,
    const std::optional<std::string>& name = std::nullopt,
    const Limits& limits = {}
);

/// The names of the sheets in their order. Refuses as read_xlsx does.
std::vector<std::string> sheet_names(std::string_view bytes);

/// Whether the bytes begin as a ZIP archive does, as every workbook is one.
bool looks_like_xlsx(std::string_view bytes);

} // namespace siar::sheet
