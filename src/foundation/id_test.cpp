#include "foundation/id.hpp"

#include <doctest/doctest.h>

using namespace siar;

TEST_CASE("ids made at the same moment are in the order of their making, and all different")
{
    const Moment now{"2026-03-01T09:30:00Z"};
    std::string last = make_uuid(now);
    for (int i = 0; i < 10'000; ++i) {
        const std::string next = make_uuid(now);
        REQUIRE(is_uuid(next));
        REQUIRE(last < next);
        last = next;
    }
}

TEST_CASE("a clock that was set back makes ids of its own time again")
{
    const std::string later = make_uuid(Moment{"2026-03-01T09:30:00Z"});
    CHECK(make_uuid(Moment{"2026-02-01T09:30:00Z"}) < later);
}
