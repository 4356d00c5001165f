#include "reporting_office.hpp"
#include "sample_exports.hpp"

#include "evaluation/closed_periods.hpp"
#include "evaluation/import_items.hpp"
#include "evaluation/imports.hpp"
#include "evaluation/measurements.hpp"
#include "evidence/uploads.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_reporting_office;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;
using siar::tests::sample_export;

namespace {

using PlacementId = Id<publishing::Placement>;

/// November on Instagram: three posts that are out, seen in December.
struct November {
    explicit November(ReportingOffice& reporting)
        : office{reporting},
          instagram{reporting.office.change([](Command& command) {
              return planning::add_channel(
                  command,
                  {planning::ChannelKind::instagram,
                   Text<120>{"Instagram"},
                   std::nullopt,
                   std::nullopt}
              );
          })},
          schedule{reporting.office.new_schedule(Date{"2026-11-24"})}
    {
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
    }

    publishing::Placement
    post(const char* title, const char* published_for, std::optional<std::string> url)
    {
        const Moment seen = office.office.now;
        office.office.now = Moment{"2026-11-24T01:00:00Z"}; // nothing is planned for the past
        auto placement = office.publication(schedule, instagram, next_slot(), published_for);
        office.office.now = seen;
        placement.title = Text<200>{title};
        placement.url = std::move(url);
        publishing::placement_table.update(office.office.database, placement);
        return placement;
    }

    ImportForm form(const std::string& text, const char* taken_for = "2026-12-02T08:00") const
    {
        return {
            .upload = std::nullopt,
            .text = Text<400000>{text},
            .format = std::nullopt,
            .channel = std::nullopt,
            .taken_for = WallTime{taken_for},
            .mapping = {},
            .decisions = {}};
    }

    ImportPreview preview(const ImportForm& asked)
    {
        const Wording codes = [](const Problem& problem) { return problem.code; };
        return preview_import(office.office.database, office.sari, asked, office.office.now, codes);
    }

    /// Imports every row that can be imported.
    Import import(const ImportForm& asked)
    {
        std::vector<int> rows;
        for (const ImportRow& row : preview(asked).rows)
            if (row.standing != RowStanding::refused && row.standing != RowStanding::left_out)
                rows.push_back(row.row);
        return office.as(office.sari, [&](Command& command) {
            return import_file(command, {asked, rows});
        });
    }

    std::vector<Measurement> numbers() { return measurements(office.office.database, {}); }

    std::optional<double> reach_of(const PlacementId& placement)
    {
        const auto latest = latest_of_placement(
            office.office.database, placement, MetricCode{"reach"}, Moment{"2027-01-01T00:00:00Z"}
        );
        return latest ? std::optional{latest->value} : std::nullopt;
    }

    ReportingOffice& office;
    planning::Channel instagram;
    planning::Schedule schedule;

private:
    const char* next_slot()
    {
        static const char* const slots[] = {
            "2026-11-25T09:00", "2026-11-26T09:00", "2026-11-27T09:00", "2026-11-28T09:00"};
        return slots[count_++ % 4];
    }

    int count_ = 0;
};

template <class Test>
void in_november(Test test)
{
    in_reporting_office([&](ReportingOffice& office) {
        November november{office};
        test(november);
    });
}

std::string export_of(const std::string& rows)
{
    return "Post ID,Description,Publish time,Permalink,Reach,Likes\n" + rows;
}

const char* const wisuda_row = "17895,\"Wisuda ke-24: profil lulusan terbaik!\",11/04/2026 "
                               "09:10,https://www.instagram.com/p/DWisuda24aB/,12840,431\n";

const ImportRow& row_of(const ImportPreview& preview, int row)
{
    return *std::ranges::find(preview.rows, row, &ImportRow::row);
}

} // namespace

