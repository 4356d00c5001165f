// The parts of an Excel workbook that say what its sheets are and how their cells are meant.
#pragma once

#include "word/zip_archive.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace siar::sheet {

struct WorkbookSheet {
    std::string name;
    std::string part; // its name in the archive
};

struct Workbook {
    std::vector<WorkbookSheet> sheets;
    std::vector<std::string> shared_texts;
    std::vector<std::string> number_formats; // by the style of a cell; "" for plain numbers
    bool begins_in_1904 = false;
};

/// The workbook in the archive's parts. Refuses sheet.not_xlsx.
Workbook workbook_in(const std::vector<word::ZipPart>& parts);

const word::ZipPart* part_named(const std::vector<word::ZipPart>& parts, std::string_view name);

} // namespace siar::sheet
