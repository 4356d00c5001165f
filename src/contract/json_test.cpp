#include "contract/json.hpp"
#include "foundation/id.hpp"
#include "foundation/time.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::contract;

namespace {

BOOST_DEFINE_ENUM_CLASS(Channel, website, newspaper)

struct Guest {
    Text<20> name;
    int seats;
};
BOOST_DESCRIBE_STRUCT(Guest, (), (name, seats))

struct Event {
    Id<Event> id;
    Text<40> title;
    Date day;
    Channel channel;
    std::optional<Text<40>> note;
    std::vector<Guest> guests;
};
BOOST_DESCRIBE_STRUCT(Event, (), (id, title, day, channel, note, guests))

const char* const open_day = R"({
    "id": "01890a5d-ac96-774b-bcce-b302099a8057",
    "title": "Open day",
    "day": "2026-05-02",
    "channel": "website",
    "note": null,
    "guests": [{"name": "Ada", "seats": 2}]
})";

std::vector<std::string> problems_in(const char* text)
{
    std::vector<std::string> problems;
    try {
        from_json<Event>(json::parse(text));
    } catch (const Refusal& refusal) {
        for (const Problem& problem : refusal.problems())
            problems.push_back(problem.field + " " + problem.code);
    }
    return problems;
}

} // namespace

TEST_CASE("a record comes back from JSON as it went in")
{
    const json::value sent = json::parse(open_day);
    CHECK(to_json(from_json<Event>(sent)) == sent);
}

TEST_CASE("an optional field may be left out, and is always written")
{
    json::value sent = json::parse(open_day);
    sent.as_object().erase("note");
    CHECK(to_json(from_json<Event>(sent)).at("note").is_null());
}

TEST_CASE("every problem is reported, each under the path of its field")
{
    const auto problems = problems_in(R"({
        "id": "7",
        "title": "",
        "day": "2026-02-30",
        "channel": "radio",
        "guests": [{"name": "Ada", "seats": "two"}],
        "colour": "red"
    })");
    CHECK(
        problems ==
        std::vector<std::string>{
            "colour contract.unexpected",
            "id value.not_an_identifier",
            "title value.empty",
            "day value.not_a_day",
            "channel contract.not_a_choice",
            "guests[0].seats contract.not_a_whole_number"
        }
    );
}

TEST_CASE("length is counted in characters, not in bytes")
{
    json::value sent = json::parse(open_day);
    sent.as_object()["title"] =
        "오픈데이오픈데이오픈데이오픈데이오픈데이오픈데이오픈데이오픈데이오픈데이";
    CHECK(from_json<Event>(sent).title.text().size() > 40);
}
