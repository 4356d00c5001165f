#include "production/reviewed_contents.hpp"

#include "acting.hpp"
#include "content_office.hpp"
#include "review/decisions.hpp"
#include "review/items.hpp"
#include "review/migrations.hpp"
#include "review/sessions.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::tests;

namespace {

/// A content that waits for approval, before a session.
struct Reviewed {
    ContentOffice& office;
    production::ContentItem content = submitted(office);
    review::ReviewSession session = held(office);
    review::ReviewItem item = put();

    static production::ContentItem submitted(ContentOffice& office)
    {
        const auto channel = office.add_channel(planning::ChannelKind::website, "Situs");
        const auto begun = office.begin(std::nullopt);
        auto draft = ContentOffice::draft_of(begun);
        draft.body = ContentOffice::text("Selamat kepada para wisudawan.");
        draft.channels = {channel.id};
        draft.planned_for = WallTime{"2026-12-17T10:00"};
        office.save(begun.id, draft);
        return office.submit(begun.id);
    }

    static review::ReviewSession held(ContentOffice& office)
    {
        const review::SessionForm form{
            .version = std::nullopt,
            .schedule = std::nullopt,
            .mode = review::ReviewMode::chat,
            .title = Text<200>{"Reviu konten"},
            .held_on = Date{"2026-11-24"},
            .place = std::nullopt,
            .chair = std::nullopt,
            .minute_taker = std::nullopt,
            .attendees = {},
            .discussion = std::nullopt,
            .conclusions = std::nullopt
        };
        return office.as(office.sari, [&](Command& command) {
            return review::record_session(command, form);
        });
    }

    review::ReviewItem put() const
    {
        return office.as(office.sari, [&](Command& command) {
            review::put_waiting_before(command, session.id, {production::contents_for_review()});
            return review::items_of(command.database, session.id).front();
        });
    }

    std::string decide(const Caller& caller, const review::ItemDecision& decision) const
    {
        return refusal_code([&] {
            office.as(caller, [&](Command& command) {
                return review::decide(command, item.id, decision);
            });
        });
    }

    production::ContentState state() const { return office.content(content.id).state; }
    bool is_decided() const
    {
        return office.look([&](database::Database& database) {
            return review::find_item(database, item.id).verdict.has_value();
        });
    }
};

const review::ItemDecision accepted{review::Verdict::accept, std::nullopt, std::nullopt};
const review::ItemDecision wants_change{
    review::Verdict::change, Text<2000>{"Periksa nama rektor."}, std::nullopt
};

template <class Test>
void with_reviewed_content(Test test)
{
    in_content_office(
        [&](ContentOffice& office) { test(Reviewed{office}); },
        {.migrations = review::migrations(), .followers = {}}
    );
}

} // namespace

TEST_CASE("F15: a session's decision about a content needs an approver who is not its author")
{
    with_reviewed_content([](const Reviewed& reviewed) {
        CHECK(reviewed.decide(reviewed.office.budi, accepted) == "production.review_needs_approver");
        CHECK_FALSE(reviewed.is_decided());
        Caller author = reviewed.office.sari;
        author.roles = reviewed.office.rina.roles;
        CHECK(reviewed.decide(author, accepted) == "production.own_work");
        CHECK_FALSE(reviewed.is_decided());
        CHECK(reviewed.state() == production::ContentState::in_review);
        CHECK(reviewed.decide(reviewed.office.rina, accepted).empty());
        CHECK(reviewed.state() == production::ContentState::approved);
    });
}

TEST_CASE("a session that wants a content changed returns it, with the reason")
{
    with_reviewed_content([](const Reviewed& reviewed) {
        CHECK(reviewed.decide(reviewed.office.rina, wants_change).empty());
        CHECK(reviewed.state() == production::ContentState::drafting);
    });
}

TEST_CASE("F18: a session approves what was put before it, and nothing that was written after")
{
    with_reviewed_content([](const Reviewed& reviewed) {
        reviewed.office.write(reviewed.content.id, "Selamat kepada semua.");
        reviewed.office.submit(reviewed.content.id);
        CHECK(reviewed.decide(reviewed.office.rina, accepted) == "production.not_what_was_seen");
        CHECK_FALSE(reviewed.is_decided());
    });
}
