#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace std::string_literals;

namespace {

std::string in_utf16(const std::string& ascii, std::size_t zero_first)
{
    std::string bytes;
    for (const char letter : ascii)
        bytes += zero_first != 0 ? "\0"s + letter : letter + "\0"s;
    return bytes;
}

} // namespace

TEST_CASE("text is read from UTF-8 and UTF-16, with a byte order mark or without")
{
    CHECK(text_in("\xEF\xBB\xBFTujuan") == "Tujuan");
    CHECK(text_in("Tujuan") == "Tujuan");
    CHECK(text_in("\xFF\xFE" + in_utf16("Tujuan", 0)) == "Tujuan");
    CHECK(text_in("\xFE\xFF" + in_utf16("Tujuan", 1)) == "Tujuan");
    CHECK(text_in(in_utf16("Tujuan", 0)) == "Tujuan");
    CHECK(text_in(in_utf16("Tujuan", 1)) == "Tujuan");
    CHECK(text_in("\xFF\xFE\x3D\xD8\x00\xDE"s) == "\xF0\x9F\x98\x80");
}

TEST_CASE("bytes that are no text are not read")
{
    for (const std::string& bytes :
         {"a\0b"s, "\xFF\xFE"s + "a", "\xFF\xFE\x00\xD8"s, "\xFF\xFE\x00\xDC"s, "caf\xE9"s, "\0\0"s
         }) {
        CAPTURE(bytes);
        CHECK_FALSE(text_in(bytes));
    }
}

TEST_CASE("every kind of line end and blank becomes the plain one")
{
    CHECK(
        with_plain_blanks("a\r\nb\rc\nd\fe\xE2\x80\xA8"
                          "f") == "a\nb\nc\nd\ne\nf"
    );
    CHECK(
        with_plain_blanks("5\xC2\xA0Juli\xE2\x80\xAF"
                          "2022\t") == "5 Juli 2022\t"
    );
    CHECK(
        with_plain_blanks("Tu\xE2\x80\x8Bju\xC2\xAD\xEF\xBB\xBF"
                          "an") == "Tujuan"
    );
    CHECK(
        with_plain_blanks("\xE2\x80\xA2 caf\xC3\xA9 \xE2\x80\x93") ==
        "\xE2\x80\xA2 caf\xC3\xA9 \xE2\x80\x93"
    );
}

TEST_CASE("property: plain text stays as it is, and stays UTF-8, whatever the bytes")
{
    CHECK(rc::check([] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        if (const auto text = text_in(bytes)) {
            const auto plain = with_plain_blanks(*text);
            RC_ASSERT(is_utf8_text(plain));
            RC_ASSERT(with_plain_blanks(plain) == plain);
        }
    }));
}
