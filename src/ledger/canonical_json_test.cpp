#include "ledger/canonical_json.hpp"

#include <boost/json.hpp>

#include <doctest/doctest.h>

using siar::ledger::canonical_json;

namespace {

std::string canonical(const char* text)
{
    return canonical_json(boost::json::parse(text));
}

} // namespace

TEST_CASE("canonical JSON has sorted keys and no blanks")
{
    CHECK(
        canonical(R"({"b": [1, {"d": null, "c": true}], "a": false, "": {}})") ==
        R"({"":{},"a":false,"b":[1,{"c":true,"d":null}]})"
    );
}

TEST_CASE("canonical JSON sorts keys by UTF-16 units, as the example of RFC 8785 does")
{
    CHECK(
        canonical(
            R"({"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7})"
        ) ==
        "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\uFB33\":3}"
    );
}

TEST_CASE("canonical JSON keeps combining characters, emoji and line separators as they are")
{
    CHECK(
        canonical(R"(["e\u0301", "\u00e9", "\ud83d\ude00", "\u2028", "/"])") ==
        "[\"e\u0301\",\"\u00e9\",\"\U0001F600\",\"\u2028\",\"/\"]"
    );
    CHECK(canonical(R"(["\u0000\u001f\b\t\n\f\r\"\\"])") == R"(["\u0000\u001f\b\t\n\f\r\"\\"])");
}

TEST_CASE("canonical JSON keeps every digit of a whole number")
{
    CHECK(
        canonical("[9007199254740993, -9223372036854775808, 18446744073709551615, 0]") ==
        "[9007199254740993,-9223372036854775808,18446744073709551615,0]"
    );
}

TEST_CASE("canonical JSON writes fractions as ECMAScript does")
{
    CHECK(
        canonical("[0.1, -0.0, 1e21, 1e20, 1e-7, 0.000001, 12.50, -123456.789, 5e-324]") ==
        "[0.1,0,1e+21,100000000000000000000,1e-7,0.000001,12.5,-123456.789,5e-324]"
    );
    CHECK(canonical_json(boost::json::value(333333333.33333329)) == "333333333.3333333");
}
