#include "content_office.hpp"

#include "production/content_hash.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::production;
using siar::planning::Channel;
using siar::planning::ChannelKind;
using siar::tests::ContentOffice;
using siar::tests::in_content_office;
using siar::tests::refusal_code;

namespace {

std::vector<std::string> problem_codes(const std::function<void()>& work)
{
    std::vector<std::string> codes;
    try {
        work();
    } catch (const Refusal& refusal) {
        for (const Problem& problem : refusal.problems())
            codes.push_back(problem.field + ' ' + problem.code);
    }
    return codes;
}

/// A content with a text, ready to be submitted.
ContentItem ready(ContentOffice& office, const Channel& channel)
{
    const auto begun = office.begin(std::nullopt);
    auto draft = ContentOffice::draft_of(begun);
    draft.body = ContentOffice::text("Selamat.");
    draft.channels = {channel.id};
    draft.planned_for = WallTime{"2026-12-10T09:00"};
    return office.save(begun.id, draft);
}

ContentItem judge(
    ContentOffice& office,
    const Caller& caller,
    const Id<ContentItem>& id,
    const ContentJudgement& judgement
)
{
    return office.as(caller, [&](Command& command) { return decide(command, id, judgement); });
}

bool approved_now(ContentOffice& office, const Id<ContentItem>& id)
{
    return office.look([&](database::Database& database) { return is_approved(database, id); });
}

std::vector<ContentApproval> approvals(ContentOffice& office, const Id<ContentItem>& id)
{
    return office.look([&](database::Database& database) { return approvals_of(database, id); });
}

} // namespace

TEST_CASE("a content takes over what the schedule says of its entry, and an entry has one content")
{
    in_content_office([](ContentOffice& office) {
        const auto page = office.add_channel(ChannelKind::public_page, "Laman publik");
        const auto entry = office.plan("Wisuda XXVI", "2026-12-10T09:00", {page.id});
        const auto content = office.begin(entry.id);
        CHECK(content.title.text() == "Wisuda XXVI");
        CHECK(content.pillar == "Prestasi");
        CHECK(content.channels == std::vector{page.id});
        CHECK(content.planned_for == WallTime{"2026-12-10T09:00"});
        CHECK(content.state == ContentState::idea);
        CHECK(refusal_code([&] { office.begin(entry.id); }) == "production.entry_has_content");
    });
}

TEST_CASE("F21: a stale draft is refused with what is stored, and an equal one changes nothing")
{
    in_content_office([](ContentOffice& office) {
        const auto begun = office.begin(std::nullopt);
        auto draft = ContentOffice::draft_of(begun);
        draft.body = ContentOffice::text("Naskah Sari");
        const auto saved = office.save(begun.id, draft);
        CHECK(saved.version == begun.version + 1);
        CHECK(saved.state == ContentState::drafting);
        const auto size = office.door.ledger_size();
        CHECK(office.save(begun.id, draft).version == saved.version); // sent twice: the same text
        CHECK(office.door.ledger_size() == size);
        draft.body = ContentOffice::text("Naskah Budi");
        try {
            office.save(begun.id, draft);
            FAIL("a stale draft was saved");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.current().find("Naskah Sari") != std::string::npos);
        }
        CHECK(office.content(begun.id).body == ContentOffice::text("Naskah Sari"));
    });
}

TEST_CASE("a draft that names what does not exist is refused, every field at once")
{
    in_content_office([](ContentOffice& office) {
        const auto begun = office.begin(std::nullopt);
        const auto channel = office.add_channel(ChannelKind::instagram, "Instagram");
        auto draft = ContentOffice::draft_of(begun);
        draft.channels = {channel.id, channel.id, Id<Channel>::make(office.now)};
        draft.assets = {{Id<evidence::Evidence>::make(office.now), Text<1000>{"Foto"}}};
        draft.people_shown = {{Text<120>{"Ani"}, false, Id<evidence::Evidence>::make(office.now)}};
        CHECK(
            problem_codes([&] { office.save(begun.id, draft); }) ==
            std::vector<std::string>{
                "assets[0].evidence production.no_such_evidence",
                "people_shown[0].consent production.no_such_evidence",
                "channels[1] production.channel_twice",
                "channels[2] production.no_such_channel"
            }
        );
    });
}

