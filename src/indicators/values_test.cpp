#include "measured_office.hpp"

#include "indicators/rating.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

using enum AchievementStatus;

std::string only(const std::vector<std::string>& sentences)
{
    REQUIRE(sentences.size() == 1);
    return sentences.front();
}

} // namespace

TEST_CASE("the KPIs of an approved procedure become indicators, by code, with its latest words")
{
    in_measured_office([](Measured& measured) {
        auto& database = measured.office.office.database;
        measured.take({{"B.4.10.10", "Yang kesepuluh"}, {"B.4.10.1", "Kebijakan, diperbarui"}});
        const auto all = indicators_by_code(database);
        REQUIRE(all.size() == 4);
        CHECK(all[0].code.text() == "B.4.10.1");
        CHECK(all[0].statement.text() == "Kebijakan, diperbarui");
        CHECK(all[0].version == 2);
        CHECK(all[0].is_computed);
        CHECK(all[2].code.text() == "B.4.10.8");
        CHECK(all[3].code.text() == "B.4.10.10");
        CHECK_FALSE(all[3].is_computed);
        measured.take({{"B.4.10.10", "Yang kesepuluh"}, {"", "tanpa kode"}});
        CHECK(measured.office.office.events.empty());
        CHECK(indicators_by_code(database).size() == 4);
    });
}

