#include "sample_exports.hpp"

#include "evaluation/import_day.hpp"
#include "evaluation/import_reading.hpp"
#include "sheet/csv.hpp"
#include "sheet/xlsx.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>
#include <set>

using namespace siar;
using namespace siar::evaluation;

namespace {

std::vector<Metric> some_metrics()
{
    std::vector<Metric> all;
    for (const char* code :
         {"reach",
          "impressions",
          "views",
          "likes",
          "comments",
          "shares",
          "saves",
          "clicks",
          "followers",
          "reactions",
          "new_followers",
          "watch_time_hours",
          "profile_views",
          "page_views",
          "sessions",
          "users",
          "new_users",
          "key_events"}) {
        const std::string name = code == std::string{"reach"}              ? "Jangkauan"
                                 : code == std::string{"watch_time_hours"} ? "Waktu tonton"
                                                                           : code;
        all.push_back(
            {.id = Id<Metric>::make(Moment{"2026-01-01T00:00:00Z"}),
             .code = MetricCode{code},
             .name_id = Text<80>{name},
             .name_en = Text<80>{code},
             .unit = Text<40>{code == std::string{"watch_time_hours"} ? "jam" : "kali"},
             .kind = MetricKind::outtake,
             .over_placements = Combining::sum,
             .over_time = Combining::sum,
             .subject = MetricSubject::both,
             .position = static_cast<std::int64_t>(all.size()),
             .is_built_in = true,
             .is_active = true,
             .version = 1}
        );
    }
    return all;
}

ReadFile read_at(const sheet::Sheet& sheet, const char* taken_for)
{
    const WallTime taken{taken_for};
    return read_import(
        sheet,
        {.format = std::nullopt,
         .taken_for = taken,
         .today = taken.date(),
         .mapping = {},
         .metrics = some_metrics()}
    );
}

ReadFile read_sample(const char* name, const char* taken_for = "2026-12-02T09:00")
{
    return read_at(sheet::read_csv(tests::sample_export(name)), taken_for);
}

/// "reach=12840 likes=-": a dash where there is no data, "!" where the number is at fault.
std::string numbers_of(const ReadRow& row)
{
    std::string written;
    for (const ReadNumber& number : row.numbers) {
        written += (written.empty() ? "" : " ") + number.metric.text() + '=';
        written += number.problem ? "!" : number.value ? fmt::format("{:g}", *number.value) : "-";
    }
    return written;
}

std::vector<ReadRow> rows_with_numbers(const ReadFile& file)
{
    std::vector<ReadRow> rows;
    for (const ReadRow& row : file.rows)
        if (row.left_out.empty())
            rows.push_back(row);
    return rows;
}

} // namespace

TEST_CASE("F24: Facebook posts of Meta Business Suite: quoted line ends, thousands, months first, "
          "dashes as no data")
{
    const ReadFile file = read_sample("meta_facebook_posts.csv");
    CHECK(file.format == ImportFormat::meta);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].link == "https://www.facebook.com/polibatam/posts/pfbid02Wisuda24");
    CHECK(file.rows[0].identifier == "122101234567890123");
    CHECK(file.rows[0].published_on == Date{"2026-11-04"});
    CHECK(file.rows[0].title.starts_with("Wisuda ke-24: \"profil"));
    CHECK(
        numbers_of(file.rows[0]) ==
        "views=5210 reach=3904 reactions=281 comments=17 shares=12 clicks=95"
    );
    CHECK(
        numbers_of(file.rows[1]) == "views=880 reach=702 reactions=38 comments=3 shares=0 clicks=-"
    );
}

TEST_CASE("F24: Instagram posts in UTF-16LE with a sep line and a title line")
{
    const ReadFile file = read_sample("meta_instagram_posts_utf16.csv");
    CHECK(file.format == ImportFormat::meta);
    REQUIRE(file.rows.size() == 3);
    CHECK(
        numbers_of(file.rows[0]) ==
        "views=14820 reach=12840 likes=431 comments=23 shares=52 saves=61 new_followers=18"
    );
    CHECK(
        numbers_of(file.rows[1]) ==
        "views=8102 reach=6990 likes=390 comments=12 shares=40 saves=- new_followers=9"
    );
}

