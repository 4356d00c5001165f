#include "http/ranges.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <string>

using namespace siar::http;

namespace {

Range range_in(std::string_view header, std::uint64_t size)
{
    return std::get<Range>(read_range(header, size));
}

bool is_whole(std::string_view header)
{
    return std::holds_alternative<WholeFile>(read_range(header, 1000));
}

bool is_unsatisfiable(std::string_view header, std::uint64_t size)
{
    return std::holds_alternative<NoSuchRange>(read_range(header, size));
}

} // namespace

TEST_CASE("a range is read in its three forms")
{
    CHECK(range_in("bytes=0-499", 1000) == Range{0, 500});
    CHECK(range_in("bytes=500-", 1000) == Range{500, 500});
    CHECK(range_in("bytes=-1", 1000) == Range{999, 1});
    CHECK(range_in("bytes=-5000", 1000) == Range{0, 1000});
    CHECK(range_in("bytes=990-5000", 1000) == Range{990, 10});
}

TEST_CASE("a range beyond the file is no range")
{
    CHECK(is_unsatisfiable("bytes=1000-", 1000));
    CHECK(is_unsatisfiable("bytes=-0", 1000));
    CHECK(is_unsatisfiable("bytes=0-", 0));
}

TEST_CASE("what is malformed, or asks for several ranges, is as if not asked")
{
    for (const char* const header :
         {"",
          "bytes",
          "bytes=",
          "bytes=-",
          "bytes=a-b",
          "bytes=5-2",
          "bytes=0-1,5-6",
          "lines=0-1",
          "bytes=99999999999999999999-",
          "bytes= 0-1",
          "bytes=+1-2"})
        CHECK_MESSAGE(is_whole(header), header);
}

TEST_CASE("property: a range never leaves the file")
{
    CHECK(rc::check([](std::uint64_t first, std::uint64_t last, std::uint64_t size) {
        const std::string text = "bytes=" + std::to_string(first) + '-' + std::to_string(last);
        const auto found = read_range(text, size);
        if (const auto* const range = std::get_if<Range>(&found)) {
            RC_ASSERT(range->length > 0U);
            RC_ASSERT(range->first + range->length <= size);
        }
    }));
}