TEST_CASE("an approval of a document brings its KPIs in, in the same command")
{
    in_measured_office([](Measured& measured) {
        measured.document(DocumentKind::procedure, "PR.27.5", {});
        const auto row = revision_rows.where(measured.office.office.database, "1 = 1").front();
        documents::Revision revision = row;
        revision.procedure->indicators = {{"B.4.10.3", "Lain"}};
        revision_rows.update(measured.office.office.database, revision);
        REQUIRE(followers().size() == 1);
        CHECK(followers()[0].kind == "documents.revision_approved");
        measured.office.as(measured.office.dewi, [&](Command& command) {
            followers()[0].answer(command, {"documents.revision_approved", row.id.text(), {}});
        });
        CHECK(measured.value("B.4.10.3").status == no_data);
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.1: a policy in force that cites a regulation in force meets it")
{
    in_measured_office([](Measured& measured) {
        const auto before = measured.value("B.4.10.1");
        CHECK(before.status == not_met);
        CHECK(
            only(before.missing).find("informasi publik, promosi, protokoler") != std::string::npos
        );
        const auto law = measured.document(DocumentKind::regulation, "UU 14/2008", {});
        const auto policy = measured.document(
            DocumentKind::policy,
            "KB.1",
            {Topic::public_information, Topic::promotion, Topic::protocol},
            {law}
        );
        const auto met = measured.value("B.4.10.1");
        CHECK(met.status == AchievementStatus::met);
        CHECK(met.missing.empty());
        REQUIRE(met.evidence.size() == 2);
        CHECK(met.evidence[0].title == "KB.1-V0 Judul");
        CHECK(met.evidence[0].path == "/dokumen/" + policy.id.text());
        CHECK(met.evidence[1].path == "/dokumen/" + law.id.text());
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.1: a policy without a regulation, or with a replaced one, is named")
{
    in_measured_office([](Measured& measured) {
        const std::vector<Topic> topics{
            Topic::public_information, Topic::promotion, Topic::protocol
        };
        measured.document(DocumentKind::policy, "KB.1", topics);
        CHECK(only(measured.value("B.4.10.1").missing).starts_with("Kebijakan KB.1 belum mengacu"));
        measured.office.office.database.run("delete from revision");
        measured.office.office.database.run("delete from document");
        const auto old = measured.document(DocumentKind::regulation, "Perki 1/2010", {});
        const auto current = measured.document(DocumentKind::regulation, "Perki 1/2021", {});
        measured.replace(old, current);
        measured.document(DocumentKind::policy, "KB.2", topics, {old});
        const auto value = measured.value("B.4.10.1", 2026, Language::en);
        CHECK(value.status == not_met);
        CHECK(
            only(value.missing) == "The policy KB.2 cites only regulations that were replaced: "
                                   "Perki 1/2010. Add those that replaced them."
        );
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.1: a policy that is not in force yet does not count")
{
    in_measured_office([](Measured& measured) {
        const auto law = measured.document(DocumentKind::regulation, "UU 14/2008", {});
        const std::vector<Topic> topics{
            Topic::public_information, Topic::promotion, Topic::protocol
        };
        measured.document(DocumentKind::policy, "KB.1", topics, {law}, std::nullopt);
        measured.document(DocumentKind::policy, "KB.2", topics, {law}, Date{"2026-12-01"});
        CHECK(measured.value("B.4.10.1").status == not_met);
        measured.office.office.now = Moment{"2026-11-30T17:00:00Z"}; // 1 December in Jakarta
        CHECK(measured.value("B.4.10.1").status == AchievementStatus::met);
        CHECK(measured.value("B.4.10.1", 2025).status == not_met);
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.2: procedures in force must cover all four fields; the rest is named")
{
    in_measured_office([](Measured& measured) {
        measured.document(
            DocumentKind::procedure,
            "PR.27.4",
            {Topic::information_media, Topic::promotion_publication}
        );
        const auto half = measured.value("B.4.10.2");
        CHECK(half.status == not_met);
        CHECK(half.value == "2 dari 4 bidang mempunyai prosedur yang berlaku.");
        CHECK(only(half.missing)
                  .starts_with("Belum ada prosedur yang disetujui untuk: acara, protokoler."));
        measured.document(DocumentKind::procedure, "PR.27.1", {Topic::events, Topic::protocol});
        const auto whole = measured.value("B.4.10.2");
        CHECK(whole.status == AchievementStatus::met);
        CHECK(whole.evidence.size() == 2);
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.8: the year's self-evaluation must be approved and filed")
{
    in_measured_office([](Measured& measured) {
        using enum reporting::SelfEvaluationState;
        CHECK(measured.value("B.4.10.8").status == no_data); // the year still runs
        CHECK(measured.value("B.4.10.8", 2025).status == not_met);
        CHECK(
            only(measured.value("B.4.10.8", 2025).missing).find("belum disusun") !=
            std::string::npos
        );
        const auto draft = measured.self_evaluation(2025, drafting);
        CHECK(
            only(measured.value("B.4.10.8", 2025).missing).find("masih draf") != std::string::npos
        );
        measured.self_evaluation(2026, approved);
        CHECK(measured.value("B.4.10.8").status == not_met);
        CHECK(
            only(measured.value("B.4.10.8").missing).find("belum diarsipkan") != std::string::npos
        );
        measured.is_filed = true;
        const auto value = measured.value("B.4.10.8");
        CHECK(value.status == AchievementStatus::met);
        REQUIRE(value.evidence.size() == 1);
        CHECK(value.evidence[0].path.starts_with("/evaluasi-diri/"));
        CHECK(measured.value("B.4.10.8", 2025).status == not_met);
    });
}

TEST_CASE("a person's word stands beside the computed value, with its reason")
{
    in_measured_office([](Measured& measured) {
        const auto indicator = measured.value("B.4.10.1").indicator;
        const NewOverride form{
            .year = 2026,
            .status = AchievementStatus::met,
            .value = Text<500>{"Kebijakan ada di kertas"},
            .reason = Text<2000>{"Belum dipindai"}
        };
        measured.office.as(measured.office.yuda, [&](Command& command) {
            return override_value(command, indicator.id, form);
        });
        CHECK(measured.office.office.events.at(0).kind == "indicators.overridden");
        const auto value = measured.value("B.4.10.1");
        CHECK(value.status == not_met);
        REQUIRE(value.replaced_by);
        CHECK(value.replaced_by->status == AchievementStatus::met);
        CHECK(value.replaced_by->set_by == *measured.office.yuda.account);
        CHECK_FALSE(measured.value("B.4.10.1", 2025).replaced_by);
        NewOverride future = form;
        future.year = 2027;
        CHECK(refusal_code([&] {
                  measured.office.as(measured.office.yuda, [&](Command& command) {
                      return override_value(command, indicator.id, future);
                  });
              }) == "indicators.not_a_year_to_judge");
    });
}

TEST_CASE("the achievement table begins with the indicators' values, a person's word first")
{
    in_measured_office([](Measured& measured) {
        measured.document(
            DocumentKind::procedure,
            "PR.27.4",
            {Topic::information_media, Topic::promotion_publication, Topic::events, Topic::protocol}
        );
        measured.office.as(measured.office.yuda, [&](Command& command) {
            return override_value(
                command,
                measured.value("B.4.10.1").indicator.id,
                {.year = 2026,
                 .status = exceeded,
                 .value = Text<500>{"Dua kebijakan"},
                 .reason = Text<2000>{"Ada di kertas"}}
            );
        });
        const auto rows =
            rows_for_year(
                measured.office.office.database, 2026, slice_texts(), measured.office.office.now
            );
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].status == exceeded);
        CHECK(rows[0].actual == "Dua kebijakan");
        CHECK(rows[0].analysis == "Ada di kertas");
        CHECK(rows[1].status == AchievementStatus::met);
        CHECK(rows[1].evidence == "PR.27.4-V0 Judul");
        CHECK(rows[1].target == "Prosedur tersedia untuk 4 bidang");
        CHECK(rows[2].code.text() == "B.4.10.8");
        CHECK(rows[2].status == AchievementStatus::met); // this report itself
        CHECK(rows[2].actual.starts_with("Laporan evaluasi diri 2026 ini sendiri"));
    });
}