TEST_CASE("F24: results of Meta: a table of days for each number, by the title above it")
{
    const ReadFile file = read_sample("meta_results_utf16.csv");
    const auto rows = rows_with_numbers(file);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].subject == RowSubject::channel);
    CHECK(rows[0].taken_for.text() == "2026-11-01T23:59");
    CHECK(numbers_of(rows[0]) == "reach=1203");
    CHECK(numbers_of(rows[2]) == "reach=-");
    CHECK(numbers_of(rows[4]) == "new_followers=0");
    CHECK(file.rows.size() == 6); // interactions are left out, not lost
}

TEST_CASE("F24: TikTok writes days without a year; none is ever in the future")
{
    const auto videos = read_sample("tiktok_content_new_year.csv", "2027-01-08T10:00").rows;
    REQUIRE(videos.size() == 3);
    CHECK(videos[0].published_on == Date{"2027-01-01"});
    CHECK(videos[1].published_on == Date{"2026-12-30"});
    CHECK(videos[2].published_on == Date{"2026-12-12"});
    CHECK(numbers_of(videos[0]) == "views=4120 likes=210 comments=14 shares=9");
    CHECK(numbers_of(videos[1]) == "views=28400 likes=1200 comments=85 shares=40");
    const auto days = read_sample("tiktok_overview_new_year.csv", "2027-01-08T10:00").rows;
    REQUIRE(days.size() == 3);
    CHECK(days[1].taken_for.text() == "2026-12-31T23:59");
    CHECK(days[2].taken_for.text() == "2027-01-01T23:59");
}

TEST_CASE("F24: YouTube Studio in both languages: no Total row, ids that begin with a dash, watch "
          "time in hours")
{
    for (const char* name : {"youtube_table_data_en.csv", "youtube_table_data_id.csv"}) {
        CAPTURE(name);
        const ReadFile file = read_sample(name);
        CHECK(file.format == ImportFormat::youtube);
        REQUIRE(file.rows.size() == 3);
        CHECK(file.rows[0].left_out == "evaluation.import_sum");
        CHECK(file.rows[2].identifier == "-pEsAwAt_12");
        CHECK(file.rows[1].published_on == Date{"2026-11-04"});
        CHECK(
            numbers_of(file.rows[1]) ==
            "views=3100 watch_time_hours=170.501 new_followers=19 impressions=40110"
        );
    }
    const auto row = read_sample("youtube_table_data_id.csv").rows[2];
    CHECK(numbers_of(row) == "views=421 watch_time_hours=11.9551 new_followers=! impressions=8100");
    CHECK(row.numbers[2].problem->code == "evaluation.import_below_zero");
}

TEST_CASE(
    "F24: Google Analytics 4: comments, several tables in one file, days counted from the first"
)
{
    const ReadFile file = read_sample("ga4_pages_and_days.csv");
    CHECK(file.format == ImportFormat::ga4);
    const auto rows = rows_with_numbers(file);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].link == "/berita/wisuda-ke-24");
    CHECK(rows[0].taken_for.text() == "2026-11-30T23:59");
    CHECK(numbers_of(rows[0]) == "page_views=1930 users=1204 key_events=4");
    CHECK(rows[3].subject == RowSubject::channel);
    CHECK(rows[3].taken_for.text() == "2026-11-01T23:59");
    CHECK(rows[5].taken_for.text() == "2026-11-30T23:59");
    CHECK(numbers_of(rows[5]) == "users=64 new_users=-");
    CHECK(
        file.rows.size() == 9
    ); // the sums, and the table of traffic with its heading, are left out
}

TEST_CASE("F24: a free table is read by the names of its columns, as CSV and as a workbook")
{
    const ReadFile file = read_sample("other_table.csv");
    CHECK(file.format == ImportFormat::other);
    const auto rows = rows_with_numbers(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].published_on == Date{"2026-11-03"});
    CHECK(numbers_of(rows[0]) == "reach=1250 watch_time_hours=12.5");
    CHECK(numbers_of(rows[1]) == "reach=- watch_time_hours=-");
    const auto workbook =
        read_at(sheet::read_xlsx(tests::sample_export("other_workbook.xlsx")), "2026-12-02T09:00");
    REQUIRE(workbook.rows.size() == 1);
    CHECK(workbook.rows[0].published_on == Date{"2026-11-03"});
    CHECK(numbers_of(workbook.rows[0]) == "reach=1250");
}

