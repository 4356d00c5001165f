#include "foundation/written.hpp"
#include "http/message.hpp"

#include <cstdint>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <vector>

using namespace siar;
using namespace siar::http;

namespace {

/// Text of many scripts: each number picks a piece.
std::string text_of(const std::vector<std::uint8_t>& numbers)
{
    const std::vector<std::string> pieces{
        "a",
        "Z",
        "0",
        "%",
        "+",
        "&",
        "=",
        "/",
        " ",
        "\r\n",
        "\"",
        "é",
        "日本",
        "😀",
        "\x7f",
        "~",
        "%41",
        "%e6"
    };
    std::string text;
    for (const std::uint8_t number : numbers)
        text += pieces[number % pieces.size()];
    return text;
}

} // namespace

TEST_CASE("property: any text survives percent encoding, also as a value of a query")
{
    CHECK(rc::check([](const std::vector<std::uint8_t>& numbers) {
        const std::string text = text_of(numbers);
        RC_ASSERT(percent_decoded(percent_encoded(text)) == text);
        const auto values = decoded_query("a=" + percent_encoded(text) + "&b=2");
        RC_ASSERT((values && values->at("a") == text && values->at("b") == "2"));
    }));
}

TEST_CASE("property: no bytes make percent decoding give anything but UTF-8 text")
{
    CHECK(rc::check([](const std::vector<std::uint8_t>& numbers, const std::string& bytes) {
        std::string octets;
        for (const std::uint8_t number : numbers)
            octets += {'%', "0123456789abcdef"[number / 16], "0123456789ABCDEF"[number % 16]};
        for (const std::string& text : {octets, text_of(numbers), bytes, octets + bytes}) {
            const auto decoded = percent_decoded(text);
            RC_ASSERT((!decoded || is_utf8_text(*decoded)));
        }
    }));
}

TEST_CASE("a malformed percent encoding is refused")
{
    for (const char* const text : {"%", "%4", "%4g", "%zz", "abc%2", "%00", "%ff", "%c3%28"})
        CHECK_MESSAGE(!percent_decoded(text), text);
    CHECK(percent_decoded("%e6%97%a5%20%4A") == "日 J");
    CHECK(percent_decoded("a+b") == "a+b");
}

TEST_CASE("a query is read into its values")
{
    const auto values =
        decoded_query("bulan=2026-03&kata=hari+batik%26kopi&kosong=&tanpa&bulan=2026-04");
    REQUIRE(values);
    CHECK(values->size() == 4);
    CHECK(values->at("bulan") == "2026-04");
    CHECK(values->at("kata") == "hari batik&kopi");
    CHECK(values->at("kosong").empty());
    CHECK(values->at("tanpa").empty());
    CHECK_FALSE(decoded_query("a=%"));
    CHECK(decoded_query("")->empty());
}

TEST_CASE("a cookie is found among others, and not in the end of a longer name")
{
    const Request request{.headers = {{"cookie", "xsession=no; session=a=b; theme=dark"}}};
    CHECK(cookie(request, "session") == "a=b");
    CHECK(cookie(request, "theme") == "dark");
    CHECK_FALSE(cookie(request, "sess"));
}

TEST_CASE("an asker is known to hold what If-None-Match names")
{
    const Request request{.headers = {{"if-none-match", R"("a", W/"b")"}}};
    CHECK(is_known_to_asker(request, R"("a")"));
    CHECK(is_known_to_asker(request, R"("b")"));
    CHECK(is_known_to_asker(request, R"(W/"a")"));
    CHECK_FALSE(is_known_to_asker(request, R"("c")"));
    CHECK(is_known_to_asker({.headers = {{"if-none-match", "*"}}}, R"("c")"));
    CHECK_FALSE(is_known_to_asker({}, R"("c")"));
}
