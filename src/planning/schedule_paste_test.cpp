#include "foundation/texts.hpp"
#include "planning/schedule_paste.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::planning;
using namespace std::string_literals;

namespace {

const Date august{"2026-08-01"};

std::vector<PastedRow> rows_in(const std::string& text)
{
    return read_pasted_rows(text, august);
}

PastedRow only_row_in(const std::string& text)
{
    const auto rows = rows_in(text);
    REQUIRE(rows.size() == 1);
    return rows.front();
}

std::string planned_in(const PastedRow& row)
{
    return row.planned_for ? row.planned_for->text() : "none";
}

std::string problems_in(const PastedRow& row)
{
    std::string problems;
    for (const Problem& problem : row.problems)
        problems += (problems.empty() ? "" : " ") + problem.field + ":" + problem.code;
    return problems;
}

std::string refusal_of(const std::string& text)
{
    try {
        rows_in(text);
        return "read";
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
}

std::string quoted(const std::string& cell)
{
    std::string text = "\"";
    for (const char letter : cell)
        text += letter == '"' ? "\"\"" : std::string{letter};
    return text + '"';
}

} // namespace

TEST_CASE("a month's plan pasted from a spreadsheet is read by its column names")
{
    const auto rows =
        rows_in("No\tTanggal tayang\tJam\tJudul/Agenda\tPilar\tFormat\tKanal\tPIC\tCatatan\n"
                "1\tJumat, 7 Agt\t09.30\tPKKBM 2026\tKehidupan "
                "kampus\tReel\tInstagram\tSari\tambil di aula\n"
                "2\t17/08/26\t\tUpacara HUT RI\tHari besar\tFoto\tWebsite, Instagram\tBudi\t-\n"
                "3\t\t\tIde: profil alumni\t\t\t\t\t\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 2);
    CHECK(rows[0].title == "PKKBM 2026");
    CHECK(rows[0].pillar == "Kehidupan kampus");
    CHECK(rows[0].format == "Reel");
    CHECK(rows[0].channel == "Instagram");
    CHECK(rows[0].person == "Sari");
    CHECK(rows[0].note == "ambil di aula");
    CHECK(rows[0].date_text == "Jumat, 7 Agt");
    CHECK(rows[0].time_text == "09.30");
    CHECK(planned_in(rows[0]) == "2026-08-07T09:30");
    CHECK(planned_in(rows[1]) == "2026-08-17T08:00");
    CHECK(rows[1].note.empty());
    CHECK(planned_in(rows[2]) == "none");
    for (const PastedRow& row : rows)
        CHECK(problems_in(row).empty());
}

TEST_CASE("column names are known in any order and case, and in English")
{
    const auto row = only_row_in("NOTES;person in charge;CHANNEL;Type;Pillar;Title;Time;Date\n"
                                 "soon;Sari;Website;News;Campus;Open house;2:15 PM;2026-08-07\n");
    CHECK(row.note == "soon");
    CHECK(row.person == "Sari");
    CHECK(row.channel == "Website");
    CHECK(row.format == "News");
    CHECK(row.pillar == "Campus");
    CHECK(row.title == "Open house");
    CHECK(planned_in(row) == "2026-08-07T14:15");
}

TEST_CASE("without column names the cells say what they are")
{
    const auto rows =
        rows_in("1.\t7 Agustus 2026\t09.30\tWisuda\tAkademik\tBerita\tWebsite\tSari\tpagi\n"
                "2.\t8 Agustus 2026\t10.00\tLomba\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == "Wisuda");
    CHECK(rows[0].pillar == "Akademik");
    CHECK(rows[0].person == "Sari");
    CHECK(rows[0].note == "pagi");
    CHECK(planned_in(rows[1]) == "2026-08-08T10:00");
    CHECK(rows[1].title == "Lomba");
    CHECK(rows[1].line == 2);
    CHECK(only_row_in("Wisuda\t7 Agt").title == "Wisuda");
    CHECK(planned_in(only_row_in("Wisuda\t7 Agt")) == "2026-08-07T08:00");
    CHECK(only_row_in("Wisuda").title == "Wisuda");
}

TEST_CASE("quoted cells keep their line breaks, marks and separators")
{
    const auto rows =
        rows_in("Tanggal,Judul,Catatan\r\n"
                "\"Jumat, 7 Agt\",\"Bincang \"\"Kampus\"\"\",\"baris 1\r\nbaris 2\"\r\n"
                "8 Agt,Lomba,\r\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == "Bincang \"Kampus\"");
    CHECK(rows[0].note == "baris 1\nbaris 2");
    CHECK(planned_in(rows[0]) == "2026-08-07T08:00");
    CHECK(rows[1].line == 4);
    CHECK(only_row_in("Judul\tPIC\n\"Halo\" kata dia\tSari").title == "\"Halo\" kata dia");
    CHECK(rows_in("Judul\tPIC\n\"Halo\tSari\nLomba\tBudi").size() == 2);
    CHECK(only_row_in("Judul;PIC\nSatu, dua;Sari").title == "Satu, dua");
}

TEST_CASE("columns that Siar does not know go into the note under their names")
{
    const auto row = only_row_in(
        "Judul\tAgenda\tCaption\tCatatan\tStatus\nWisuda\tSidang senat\tSelamat!\tcek\tdraf\n"
    );
    CHECK(row.title == "Wisuda");
    CHECK(row.note == "Agenda: Sidang senat\nCaption: Selamat!\ncek\nStatus: draf");
    CHECK(only_row_in("Tanggal\tAgenda\n7 Agt\tWisuda").title == "Wisuda");
}

TEST_CASE("a weekday in a column of its own, and a time beside the date, count")
{
    CHECK(
        planned_in(only_row_in("Hari\tTanggal\tJudul\nJumat\t7/8/2026\tA")) == "2026-08-07T08:00"
    );
    CHECK(
        problems_in(only_row_in("Hari\tTanggal\tJudul\nSabtu\t7/8/2026\tA")) ==
        "date_text:planning.paste_weekday_differs"
    );
    for (const char* both :
         {"7 Agustus 2026 pukul 09.30 WIB",
          "07/08/2026 9:30",
          "2026-08-07T09:30",
          "Jumat, 7 Agt, 09.30"}) {
        CAPTURE(both);
        CHECK(planned_in(only_row_in("Tanggal\tJudul\n"s + both + "\tA")) == "2026-08-07T09:30");
    }
}

TEST_CASE("a row at fault names the field, and is no reason to refuse the others")
{
    const auto rows = rows_in("Tanggal\tJam\tJudul\n"
                              "Senin, 7 Agustus 2026\t09.30\tA\n"
                              "31 Februari 2026\t09.30\tB\n"
                              "7 Agustus 2026\tpagi\tC\n"
                              "7 Agustus 2026\t09.30 WITA\tD\n"
                              "\t09.30\tE\n"
                              "7 Agustus 2026\t09.30\t\n"
                              "besok\t25.00\t\n"
                              "7 Agustus 2026\t09.30\tG\tlebih\n"
                              "7 Agustus 2026\t09.30\tH\n");
    REQUIRE(rows.size() == 9);
    CHECK(problems_in(rows[0]) == "date_text:planning.paste_weekday_differs");
    CHECK(rows[0].problems[0].values.at("weekday_id") == "Jumat");
    CHECK(problems_in(rows[1]) == "date_text:planning.paste_date_unreadable");
    CHECK(problems_in(rows[2]) == "time_text:planning.paste_time_unreadable");
    CHECK(problems_in(rows[3]) == "time_text:planning.paste_other_zone");
    CHECK(problems_in(rows[4]) == "time_text:planning.paste_time_without_date");
    CHECK(problems_in(rows[5]) == "title:planning.paste_title_missing");
    CHECK(
        problems_in(rows[6]) == "title:planning.paste_title_missing "
                                "date_text:planning.paste_date_unreadable "
                                "time_text:planning.paste_time_unreadable"
    );
    CHECK(problems_in(rows[7]) == "note:planning.paste_extra_cell");
    CHECK(problems_in(rows[8]).empty());
    for (std::size_t index = 0; index < 5; ++index)
        CHECK(planned_in(rows[index]) == "none");
}

TEST_CASE("the hour of a row without one, and the office's zone, are given")
{
    const PasteDefaults makassar{std::chrono::hours{7}, "WITA"};
    const auto rows = read_pasted_rows(
        "Tanggal\tJam\tJudul\n7 Agt\t\tA\n7 Agt\t10.00 WITA\tB\n", august, makassar
    );
    CHECK(planned_in(rows[0]) == "2026-08-07T07:00");
    CHECK(planned_in(rows[1]) == "2026-08-07T10:00");
}

TEST_CASE("what is no table is refused as a whole")
{
    CHECK(refusal_of("") == "planning.paste_empty");
    CHECK(refusal_of(" \n\t\t\n\"\"\n") == "planning.paste_empty");
    CHECK(refusal_of("Tanggal\tJudul\n") == "planning.paste_empty");
    CHECK(refusal_of("a\0b"s) == "planning.paste_not_text");
    CHECK(refusal_of(std::string(longest_paste + 1, 'a')) == "planning.paste_too_large");
    std::string rows = "Tanggal\tJudul\n";
    for (std::size_t row = 0; row < most_pasted_rows; ++row)
        rows += "7 Agt\tA\n";
    CHECK(refusal_of(rows) == "read");
    CHECK(refusal_of(rows + "7 Agt\tA\n") == "planning.paste_too_many_rows");
}

TEST_CASE("property: a table comes back cell by cell, whatever parts and quotes its cells")
{
    CHECK(rc::check([] {
        const auto separator = *rc::gen::element('\t', ';', ',');
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf("ab \"\t;,\n"s));
        const auto cells = *rc::gen::container<std::vector<std::string>>(cell);
        std::string text = "Judul"s + separator + "Catatan\n";
        for (const std::string& note : cells)
            text += quoted("x") + separator + quoted("q" + note + "q") + '\n';
        RC_PRE(!cells.empty());
        RC_PRE(separator == '\t' || text.find('\t') == std::string::npos);
        const auto rows = rows_in(text);
        RC_ASSERT(rows.size() == cells.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            RC_ASSERT(rows[row].note == "q" + cells[row] + "q");
    }));
}

TEST_CASE("property: whatever is pasted, it is read or refused")
{
    CHECK(rc::check([] {
        const auto text = *rc::gen::oneOf(
            rc::gen::arbitrary<std::string>(),
            rc::gen::container<std::string>(rc::gen::elementOf("ab1 7Agt/.-\"\t;,\n\r"s))
        );
        const auto answer = refusal_of(text);
        RC_ASSERT((answer == "read" || answer.starts_with("planning.paste_")));
    }));
}

TEST_CASE("200 rows are read, and hostile quotation marks cost no more than their length")
{
    std::string text = "No\tTanggal\tJam\tJudul\tPilar\tFormat\tKanal\tPIC\tCatatan\n";
    for (int row = 0; row < 200; ++row)
        text += fmt::format(
            "{}\t{} Agustus 2026\t09.30 WIB\tJudul\tPilar\tFoto\tInstagram\tSari\t\"dua\nbaris\"\n",
            row + 1,
            row % 28 + 1
        );
    CHECK(rows_in(text).size() == 200);
    auto time_for = [](const std::string& piece, std::size_t size) {
        std::string hostile;
        while (hostile.size() < size)
            hostile += piece;
        const auto start = std::chrono::steady_clock::now();
        CHECK_NOTHROW(refusal_of(hostile));
        return std::chrono::steady_clock::now() - start;
    };
    for (const std::string& piece : {"\""s, "\"\"\""s, "\"a\t"s, "\"\"\t\""s}) {
        CAPTURE(piece);
        // Sixteen times the text would cost 256 times as much, were it read again and again.
        CHECK(time_for(piece, 320'000) < 100 * time_for(piece, 20'000));
    }
}
