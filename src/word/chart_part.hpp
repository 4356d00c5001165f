// A bar chart as the part of a Word file that Word and LibreOffice draw by themselves.
#pragma once

#include "word/picture.hpp"

#include <string>

namespace siar::word {

/// DrawingML with the values in it, so that it needs no workbook. Series differ in pattern as well
/// as in colour, and each bar says its value.
std::string chart_part(const BarChart& chart);

} // namespace siar::word