TEST_CASE("days are read as platforms write them")
{
    const Date today{"2027-01-08"};
    const auto day = [&](std::string_view text, DayOrder order = DayOrder::month_first) {
        const auto read = read_import_day(text, order, today);
        return read ? read->text() : "";
    };
    CHECK(day("11/04/2026 09:15") == "2026-11-04");
    CHECK(day("11/04/2026", DayOrder::day_first) == "2026-04-11");
    CHECK(day("24/11/2026") == "2026-11-24");
    CHECK(day("2026-11-24T09:30:00+0700") == "2026-11-24");
    CHECK(day("Nov 24, 2026") == "2026-11-24");
    CHECK(day("24 Nov 2026 09.30") == "2026-11-24");
    CHECK(day("January 8") == "2027-01-08");
    CHECK(day("January 9") == "2026-01-09");
    CHECK(day("31 Desember") == "2026-12-31");
    for (const char* wrong : {"", "besok", "2026-02-30", "13/13/2026", "99999999", "Lifetime"})
        CHECK(day(wrong).empty());
}

TEST_CASE("F24: no row of any file is lost: each has numbers, a reason why not, or is a heading, "
          "blank or a comment")
{
    const std::vector<std::string> cells{
        "",
        "Total",
        "Date",
        "Tanggal",
        "Primary",
        "Views",
        "Video views",
        "Profile views",
        "Post ID",
        "Permalink",
        "Reach",
        "12.840",
        "-",
        "x",
        "# Start date: 20261101",
        "2026-11-01",
        "Content",
        "Video title",
        "Sessions",
        "https://a.b/c",
        "January 1",
        "Jangkauan"};
    rc::check([&](std::vector<std::vector<unsigned char>> picks) {
        sheet::Sheet sheet;
        for (const auto& pick : picks) {
            sheet.rows.emplace_back();
            for (std::size_t i = 0; i < std::min<std::size_t>(pick.size(), 5); ++i)
                sheet.rows.back().push_back(cells[pick[i] % cells.size()]);
        }
        for (const auto format :
             {ImportFormat::meta,
              ImportFormat::tiktok,
              ImportFormat::youtube,
              ImportFormat::ga4,
              ImportFormat::other}) {
            const WallTime taken{"2026-12-02T09:00"};
            const ReadFile file = read_import(
                sheet,
                {.format = format,
                 .taken_for = taken,
                 .today = taken.date(),
                 .mapping = {},
                 .metrics = some_metrics()}
            );
            std::set<int> seen;
            for (const ReadRow& row : file.rows) {
                RC_ASSERT(seen.insert(row.row).second);
                RC_ASSERT(!row.numbers.empty() || !row.left_out.empty() || !row.problems.empty());
                RC_ASSERT(row.taken_for <= taken);
            }
            for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
                const auto& row = sheet.rows[at];
                const bool has_figure = std::ranges::find(row, "12.840") != row.end();
                const bool is_comment =
                    !row.empty() && row.front().starts_with('#') && format == ImportFormat::ga4;
                const bool is_free_heading = format == ImportFormat::other && row == file.headers;
                const bool is_alone =
                    std::ranges::count_if(row, [](const auto& cell) { return !cell.empty(); }) == 1;
                if (has_figure && !is_comment && !is_free_heading && !is_alone)
                    RC_ASSERT(
                        seen.contains(static_cast<int>(at) + 1) ||
                        std::ranges::find_if(
                            row,
                            [](const auto& cell) {
                                return cell == "Views" || cell == "Reach" || cell == "Jangkauan" || cell == "Sessions" ||
                                       cell == "Primary" || cell == "Profile views";
                            }
                        ) != row.end()
                    ); // else it is a heading with a figure in it
            }
        }
    });
}