TEST_CASE("F24: rows are matched by link, by title and day, and shown when nothing or too much fits"
)
{
    in_november([](November& november) {
        const auto linked = november.post(
            "Judul lama", "2026-11-04T09:10", "https://instagram.com/polibatam/p/DWisuda24aB"
        );
        const auto titled = november.post(
            "Cerita alumni di industri semikonduktor", "2026-11-09T16:05", std::nullopt
        );
        november.post("Kunjungan SMA", "2026-11-12T10:00", std::nullopt);
        november.post("Kunjungan SMA", "2026-11-13T10:00", std::nullopt);
        const auto preview = november.preview(november.form(export_of(
            std::string{wisuda_row} +
            "2,Cerita alumni di industri semikonduktor "
            "#polibatam,11/09/2026,https://www.instagram.com/reel/DAlumni/,6990,-\n"
            "3,Kunjungan SMA,11/12/2026,https://www.instagram.com/p/DKunjungan/,1800,90\n"
            "4,Kiriman mahasiswa,11/20/2026,https://www.instagram.com/p/DLain/,70,1\n"
        )));
        CHECK(preview.format == ImportFormat::meta);
        CHECK(preview.channel == november.instagram.id);
        REQUIRE(preview.rows.size() == 4);
        CHECK(preview.rows[0].placement == linked.id);
        CHECK(preview.rows[0].matched_by == MatchedBy::link);
        CHECK(preview.rows[1].placement == titled.id);
        CHECK(preview.rows[1].matched_by == MatchedBy::title);
        CHECK(preview.rows[1].numbers[1].standing == NumberStanding::no_data);
        CHECK(preview.rows[2].standing == RowStanding::unmatched);
        CHECK(preview.rows[2].problems == std::vector<std::string>{"evaluation.import_ambiguous"});
        CHECK(preview.rows[3].problems == std::vector<std::string>{"evaluation.import_no_match"});
        CHECK(preview.fresh_count == 3);
        CHECK(november.numbers().empty());
    });
}

TEST_CASE("F24: the same file again changes nothing, another value for the time is a correction, a "
          "later export is new")
{
    in_november([](November& november) {
        const auto placement =
            november.post("Wisuda ke-24: profil lulusan terbaik", "2026-11-04T09:10", std::nullopt);
        const auto first = november.import(november.form(export_of(wisuda_row)));
        CHECK(first.fresh_count == 2);
        CHECK(november.reach_of(placement.id) == 12840);
        const auto row = november.numbers().front();
        CHECK(row.import == first.id);
        CHECK(row.source.text() == "Meta Business Suite, tempel.csv");
        CHECK(row.entered_by == november.office.sari.account);
        CHECK(
            evidence::find_evidence(november.office.office.database, first.evidence).sha256 ==
            first.sha256
        );

        november.office.office.now = Moment{"2026-12-03T02:00:00Z"};
        const auto again = november.form(export_of(wisuda_row), "2026-12-03T08:00");
        CHECK(november.preview(again).known_count == 2);
        CHECK(november.import(again).id == first.id);
        CHECK(november.numbers().size() == 2);

        std::string changed = wisuda_row;
        changed.replace(changed.find("12840"), 5, "12900");
        const auto corrected = november.import(november.form(export_of(changed)));
        CHECK(corrected.corrected_count == 1);
        CHECK(corrected.known_count == 1);
        CHECK(november.reach_of(placement.id) == 12900);
        REQUIRE(november.numbers().size() == 3);
        const auto later =
            november.import(november.form(export_of(changed) + "\n", "2026-12-03T08:30"));
        CHECK(later.fresh_count == 2);
        CHECK(november.numbers().size() == 5);
        const auto all = november.numbers();
        CHECK(std::ranges::count(all, true, &Measurement::is_corrected) == 1);
        CHECK(std::ranges::find(all, 12840.0, &Measurement::value)->is_corrected);
    });
}

