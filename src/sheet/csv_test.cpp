#include "foundation/refusal.hpp"
#include "sheet/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::sheet;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string utf16(std::string_view ascii, bool is_little)
{
    std::string bytes = is_little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char letter : ascii)
        bytes += is_little ? std::string{letter, '\0'} : std::string{'\0', letter};
    return bytes;
}

std::string refusal_of(std::string_view bytes, const Limits& limits = {})
{
    try {
        read_csv(bytes, limits);
        return "";
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
}

std::string written(const Rows& rows, char delimiter)
{
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell;
            for (const char letter : row[i])
                cell += letter == '"' ? std::string{"\"\""} : std::string{letter};
            text += (i == 0 ? "" : std::string{delimiter}) + '"' + cell + '"';
        }
        text += "\r\n";
    }
    return text;
}

} // namespace

TEST_CASE("a table is read from UTF-8 and UTF-16, with and without a byte order mark")
{
    const Rows expected{{"Judul", "Suka"}, {"Wisuda", "12"}};
    const std::string text = "Judul,Suka\r\nWisuda,12\r\n";
    CHECK(read_csv(text).rows == expected);
    CHECK(read_csv("\xEF\xBB\xBF" + text).rows == expected);
    CHECK(read_csv(utf16(text, true)).rows == expected);
    CHECK(read_csv(utf16(text, false)).rows == expected);
    CHECK(read_csv(utf16("sep=,\r\n" + text, true)).rows == expected);
}

TEST_CASE("commas, semicolons and tabs part cells, whichever makes the more even table")
{
    CHECK(read_csv("a;b\n1,5;2,5\n").rows == Rows{{"a", "b"}, {"1,5", "2,5"}});
    CHECK(read_csv("a\tb, c\n1\t2\n").rows == Rows{{"a", "b, c"}, {"1", "2"}});
    CHECK(read_csv("sep=;\na;b,c\n").rows == Rows{{"a", "b,c"}});
    CHECK(
        read_csv("Ekspor, semua\na;b;c\n1;2;3\n").rows ==
        Rows{{"Ekspor, semua"}, {"a", "b", "c"}, {"1", "2", "3"}}
    );
}

TEST_CASE("quoted cells keep delimiters, line ends and quotation marks")
{
    CHECK(
        read_csv("t,n\n\"satu, \"\"dua\"\"\nbaris\",3\n").rows ==
        Rows{{"t", "n"}, {"satu, \"dua\"\nbaris", "3"}}
    );
    CHECK(
        read_csv("t,n\n\"tak tertutup,3\nlain,4").rows ==
        Rows{{"t", "n"}, {"\"tak tertutup", "3"}, {"lain", "4"}}
    );
}

TEST_CASE("blank rows stay, so that rows have their numbers")
{
    CHECK(read_csv("a,b\n\n  \nc,d").rows == Rows{{"a", "b"}, {}, {}, {"c", "d"}});
    CHECK(read_csv("").rows.empty());
}

TEST_CASE("what is no text, or too much of it, is refused")
{
    CHECK(refusal_of(std::string_view{"a\0b", 3}) == "sheet.not_text");
    CHECK(refusal_of("\xff\xfe\x41") == "sheet.not_text");
    CHECK(refusal_of("a,b\nc,d\ne,f\n", {.most_rows = 2}) == "sheet.too_many_rows");
    CHECK(refusal_of("a,b,c\n", {.most_columns = 2}) == "sheet.too_many_columns");
    CHECK(refusal_of("a,b,c\n", {.most_bytes = 3}) == "sheet.too_large");
}

TEST_CASE("whatever stands in quoted cells is read as it was written")
{
    rc::check([](std::vector<std::vector<std::string>> rows) {
        const std::string letters = "ab,;\t\"\n 1";
        for (auto& row : rows) {
            row.resize(3);
            for (std::string& cell : row)
                for (char& letter : cell)
                    letter = letters[static_cast<unsigned char>(letter) % letters.size()];
        }
        for (const char delimiter : {',', ';', '\t'}) {
            const std::string text =
                std::string{"sep="} + delimiter + "\n" + written(rows, delimiter);
            RC_ASSERT(read_csv(text).rows == rows);
        }
    });
}
