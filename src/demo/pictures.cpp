#include "demo/pictures.hpp"

#include "demo/topics.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <vector>
#include <zlib.h>

namespace siar::demo {

namespace {

constexpr int side = 640;

struct Colour {
    unsigned char red;
    unsigned char green;
    unsigned char blue;
};

/// Ground, large shape, small shape, light.
struct Palette {
    const char* ground;
    std::array<Colour, 4> colours;
};

const Palette& palette_of(const std::string& of_pillar)
{
    static const Palette blue{
        "biru", {{{18, 60, 105}, {38, 132, 197}, {250, 189, 63}, {244, 247, 250}}}
    };
    static const Palette green{
        "hijau", {{{16, 84, 72}, {44, 156, 116}, {250, 214, 110}, {243, 250, 246}}}
    };
    static const Palette red{
        "merah", {{{150, 32, 44}, {214, 74, 70}, {255, 206, 120}, {255, 246, 240}}}
    };
    static const Palette purple{
        "ungu", {{{66, 42, 110}, {126, 88, 182}, {255, 170, 120}, {247, 243, 252}}}
    };
    static const Palette orange{
        "jingga", {{{196, 92, 24}, {240, 148, 58}, {40, 80, 120}, {255, 248, 238}}}
    };
    static const std::map<std::string, Palette> palettes{
        {pillar::admissions, blue},
        {pillar::academic, green},
        {pillar::achievement, orange},
        {pillar::campus_life, purple},
        {pillar::partners, blue},
        {pillar::education, green},
        {pillar::holiday, red},
        {pillar::fun, orange},
        {pillar::alumni, purple},
    };
    const auto found = palettes.find(of_pillar);
    return found == palettes.end() ? blue : found->second;
}

/// One byte a point: the number of a colour.
class Canvas {
public:
    Canvas()
        : points_(static_cast<std::size_t>(side) * side, 0)
    {
    }

    void span(int y, int from, int to, char colour)
    {
        from = std::clamp(from, 0, side);
        to = std::clamp(to, from, side);
        if (y >= 0 && y < side)
            std::fill(row(y) + from, row(y) + to, colour);
    }

    void box(int left, int top, int width, int height, char colour)
    {
        for (int y = top; y < top + height; ++y)
            span(y, left, left + width, colour);
    }

    void disc(int x, int y, int radius, char colour)
    {
        for (int dy = -radius; dy <= radius; ++dy) {
            int dx = 0;
            while ((dx + 1) * (dx + 1) + dy * dy <= radius * radius)
                ++dx;
            span(y + dy, x - dx, x + dx, colour);
        }
    }

    void band(int left, int width, char colour)
    {
        for (int y = 0; y < side; ++y)
            span(y, left + y / 2, left + y / 2 + width, colour);
    }

    /// Each row begins with its filter, which is none.
    std::string rows() const
    {
        std::string rows;
        for (int y = 0; y < side; ++y) {
            rows += '\0';
            rows.append(points_, static_cast<std::size_t>(y) * side, side);
        }
        return rows;
    }

private:
    std::string::iterator row(int y) { return points_.begin() + static_cast<long>(y) * side; }

    std::string points_;
};

std::string four_bytes(std::uint32_t number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::string chunk(const std::string& kind, const std::string& data)
{
    const std::string body = kind + data;
    const auto sum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return four_bytes(static_cast<std::uint32_t>(data.size())) + body +
           four_bytes(static_cast<std::uint32_t>(sum));
}

std::string packed(const std::string& bytes)
{
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(length, '\0');
    const int result = compress(
        reinterpret_cast<Bytef*>(packed.data()),
        &length,
        reinterpret_cast<const Bytef*>(bytes.data()),
        static_cast<uLong>(bytes.size())
    );
    if (result != Z_OK)
        throw std::runtime_error{"a picture cannot be compressed"};
    packed.resize(length);
    return packed;
}

std::string png_of(const Canvas& canvas, const std::array<Colour, 4>& colours)
{
    std::string palette;
    for (const Colour& colour : colours)
        for (const unsigned char part : {colour.red, colour.green, colour.blue})
            palette += static_cast<char>(part);
    const std::string bits_and_indexed{"\x08\x03\x00\x00\x00", 5};
    return "\x89PNG\r\n\x1a\n" +
           chunk("IHDR", four_bytes(side) + four_bytes(side) + bits_and_indexed) +
           chunk("PLTE", palette) + chunk("IDAT", packed(canvas.rows())) + chunk("IEND", "");
}

} // namespace

Picture draw_poster(const std::string& of_pillar, std::uint32_t number)
{
    const Palette& palette = palette_of(of_pillar);
    const int a = static_cast<int>(number % 240);
    const int b = static_cast<int>(number / 240 % 200);
    Canvas canvas;
    std::string shapes;
    switch (number % 3) {
    case 0:
        canvas.disc(180 + a, 240 + b / 2, 170, 1);
        canvas.disc(420 - a / 2, 180 + b, 70, 2);
        shapes = "lingkaran besar dan lingkaran kecil";
        break;
    case 1:
        canvas.band(-200 + a, 150, 1);
        canvas.band(120 + a, 60, 2);
        shapes = "dua pita miring";
        break;
    default:
        for (int bar = 0; bar < 6; ++bar)
            canvas.box(70 + bar * 86, 420 - (b + bar * 53) % 300, 60, 600, bar % 2 == 0 ? 1 : 2);
        shapes = "deretan balok setinggi berbeda-beda";
    }
    canvas.box(0, 540, side, 100, 3);
    canvas.box(40, 575, 300 + a / 2, 14, 0);
    canvas.box(40, 602, 180 + b / 2, 10, 1);
    return {
        png_of(canvas, palette.colours),
        std::string{"Poster berlatar "} + palette.ground + " dengan " + shapes +
            " dan bidang judul putih di bagian bawah"
    };
}

Picture draw_screen(std::uint32_t number)
{
    static const std::array<Colour, 4> dusk{
        {{24, 30, 46}, {62, 74, 98}, {120, 196, 236}, {236, 240, 244}}
    };
    Canvas canvas;
    canvas.box(0, 470, side, 170, 1);
    canvas.box(300, 380, 40, 200, 1);
    canvas.box(90, 120, 460, 270, 3);
    canvas.box(102, 132, 436, 246, 2);
    canvas.disc(200 + static_cast<int>(number % 240), 255, 80, 0);
    return {
        png_of(canvas, dusk), "Layar videotron di gerbang kampus menayangkan poster pada senja hari"
    };
}

} // namespace siar::demo
