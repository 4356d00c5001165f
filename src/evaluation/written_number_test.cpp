#include "evaluation/written_number.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evaluation;

namespace {

double whole(std::string_view text, DecimalSign sign = DecimalSign::dot)
{
    const auto read = read_number(text, Counts::whole, sign);
    REQUIRE(read.reading == NumberReading::number);
    return read.value;
}

double fraction(std::string_view text, DecimalSign sign)
{
    const auto read = read_number(text, Counts::fractions, sign);
    REQUIRE(read.reading == NumberReading::number);
    return read.value;
}

NumberReading reading(std::string_view text)
{
    return read_number(text, Counts::whole, DecimalSign::dot).reading;
}

} // namespace

TEST_CASE("F24: an empty cell and a dash are no data, and 0 is a number")
{
    for (const char* text : {"", " ", "-", "--", " \xe2\x80\x93 ", "N/A", "\xc2\xa0"})
        CHECK(reading(text) == NumberReading::no_data);
    CHECK(whole("0") == 0);
    for (const char* text :
         {"dua", "12%", "1.2.3", "1,23,456", ".5", "5.", "1,2,3", "12/3", "0x10", "1e5"})
        CHECK(reading(text) == NumberReading::not_a_number);
}

TEST_CASE("F24: counts are read with the thousands of both languages, whatever the file's own sign")
{
    for (const auto sign : {DecimalSign::dot, DecimalSign::comma}) {
        CHECK(whole("12840", sign) == 12840);
        CHECK(whole("12.840", sign) == 12840);
        CHECK(whole("12,840", sign) == 12840);
        CHECK(whole("1.234.567", sign) == 1234567);
        CHECK(whole("1,234,567", sign) == 1234567);
        CHECK(whole("12 840", sign) == 12840);
        CHECK(whole("1,2 rb", sign) == 1200);
        CHECK(whole("1.2K", sign) == 1200);
        CHECK(whole("3,4 jt", sign) == 3400000);
        CHECK(whole("1,1 ribu", sign) == 1100);
        CHECK(whole("-3", sign) == -3);
    }
}

TEST_CASE("F24: fractions are read by the decimal sign that the column shows")
{
    CHECK(fraction("12.345", DecimalSign::dot) == 12.345);
    CHECK(fraction("12.345", DecimalSign::comma) == 12345);
    CHECK(fraction("12,345", DecimalSign::comma) == 12.345);
    CHECK(fraction("1.234,5", DecimalSign::dot) == 1234.5);
    CHECK(decimal_sign_in({"12", "1.234", "3.5"}) == DecimalSign::dot);
    CHECK(decimal_sign_in({"1.234", "0,25"}) == DecimalSign::comma);
    CHECK(decimal_sign_in({"1.234,5"}) == DecimalSign::comma);
    CHECK_FALSE(decimal_sign_in({"12", "1.234"}));
}

TEST_CASE("F24: a number that is written in either language is read as the same number")
{
    rc::check([](int thousands, unsigned hundredths) {
        const double value =
            (std::abs(static_cast<double>(thousands)) * 100 + hundredths % 100) / 100;
        for (const auto language : {Language::id, Language::en}) {
            const auto sign = language == Language::id ? DecimalSign::comma : DecimalSign::dot;
            const std::string text = written_number(value, language);
            RC_ASSERT(read_number(text, Counts::fractions, sign).value == value);
            if (hundredths % 100 == 0)
                RC_ASSERT(read_number(text, Counts::whole, sign).value == value);
        }
    });
}
