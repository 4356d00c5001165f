#include "word/picture.hpp"

#include <string_view>

namespace siar::word {

namespace {

constexpr std::string_view png_mark{"\x89PNG\r\n\x1a\n", 8};

std::int64_t number_at(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::int64_t number = 0;
    for (std::size_t i = 0; i < length; ++i)
        number = number * 256 + static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

std::optional<PictureSize> sound(PictureSize size)
{
    return size.width > 0 && size.height > 0 ? std::optional{size} : std::nullopt;
}

std::optional<PictureSize> png_size(std::string_view bytes)
{
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR")
        return std::nullopt;
    return sound({"png", number_at(bytes, 16, 4), number_at(bytes, 20, 4)});
}

/// The start of a frame says the size; C4, C8 and CC are other things in between.
bool is_frame(unsigned char marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureSize> jpeg_size(std::string_view bytes)
{
    for (std::size_t at = 2; at + 9 <= bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF)
            return std::nullopt;
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at; // filling
            continue;
        }
        if (is_frame(marker))
            return sound({"jpeg", number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2)});
        at += 2 + static_cast<std::size_t>(number_at(bytes, at + 2, 2));
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureSize> size_of_picture(const std::string& bytes)
{
    const std::string_view all{bytes};
    if (all.starts_with(png_mark))
        return png_size(all);
    if (all.starts_with("\xFF\xD8"))
        return jpeg_size(all);
    return std::nullopt;
}

} // namespace siar::word