TEST_CASE("F24: what was linked by hand is remembered, can be undone, and its numbers go with it")
{
    in_november([](November& november) {
        const auto right = november.post("Profil lulusan", "2026-11-04T09:10", std::nullopt);
        const auto wrong = november.post("Liputan pagi", "2026-11-20T09:10", std::nullopt);
        const std::string text =
            export_of("9,Entah apa,11/01/2026,https://www.instagram.com/p/DEntah/,55,4\n");
        november.import(november.form(text));
        CHECK(november.numbers().empty());
        auto item = import_items(november.office.office.database, ItemState::unmatched).at(0);
        CHECK(item.waiting.size() == 2);

        item = november.office.as(november.office.sari, [&](Command& command) {
            return decide_item(command, item.id, {item.version, wrong.id});
        });
        CHECK(november.reach_of(wrong.id) == 55);
        const auto preview = november.preview(november.form(text));
        CHECK(preview.rows[0].matched_by == MatchedBy::memory);
        CHECK(preview.known_count == 2);

        item = november.office.as(november.office.sari, [&](Command& command) {
            return part_item(command, item.id, {item.version, Text<1000>{"salah publikasi"}});
        });
        CHECK_FALSE(november.reach_of(wrong.id));
        CHECK(november.preview(november.form(text)).rows[0].standing == RowStanding::unmatched);
        item = november.office.as(november.office.sari, [&](Command& command) {
            return decide_item(command, item.id, {item.version, right.id});
        });
        CHECK(november.reach_of(right.id) == 55);
        CHECK(item.waiting.empty());
        CHECK(refusal_code([&] {
                  november.office.as(november.office.sari, [&](Command& command) {
                      return decide_item(command, item.id, {item.version, wrong.id});
                  });
              }) == "evaluation.item_is_linked");
    });
}

TEST_CASE("what is not ours is remembered as that, before the import or after it")
{
    in_november([](November& november) {
        auto asked = november.form(
            export_of("9,Entah apa,11/01/2026,https://www.instagram.com/p/DEntah/,55,4\n")
        );
        asked.decisions = {{2, std::nullopt}};
        CHECK(november.preview(asked).rows[0].standing == RowStanding::not_ours);
        november.import(asked);
        asked.decisions.clear();
        CHECK(november.preview(asked).rows[0].standing == RowStanding::not_ours);
        CHECK(import_items(november.office.office.database, ItemState::not_ours).size() == 1);
        CHECK(
            import_items(november.office.office.database, ItemState::not_ours).at(0).waiting.empty()
        );
    });
}

TEST_CASE("of 200 rows three bad ones are shown with their reasons, and nothing is imported that "
          "was not chosen")
{
    in_november([](November& november) {
        const auto placement =
            november.post("Wisuda ke-24: profil lulusan terbaik", "2026-11-04T09:10", std::nullopt);
        std::string rows = wisuda_row;
        for (int i = 0; i < 196; ++i)
            rows +=
                fmt::format("a{0},Lain {0},11/05/2026,https://www.instagram.com/p/L{0}/,1,2\n", i);
        rows += ",,,,1,2\n,,,,3,4\nTotal,,,,400,500\n";
        const auto preview = november.preview(november.form(export_of(rows)));
        REQUIRE(preview.rows.size() == 200);
        CHECK(preview.problem_count == 2);
        CHECK(
            row_of(preview, 199).problems == std::vector<std::string>{"evaluation.import_nameless"}
        );
        CHECK(row_of(preview, 201).standing == RowStanding::left_out);
        const auto choosing = [&](std::vector<int> chosen) {
            return refusal_code([&] {
                november.office.as(november.office.sari, [&](Command& command) {
                    return import_file(command, {november.form(export_of(rows)), chosen});
                });
            });
        };
        CHECK(choosing({2, 199}) == "evaluation.not_imported");
        CHECK(choosing({2, 2}) == "evaluation.not_imported");
        CHECK(choosing({500}) == "evaluation.not_imported");
        CHECK(choosing({}) == "evaluation.import_nothing_chosen");
        CHECK(november.numbers().empty());
        CHECK(choosing({2}).empty());
        CHECK(november.reach_of(placement.id) == 12840);
    });
}

TEST_CASE("F24: an import brings nothing into a closed period, and says so before")
{
    in_november([](November& november) {
        november.post("Wisuda ke-24: profil lulusan terbaik", "2026-11-04T09:10", std::nullopt);
        const auto asked = november.form(export_of(wisuda_row), "2026-11-30T08:00");
        november.office.as(november.office.rina, [](Command& command) {
            return close_period(command, {PeriodKind::month, Date{"2026-11-01"}});
        });
        const auto preview = november.preview(asked);
        CHECK(preview.rows[0].standing == RowStanding::refused);
        CHECK(preview.rows[0].problems == std::vector<std::string>{"evaluation.period_is_closed"});
    });
}

