// Random sequences of what people and the job do: whatever the order, nothing goes out more often
// than somebody decided, and nothing but what was approved.
#include "publishing_office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::publishing;
using siar::tests::FakeChannel;
using siar::tests::PublishingOffice;
using Mood = siar::tests::FakeChannel::Mood;

namespace {

enum class Step {
    write,
    submit,
    approve,
    job,
    hour,
    minute,
    publish_now,
    not_there,
    cancel,
    take_down,
    restart,
    mood
};

/// The job runs often, as it does; what ends a story is rare.
rc::Gen<Step> any_step()
{
    return rc::gen::weightedElement<Step>(
        {{8, Step::job},
         {4, Step::publish_now},
         {4, Step::not_there},
         {3, Step::mood},
         {2, Step::write},
         {2, Step::submit},
         {2, Step::approve},
         {2, Step::minute},
         {2, Step::restart},
         {1, Step::hour},
         {1, Step::cancel},
         {1, Step::take_down}}
    );
}

rc::Gen<Mood> any_mood()
{
    return rc::gen::element(Mood::accepts, Mood::refuses, Mood::fails, Mood::breaks_off);
}

/// One content on the public page and on a web hook, and how often somebody decided to send it.
class Game {
public:
    explicit Game(const std::string& address)
        : office_{address},
          hook_{office_.add_hook(channel_)},
          content_{office_.approved_content({office_.page.id, hook_.id}, "2026-12-10T09:00").id}
    {
        channel_.becomes(*any_mood());
        office_.at("2026-12-10T08:56");
    }

    void play(Step step)
    {
        try {
            take(step);
        } catch (const Refusal&) {
            // Not possible in this state.
        }
    }

    void check_invariants()
    {
        RC_ASSERT(channel_.request_count() <= decision_count_);
        RC_ASSERT(office_.post_count() <= 1);
        const auto posts = office_.look([](database::Database& database) {
            return post_table.where(database, "true");
        });
        for (const PublicPost& post : posts)
            RC_ASSERT(approved_.contains(post.sha256.text()));
        for (const auto& channel : {office_.page, hook_}) {
            const auto placement = office_.placement(content_, channel);
            const bool is_out = placement.state == PlacementState::published ||
                                placement.state == PlacementState::taken_down;
            RC_ASSERT(is_out == placement.published_at.has_value());
        }
    }

private:
    void take(Step step)
    {
        switch (step) {
        case Step::write:
            office_.write(content_, *rc::gen::element<std::string>("satu", "dua", "tiga"));
            break;
        case Step::submit:
            office_.submit(content_);
            break;
        case Step::approve:
            approved_.insert(office_.approve(content_).sha256.text());
            ++decision_count_;
            break;
        case Step::job:
            office_.run_job();
            break;
        case Step::hour:
            office_.now = office_.now + std::chrono::hours{1};
            break;
        case Step::minute:
            office_.now = office_.now + std::chrono::minutes{4};
            break;
        case Step::publish_now:
            resolve(Resolution::publish_now);
            break;
        case Step::not_there:
            resolve(Resolution::it_is_not_there);
            break;
        case Step::restart:
            recover(office_.door);
            break;
        case Step::mood:
            channel_.becomes(*any_mood());
            break;
        case Step::cancel:
            decide(cancel);
            break;
        case Step::take_down:
            decide(take_down);
            break;
        }
    }

    Placement any_placement()
    {
        return office_.placement(content_, *rc::gen::arbitrary<bool>() ? office_.page : hook_);
    }

    void resolve(Resolution resolution)
    {
        const Placement placement = any_placement();
        office_.resolve(placement, resolution);
        if (resolution == Resolution::publish_now && placement.channel == hook_.id)
            ++decision_count_;
    }

    void decide(Placement (*verb)(Command&, const Id<Placement>&, const PlacementReason&))
    {
        const Placement placement = any_placement();
        office_.as(office_.rina, [&](Command& command) {
            return verb(command, placement.id, {placement.version, Text<1000>{"batal"}});
        });
    }

    FakeChannel channel_{Mood::accepts};
    PublishingOffice office_;
    planning::Channel hook_;
    Id<production::ContentItem> content_;
    int decision_count_ = 1; // the first approval
    std::set<std::string> approved_{office_.content(content_).sha256.text()};
};

} // namespace

TEST_CASE("F1, F6, F18: in any order of steps, each decision publishes at most once, and only what "
          "was approved")
{
    CHECK(rc::check([] {
        const siar::tests::TemporaryFolder folder;
        Game game{"sqlite:" + (folder.path() / "test.db").string()};
        for (const Step step : *rc::gen::container<std::vector<Step>>(any_step())) {
            game.play(step);
            game.check_invariants();
        }
    }));
}
