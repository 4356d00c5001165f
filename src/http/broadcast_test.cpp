#include "http/broadcast.hpp"

#include <doctest/doctest.h>
#include <thread>

using namespace siar::http;

TEST_CASE("an event keeps its lines, and its name cannot forge another")
{
    CHECK(written_event("changed", "a\nb") == "event: changed\ndata: a\ndata: b\n\n");
    CHECK(written_event("x\n\nevent: y", "a\r\n") == "event: xevent: y\ndata: a\ndata: \n\n");
}

TEST_CASE("every subscriber takes what was published, once and in order")
{
    Broadcast broadcast;
    int woken_count = 0;
    const auto first = broadcast.subscribe([&] { ++woken_count; });
    const auto second = broadcast.subscribe([] {});
    broadcast.publish("n", "1");
    broadcast.publish("n", "2");
    const auto taken = first->take();
    REQUIRE(taken.size() == 2);
    CHECK(*taken[0] == written_event("n", "1"));
    CHECK(*taken[1] == written_event("n", "2"));
    CHECK(first->take().empty());
    CHECK(second->take().size() == 2);
    CHECK(woken_count == 1);
}

TEST_CASE("a subscriber who takes nothing is told that it has lost touch")
{
    Broadcast broadcast;
    int woken_count = 0;
    const auto sleeper = broadcast.subscribe([&] { ++woken_count; });
    for (std::size_t i = 0; i < Broadcast::longest_queue; ++i)
        broadcast.publish("n", "");
    CHECK_FALSE(sleeper->is_overrun());
    broadcast.publish("n", "");
    broadcast.publish("n", "");
    CHECK(sleeper->is_overrun());
    CHECK(sleeper->take().size() == Broadcast::longest_queue);
    CHECK(woken_count == 2);
}

TEST_CASE("subscribers may come and go while others publish")
{
    Broadcast broadcast;
    std::thread publisher{[&] {
        for (int i = 0; i < 2000; ++i)
            broadcast.publish("n", std::to_string(i));
    }};
    std::size_t taken_count = 0;
    for (int i = 0; i < 200; ++i) {
        const auto passer_by = broadcast.subscribe([] {});
        taken_count += passer_by->take().size();
    }
    publisher.join();
    CHECK(taken_count <= 2000);
    CHECK(broadcast.subscription_count() == 0);
}