TEST_CASE("F24: an uploaded file in UTF-16 is kept by its SHA-256, and its channel is asked for "
          "where it cannot be told")
{
    in_november([](November& november) {
        const std::string bytes = sample_export("meta_results_utf16.csv");
        const Caller& sari = november.office.sari;
        const std::string token = evidence::begin_upload(
            sari, {static_cast<std::int64_t>(bytes.size()), "hasil.csv"}, november.office.office.now
        );
        evidence::add_to_upload(sari, token, 0, bytes);
        ImportForm asked = november.form("x");
        asked.text.reset();
        asked.upload = Text<64>{token};
        CHECK_FALSE(november.preview(asked).channel);
        CHECK(refusal_code([&] { november.import(asked); }) == "evaluation.import_no_channel");
        asked.channel = november.instagram.id;
        const auto imported = november.import(asked);
        CHECK(imported.file_name == "hasil.csv");
        CHECK(imported.sha256 == digest_of(bytes));
        CHECK(imported.fresh_count == 4);
        const auto reach = latest_of_channel(
            november.office.office.database,
            november.instagram.id,
            MetricCode{"reach"},
            Moment{"2026-11-30T00:00:00Z"}
        );
        REQUIRE(reach);
        CHECK(reach->value == 980); // the empty third day is no 0
    });
}

TEST_CASE(
    "a free table is read by the columns that people named, and the next one with its heading too"
)
{
    in_november([](November& november) {
        november.post("Siaran radio", "2026-11-03T09:10", std::nullopt);
        const std::string text = "Acara;Kapan;Orang\nSiaran radio;03/11/2026;1.250\n";
        ImportForm asked = november.form(text);
        asked.channel = november.instagram.id;
        asked.mapping = {
            {Text<200>{"Acara"}, ColumnRole::title, std::nullopt},
            {Text<200>{"Kapan"}, ColumnRole::published, std::nullopt},
            {Text<200>{"Orang"}, ColumnRole::number, MetricCode{"reach"}}};
        CHECK(november.import(asked).fresh_count == 1);
        ImportForm next =
            november.form("Acara;Kapan;Orang\nSiaran radio;03/11/2026;1.300\n", "2026-12-02T08:30");
        next.channel = november.instagram.id;
        const auto preview = november.preview(next);
        CHECK(preview.mapping[2].metric == MetricCode{"reach"});
        CHECK(preview.fresh_count == 1);
    });
}

TEST_CASE("F24: whatever a file brings, bringing it again changes nothing")
{
    in_november([](November& november) {
        november.post("Wisuda ke-24: profil lulusan terbaik", "2026-11-04T09:10", std::nullopt);
        november.post("Cerita alumni", "2026-11-05T09:10", std::nullopt);
        int round = 0;
        rc::check([&](std::vector<std::pair<unsigned char, unsigned short>> picks) {
            RC_PRE(!picks.empty());
            const std::vector<std::string> titles{
                "Wisuda ke-24: profil lulusan terbaik", "Cerita alumni", "Lain"};
            std::string rows;
            for (const auto& [pick, value] : picks)
                rows += fmt::format(
                    "k{0},{1},11/04/2026,https://www.instagram.com/p/K{0}/,{2},{3}\n",
                    pick % 5,
                    titles[pick % 3],
                    value,
                    value % 7 == 0 ? "-" : "3"
                );
            rows += fmt::format("r{},,,,,\n", ++round);
            const auto asked = november.form(export_of(rows));
            november.import(asked);
            const auto before = november.numbers();
            november.import(asked);
            const auto after = november.numbers();
            RC_ASSERT(before.size() == after.size());
            for (std::size_t i = 0; i < before.size(); ++i)
                RC_ASSERT(before[i].id == after[i].id);
        });
    });
}
