#include "measured_office.hpp"

#include "quality/findings.hpp"
#include "quality/management_reviews.hpp"
#include "quality/migrations.hpp"
#include "quality/review_inputs.hpp"
#include "quality/texts.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;
using namespace siar::quality;

namespace {

const Texts& texts_of_reviews()
{
    static const Texts texts = [] {
        Texts all = texts_of_slice();
        const auto catalogue = boost::json::parse(quality::texts_json());
        for (const auto& [code, sentences] : catalogue.as_object())
            for (const auto& [language, sentence] : sentences.as_object())
                all.add(
                    code, from_name<Language>(language).value(), std::string{sentence.as_string()}
                );
        return all;
    }();
    return texts;
}

struct Managed {
    explicit Managed(Measured& measured)
        : office{measured.office}
    {
    }

    std::vector<ReviewInput> inputs()
    {
        return gathered_inputs(
            office.office.database,
            {.year = 2026,
             .now = office.office.now,
             .texts = texts_of_reviews(),
             .language = Language::id,
             .is_filed = [](database::Database&, const auto&) { return false; }}
        );
    }

    ManagementReview begun()
    {
        return office.as(office.yuda, [&](Command& command) {
            return begin_review(
                command,
                {Text<200>{"Tinjauan manajemen 2026"}, 2026, Date{"2026-11-24"}},
                inputs()
            );
        });
    }

    ManagementReview written(const ManagementReview& review)
    {
        return office.as(office.yuda, [&](Command& command) {
            return write_review(
                command,
                review.id,
                {.version = review.version,
                 .title = review.title,
                 .held_on = review.held_on,
                 .place = "Ruang rapat",
                 .participants = {"Yuda Pratama", "Dewi Lestari"},
                 .discussion = "Bahan dibahas satu per satu.",
                 .decisions = {"Prosedur protokoler disusun", " "},
                 .planned_actions = {
                     {Text<1000>{"Menyusun prosedur protokoler"},
                      *office.sari.account,
                      Date{"2026-12-15"}}
                 }}
            );
        });
    }

    ManagementReview closed(const ManagementReview& review)
    {
        return office.as(office.yuda, [&](Command& command) {
            return close_review(command, review.id, {review.version});
        });
    }

    void prove(const ManagementReview& review)
    {
        office.as(office.yuda, [&](Command& command) {
            return ReportingOffice::add_note(
                command,
                "Daftar hadir",
                evidence::SubjectKind::management_review,
                review.id.text()
            );
        });
    }

    ReportingOffice& office;
};

template <class Test>
void in_managed_office(Test test)
{
    in_measured_office(
        [&](Measured& measured) {
            Managed managed{measured};
            test(managed);
        },
        quality::migrations()
    );
}

std::ptrdiff_t inputs_of(const std::vector<ReviewInput>& inputs, ReviewInputKind kind)
{
    return std::ranges::count(inputs, kind, &ReviewInput::kind);
}

} // namespace

TEST_CASE("a management review gathers what it looks at by itself")
{
    in_managed_office([](Managed& managed) {
        const auto finding = managed.office.as(managed.office.rina, [](Command& command) {
            return write_finding(
                command,
                {.version = std::nullopt,
                 .type = FindingType::observation,
                 .source = FindingSource::daily_work,
                 .title = Text<200>{"Tautan mati"},
                 .problem = Text<4000>{"Dua tautan mati."},
                 .location = std::nullopt,
                 .objective_evidence = std::nullopt,
                 .reference = std::nullopt,
                 .clause = std::nullopt,
                 .indicator = std::nullopt,
                 .task = std::nullopt,
                 .found_on = Date{"2026-11-20"}}
            );
        });
        CHECK(inputs_of(managed.inputs(), ReviewInputKind::open_finding) == 0); // a draft
        managed.office.as(managed.office.rina, [&](Command& command) {
            return sign_finding(command, finding.id, {digest_of_finding(finding)});
        });
        const auto inputs = managed.inputs();
        CHECK(inputs.at(0).title == "T-2026-001 Tautan mati");
        CHECK(inputs.at(0).text == "observasi; menunggu jawaban");
        CHECK(inputs_of(inputs, ReviewInputKind::indicator) == 3);
        CHECK(inputs_of(inputs, ReviewInputKind::service) == 4);
        CHECK(inputs_of(inputs, ReviewInputKind::last_decision) == 0);
    });
}

TEST_CASE("a management review closes with participants, discussion, a decision and evidence, and stays")
{
    in_managed_office([](Managed& managed) {
        auto& database = managed.office.office.database;
        auto review = managed.begun();
        CHECK(hindrances(database, review, managed.office.office.now).size() == 4);
        CHECK(refusal_code([&] { managed.closed(review); }) == "quality.review_not_ready");
        review = managed.written(review);
        CHECK(review.decisions == std::vector<std::string>{"Prosedur protokoler disusun"});
        managed.prove(review);
        review = managed.closed(review);
        CHECK(review.sha256.has_value());
        REQUIRE(managed.office.office.messages.size() == 1);
        CHECK(managed.office.office.messages[0].account == *managed.office.sari.account);
        CHECK(refusal_code([&] { managed.written(review); }) == "quality.review_is_closed");
        const auto actions = actions_of(database, review.id);
        REQUIRE(actions.size() == 1);
        const auto finish = [&](const Caller& by) {
            return managed.office.as(by, [&](Command& command) {
                return finish_management_action(
                    command, actions[0].id, {actions[0].version, Text<2000>{"PR.27.1 diajukan"}}
                );
            });
        };
        CHECK(finish(managed.office.sari).done_by == *managed.office.sari.account);
        CHECK(refusal_code([&] { finish(managed.office.yuda); }) == "quality.action_is_done");
        // The next review begins with what this one decided, and what became of it.
        const auto next = managed.inputs();
        CHECK(inputs_of(next, ReviewInputKind::last_decision) == 1);
        CHECK(next.back().text == "selesai: PR.27.1 diajukan");
    });
}
