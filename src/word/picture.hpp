// A picture or a chart that goes into a form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace siar::word {

struct Picture {
    std::string bytes; // PNG or JPEG
    std::string alternative_text;
};

struct BarSeries {
    std::string name;
    std::vector<std::optional<double>> values; // one for each category; nothing is no bar, and not 0
};

/// Bars side by side over categories, such as months.
struct BarChart {
    std::string title;
    std::vector<std::string> categories;
    std::vector<BarSeries> series;
    std::string alternative_text;
};

struct PictureSize {
    std::string extension; // "png" or "jpeg"
    std::int64_t width;    // pixels
    std::int64_t height;
};

/// Nothing where the bytes are neither PNG nor JPEG.
std::optional<PictureSize> size_of_picture(const std::string& bytes);

} // namespace siar::word
