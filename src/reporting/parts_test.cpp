#include "reported_year.hpp"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::reporting;
using namespace siar::tests;

namespace {

std::vector<PartVersion>
history_of(ReportedYear& year, const SelfEvaluation& evaluation, const char* part)
{
    return versions_of(year.office.office.database, evaluation, part);
}

} // namespace

TEST_CASE("F19: two who write different parts at the same time never meet")
{
    in_reported_year([](ReportedYear& year) {
        const auto built = year.build_by(year.office.rina);
        const auto& [rina, yuda] = std::pair{year.office.rina, year.office.yuda};
        year.office.as(rina, [&](Command& command) {
            return write_part(command, built.id, "summary", {1, "Ringkasan Rina"});
        });
        year.office.as(yuda, [&](Command& command) {
            return write_part(command, built.id, "analysis", {1, "Analisis Yuda"});
        });
        auto row = built.rows[0];
        row.analysis = "Analisis baris";
        year.office.as(rina, [&](Command& command) {
            return write_row(command, built.id, row.code.text(), {1, row});
        });
        const auto whole = find_self_evaluation(year.office.office.database, built.id);
        CHECK(whole.summary == "Ringkasan Rina");
        CHECK(whole.analysis == "Analisis Yuda");
        CHECK(whole.rows[0].analysis == "Analisis baris");
        CHECK(whole.rows[1].analysis == built.rows[1].analysis);
    });
}

TEST_CASE("F19: who writes a part that somebody else has just written sees both texts, and loses none")
{
    in_reported_year([](ReportedYear& year) {
        const auto built = year.build_by(year.office.rina);
        year.write_part_by(year.office.rina, built, "summary", "Teks Rina");
        const auto write_over = [&](std::int64_t version) {
            return year.office.as(year.office.yuda, [&](Command& command) {
                return write_part(command, built.id, "summary", {version, "Teks Yuda"});
            });
        };
        try {
            write_over(1);
            FAIL("a stale part was written");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.values().at("name") == "Rina Marlina");
            const auto stored = contract::from_json<PartVersion>(boost::json::parse(refusal.current()));
            CHECK(stored.version == 2);
            CHECK(stored.texts[0].text == "Teks Rina");
        }
        CHECK(write_over(2).summary == "Teks Yuda");
        const auto history = history_of(year, built, "summary");
        REQUIRE(history.size() == 3);
        CHECK(history[1].texts[0].text == "Teks Rina");
    });
}

TEST_CASE("A6: who wrote which part when stays readable, and what one writes without a pause is one version")
{
    in_reported_year([](ReportedYear& year) {
        const auto built = year.build_by(year.office.rina);
        year.write_part_by(year.office.rina, built, "introduction", "Dasar baru");
        year.write_part_by(year.office.rina, built, "introduction", "Dasar baru, lengkap");
        auto history = history_of(year, built, "introduction");
        REQUIRE(history.size() == 2);
        CHECK(history[0].texts[0].text == "Dasar baru, lengkap");
        CHECK(history[0].version == 3);
        CHECK(history[1].texts[0].text == built.introduction);
        CHECK(history[1].written_at == built.created_at);
        year.office.office.now = year.office.office.now + longest_pause;
        year.write_part_by(year.office.rina, built, "introduction", "Setelah rapat");
        history = history_of(year, built, "introduction");
        REQUIRE(history.size() == 3);
        CHECK(history[1].texts[0].text == "Dasar baru, lengkap");
        auto row = built.rows[1];
        row.root_cause = "Satu penyunting";
        row.follow_up_state = FollowUpProgress::under_way;
        year.write_row_by(year.office.yuda, built, row);
        history = history_of(year, built, "rows.B.4.10.8");
        REQUIRE(history.size() == 2);
        CHECK(history[0].written_by == *year.office.yuda.account);
        const auto states = parts_of(year.office.office.database, built);
        CHECK(states.size() == parts_in_words().size() + 2);
        CHECK(year.office.office.events.back().kind == "reporting.part_written");
    });
}

TEST_CASE("a part that the report does not have is not written, and none once it is submitted")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        CHECK(refusal_code([&] {
                  year.write_part_by(year.office.rina, built, "rows", "x");
              }) == "reporting.no_such_part");
        CHECK(refusal_code([&] {
                  year.write_row_by(year.office.rina, built, row_of("B.4.10.3"));
              }) == "reporting.no_such_part");
        year.submit_by(year.office.rina, year.write_by(year.office.rina, built, ReportedYear::draft_of(built)));
        CHECK(refusal_code([&] {
                  year.write_part_by(year.office.rina, built, "summary", "x");
              }) == "reporting.in_review_already");
    });
}
