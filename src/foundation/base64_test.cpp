#include "foundation/base64.hpp"
#include "foundation/refusal.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;

TEST_CASE("base64 gives back the bytes that were written in it")
{
    CHECK(rc::check("there and back", [](const std::string& bytes) {
        RC_ASSERT(from_base64(to_base64(bytes)) == bytes);
    }));
    CHECK(to_base64("Siar!") == "U2lhciE=");
    CHECK(from_base64("U2lh\nciE") == "Siar!");
}

TEST_CASE("what is no base64 is refused")
{
    CHECK_THROWS_AS(from_base64("U2lh!iE="), BadValue);
    CHECK_THROWS_AS(from_base64("U"), BadValue);
}