TEST_CASE("what hinders submission is said at once: text, channel, consent, class, time")
{
    in_content_office([](ContentOffice& office) {
        const auto begun = office.begin(std::nullopt);
        const auto page = office.add_channel(ChannelKind::public_page, "Laman publik");
        const auto note = office.as(office.sari, [&](Command& command) {
            return evidence::add_evidence(
                command,
                {evidence::EvidenceKind::note,
                 Text<300>{"Catatan"},
                 std::nullopt,
                 std::nullopt,
                 Text<20000>{"bukan gambar"},
                 std::nullopt,
                 std::nullopt,
                 std::nullopt}
            );
        });
        auto draft = ContentOffice::draft_of(begun);
        draft.info_class = InformationClass::exempt;
        draft.assets = {{note.id, Text<1000>{"Foto"}}};
        draft.people_shown = {
            {Text<120>{"Ani"}, false, std::nullopt}, {Text<120>{"Budi kecil"}, true, std::nullopt}
        };
        office.save(begun.id, draft);
        CHECK(
            problem_codes([&] { office.submit(begun.id); }) ==
            std::vector<std::string>{
                "body production.text_missing",
                "info_class production.exempt_is_not_published",
                "channels production.no_channel",
                "assets[0].evidence production.asset_is_no_file",
                "people_shown[0].consent production.consent_missing",
                "people_shown[1].consent production.parental_consent_missing"
            }
        );
        draft = ContentOffice::draft_of(office.content(begun.id));
        draft.info_class = InformationClass::periodic;
        draft.body = ContentOffice::text("Selamat.");
        draft.channels = {page.id};
        draft.assets = {};
        draft.people_shown = {{Text<120>{"Ani"}, true, note.id}};
        office.save(begun.id, draft);
        CHECK(problem_codes([&] {
                  office.submit(begun.id);
              }) == std::vector<std::string>{"planned_for production.time_missing"});
    });
}

TEST_CASE(
    "F18: approval is of exactly what was seen, by somebody who neither wrote nor submitted it"
)
{
    in_content_office([](ContentOffice& office) {
        const auto channel = office.add_channel(ChannelKind::instagram, "Instagram");
        const auto content = ready(office, channel);
        const auto submitted = office.submit(content.id);
        CHECK(office.notice_count(office.rina, "production.notice_submitted") == 1);
        const ContentJudgement approval{ApprovalVerdict::approved, submitted.sha256, std::nullopt};
        CHECK(refusal_code([&] {
                  judge(office, office.sari, content.id, approval);
              }) == "production.own_work");
        CHECK(refusal_code([&] {
                  judge(
                      office,
                      office.rina,
                      content.id,
                      {ApprovalVerdict::approved, digest_of("lain"), std::nullopt}
                  );
              }) == "production.not_what_was_seen");
        CHECK_FALSE(approved_now(office, content.id));
        CHECK(judge(office, office.rina, content.id, approval).state == ContentState::approved);
        CHECK(approved_now(office, content.id));
        CHECK(office.notice_count(office.sari, "production.notice_approved") == 1);
        CHECK(refusal_code([&] {
                  judge(office, office.rina, content.id, approval);
              }) == "production.not_in_review");
    });
}

TEST_CASE("a content is not returned without a reason, and can then be written on")
{
    in_content_office([](ContentOffice& office) {
        const auto content = ready(office, office.add_channel(ChannelKind::instagram, "Instagram"));
        const auto seen = office.submit(content.id).sha256;
        CHECK(
            refusal_code([&] {
                judge(
                    office, office.rina, content.id, {ApprovalVerdict::returned, seen, std::nullopt}
                );
            }) == "production.reason_missing"
        );
        const auto returned = judge(
            office,
            office.rina,
            content.id,
            {ApprovalVerdict::returned, seen, Text<2000>{"Sebutkan tanggalnya"}}
        );
        CHECK(returned.state == ContentState::drafting);
        CHECK(approvals(office, content.id).front().reason == "Sebutkan tanggalnya");
        office.write(content.id, "Selamat, 10 Desember.");
        CHECK(office.submit(content.id).state == ContentState::in_review);
    });
}

TEST_CASE(
    "F18: a change of text, file, description, channel or time after approval voids it visibly"
)
{
    in_content_office([](ContentOffice& office) {
        const auto channel = office.add_channel(ChannelKind::instagram, "Instagram");
        const auto other = office.add_channel(ChannelKind::facebook, "Facebook");
        const auto picture = office.add_file("satu", "foto.png");
        const auto same_name = office.add_file("dua", "foto.png");
        const std::vector<std::function<void(ContentDraft&)>> changes{
            [](ContentDraft& draft) { draft.body = ContentOffice::text("Lain"); },
            [](ContentDraft& draft) { draft.title = Text<200>{"Lain"}; },
            [&](ContentDraft& draft) { draft.assets.at(0).evidence = same_name.id; },
            [](ContentDraft& draft) { draft.assets.at(0).alt_text = Text<1000>{"Lain"}; },
            [&](ContentDraft& draft) { draft.channels.push_back(other.id); },
            [](ContentDraft& draft) { draft.planned_for = WallTime{"2026-12-11T09:00"}; },
            [](ContentDraft& draft) { draft.info_class = InformationClass::on_request; },
        };
        for (const auto& change : changes) {
            const auto content = ready(office, channel);
            auto draft = ContentOffice::draft_of(content);
            draft.assets = {{picture.id, Text<1000>{"Wisudawan"}}};
            office.save(content.id, draft);
            office.submit(content.id);
            draft = ContentOffice::draft_of(office.approve(content.id));
            draft.brief = Text<4000>{"Bukan yang dilihat penyetuju"};
            CHECK(office.save(content.id, draft).state == ContentState::approved);
            REQUIRE(approved_now(office, content.id));
            draft = ContentOffice::draft_of(office.content(content.id));
            change(draft);
            CHECK(office.save(content.id, draft).state == ContentState::drafting);
            CHECK_FALSE(approved_now(office, content.id));
            CHECK(approvals(office, content.id).front().voided_at.has_value());
            CHECK(std::ranges::count(office.journal.kinds(), "production.approval_voided") == 1);
            const auto listed = office.look([&](database::Database& database) {
                return contents(database, {.state = ContentState::drafting});
            });
            CHECK(listed.front().is_approval_void);
        }
        CHECK(
            office.notice_count(office.rina, "production.notice_voided") ==
            static_cast<std::int64_t>(changes.size())
        );
    });
}

