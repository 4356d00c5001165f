#include "jobs/runner.hpp"

#include "acting.hpp"
#include "engines.hpp"
#include "naming_journal.hpp"

#include <doctest/doctest.h>
#include <future>

using namespace siar;
using namespace std::chrono_literals;

namespace {

template <class Test>
void with_door(Test test)
{
    const tests::TemporaryFolder folder;
    const auto store = database::open_store("sqlite:" + (folder.path() / "siar.db").string());
    tests::NamingJournal journal;
    Door door{
        *store,
        journal,
        [](const Caller&, std::string_view) { return true; },
        [] { return Moment{"2026-11-24T02:00:00Z"}; }
    };
    test(door);
}

} // namespace

TEST_CASE("a slow job that hangs holds up no job that must come in time")
{
    with_door([](Door& door) {
        std::promise<void> begun, freed, came;
        jobs::Runner runner{
            door,
            {{.name = "hangs",
              .every = 1h,
              .run =
                  [&](Door&) {
                      begun.set_value();
                      freed.get_future().wait();
                  },
              .is_slow = true},
             {.name = "in_time",
              .every = 1h,
              .run =
                  [&](Door&) {
                      begun.get_future().wait();
                      came.set_value();
                  }}}
        };
        runner.start();
        CHECK(came.get_future().wait_for(30s) == std::future_status::ready);
        freed.set_value();
        runner.stop();
        CHECK(runner.status().size() == 2);
        for (const auto& status : runner.status())
            CHECK(status.run_count == 1);
    });
}

TEST_CASE("a job that fails is told of and comes round again")
{
    with_door([](Door& door) {
        std::promise<void> third;
        int count = 0;
        jobs::Runner runner{
            door, {{.name = "fails", .every = 1ms, .run = [&](Door&) {
                       if (++count == 3)
                           third.set_value();
                       if (count <= 3)
                           throw std::runtime_error{"no"};
                   }}}
        };
        runner.start();
        CHECK(third.get_future().wait_for(30s) == std::future_status::ready);
        runner.stop();
        CHECK(runner.status()[0].failure_count == 3);
    });
}