TEST_CASE("F18: moving the entry moves its content and voids the approval")
{
    in_content_office([](ContentOffice& office) {
        const auto channel = office.add_channel(ChannelKind::instagram, "Instagram");
        const auto entry = office.plan("Wisuda", "2026-12-10T09:00", {channel.id});
        const auto content = office.begin(entry.id);
        office.write(content.id, "Selamat.");
        office.submit(content.id);
        office.approve(content.id);
        office.move(entry.id, "2026-12-12T10:00");
        CHECK(office.content(content.id).planned_for == WallTime{"2026-12-12T10:00"});
        CHECK(office.content(content.id).state == ContentState::drafting);
        CHECK_FALSE(approved_now(office, content.id));
    });
}

TEST_CASE("F18: what another program changes in the rows is not approved")
{
    in_content_office([](ContentOffice& office) {
        const auto content = ready(office, office.add_channel(ChannelKind::instagram, "Instagram"));
        office.submit(content.id);
        office.approve(content.id);
        office.store->write([&](database::Database& database) {
            database.run(
                "update contents set title = 'Lain' where id = $1", {database::to_cell(content.id)}
            );
        });
        CHECK_FALSE(approved_now(office, content.id));
    });
}

TEST_CASE("editing what waits for a decision takes it out of review")
{
    in_content_office([](ContentOffice& office) {
        const auto content = ready(office, office.add_channel(ChannelKind::instagram, "Instagram"));
        const auto seen = office.submit(content.id).sha256;
        CHECK(office.write(content.id, "Lain").state == ContentState::drafting);
        CHECK(
            refusal_code([&] {
                judge(
                    office, office.rina, content.id, {ApprovalVerdict::approved, seen, std::nullopt}
                );
            }) == "production.not_in_review"
        );
    });
}

TEST_CASE("who may decide is told before they try")
{
    in_content_office([](ContentOffice& office) {
        const auto content = ready(office, office.add_channel(ChannelKind::instagram, "Instagram"));
        const auto may = [&](const Caller& caller) {
            return office.look([&](database::Database& database) {
                return may_decide(database, find_content(database, content.id), caller);
            });
        };
        CHECK_FALSE(may(office.rina));
        office.submit(content.id);
        CHECK(may(office.rina));
        CHECK_FALSE(may(office.sari));
        CHECK_FALSE(may(Caller{}));
    });
}

TEST_CASE("contents are found by state, entry and words of the title")
{
    in_content_office([](ContentOffice& office) {
        const auto channel = office.add_channel(ChannelKind::instagram, "Instagram");
        const auto entry = office.plan("100% lulus", "2026-12-10T09:00", {channel.id});
        const auto content = office.begin(entry.id);
        office.begin(std::nullopt);
        const auto count = [&](const ContentFilter& filter) {
            return office.look([&](database::Database& database) {
                return contents(database, filter).size();
            });
        };
        CHECK(count({}) == 2);
        CHECK(count({.state = ContentState::idea}) == 2);
        CHECK(count({.state = ContentState::approved}) == 0);
        CHECK(count({.entry = entry.id}) == 1);
        CHECK(count({.text = Text<200>{"0% LU"}}) == 1);
        CHECK(count({.text = Text<200>{"wis_da"}}) == 0);
        CHECK(count({.text = Text<200>{"wisuda"}}) == 1);
    });
}

TEST_CASE("F18: in any order of commands, what counts as approved is what an approver decided on")
{
    CHECK(rc::check([] {
        const siar::tests::TemporaryFolder folder;
        ContentOffice office{"sqlite:" + (folder.path() / "test.db").string()};
        const auto content = ready(office, office.add_channel(ChannelKind::instagram, "Instagram"));
        std::optional<Digest> approved_as;
        for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
            try {
                if (step == 0)
                    office.write(content.id, *rc::gen::element<std::string>("satu", "dua"));
                else if (step == 1)
                    office.submit(content.id);
                else if (step == 2)
                    approved_as = office.approve(content.id).sha256;
                else
                    judge(
                        office,
                        office.rina,
                        content.id,
                        {ApprovalVerdict::returned,
                         office.content(content.id).sha256,
                         Text<2000>{"ulang"}}
                    );
            } catch (const Refusal&) {
                // Not possible in this state; the state must then be as it was.
            }
            const auto now = office.content(content.id);
            const bool is_approved_now = approved_now(office, content.id);
            RC_ASSERT(is_approved_now == (now.state == ContentState::approved));
            RC_ASSERT((!is_approved_now || approved_as == now.sha256));
        }
    }));
}
