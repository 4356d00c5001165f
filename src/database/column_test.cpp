#include "engines.hpp"

#include "database/column.hpp"
#include "database/store.hpp"
#include "database/table.hpp"
#include "foundation/id.hpp"

#include <doctest/doctest.h>
#include <limits>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::database;
using siar::tests::for_each_engine;

namespace {

BOOST_DEFINE_ENUM_CLASS(Channel, website, newspaper)

struct Guest {
    Text<20> name;
    int seats;
    std::optional<Date> seen_on;

    bool operator==(const Guest&) const = default;
};
BOOST_DESCRIBE_STRUCT(Guest, (), (name, seats, seen_on))

struct Event {
    Id<Event> id;
    Text<200> title;
    std::string notes;
    Date day;
    Moment created_at;
    WallTime planned_for;
    Zone zone;
    Digest digest;
    Channel channel;
    bool is_public;
    int seat_count;
    std::int64_t view_count;
    double reach;
    std::optional<Text<20>> place;
    std::optional<Moment> held_at;
    std::optional<bool> is_paid;
    std::vector<Guest> guests;
    Guest speaker;
    std::optional<Guest> host;
    boost::json::value body;

    bool operator==(const Event&) const = default;
};
BOOST_DESCRIBE_STRUCT(
    Event,
    (),
    (id,
     title,
     notes,
     day,
     created_at,
     planned_for,
     zone,
     digest,
     channel,
     is_public,
     seat_count,
     view_count,
     reach,
     place,
     held_at,
     is_paid,
     guests,
     speaker,
     host,
     body)
)

constexpr Table<Event> events{"events"};

const char* const events_table = R"(
create table events (
    id text primary key, title text not null, notes text not null, day text not null,
    created_at bigint not null, planned_for text not null, zone text not null,
    digest text not null, channel text not null, is_public boolean not null,
    seat_count bigint not null, view_count bigint not null, reach double precision not null,
    place text, held_at bigint, is_paid boolean,
    guests text not null, speaker text not null, host text, body text not null
);
)";

const Moment noon{"2026-03-01T05:00:00.123456Z"};

Event open_day()
{
    return {
        .id = Id<Event>::make(noon),
        .title = Text<200>{"Pameran \"Karya\" 😀; drop table events"},
        .notes = "",
        .day = Date{"2026-03-01"},
        .created_at = noon,
        .planned_for = WallTime{"2026-03-01T12:00"},
        .zone = Zone{"Asia/Jakarta"},
        .digest = digest_of("karya"),
        .channel = Channel::newspaper,
        .is_public = true,
        .seat_count = std::numeric_limits<int>::min(),
        .view_count = std::numeric_limits<std::int64_t>::max(),
        .reach = 0.1,
        .place = std::nullopt,
        .held_at = std::nullopt,
        .is_paid = false,
        .guests = {{Text<20>{"Ada"}, 2, std::nullopt}, {Text<20>{"Budi"}, 1, Date{"2026-02-28"}}},
        .speaker = {Text<20>{"Sari"}, 1, std::nullopt},
        .host = std::nullopt,
        .body = boost::json::parse(R"({"type": "doc", "content": [null, true, "é\u0000"]})")
    };
}

/// Runs the test in one write on each engine.
template <class Test>
void in_a_write(Test test)
{
    for_each_engine([&](const std::string& address) {
        open_store(address)->write([&](Database& database) {
            database.run_script(events_table);
            test(database);
        });
    });
}

Moment any_moment()
{
    return Moment::of_microseconds(
        *rc::gen::inRange<std::int64_t>(-62'000'000'000'000'000, 200'000'000'000'000'000)
    );
}

std::string any_text()
{
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "'", "\"", "$1", "%", "é", "😀", "\n", "\\", " ", "{")
    );
    std::string text = "x";
    for (const std::string& word : words)
        text += text.size() < 150 ? word : "";
    return text;
}

Guest any_guest()
{
    return {
        Text<20>{*rc::gen::element<std::string>("Ada", "Budi", "D'Arc \"J\"")},
        *rc::gen::arbitrary<int>(),
        *rc::gen::arbitrary<bool>() ? std::optional{Date{"2024-02-29"}} : std::nullopt
    };
}

template <class Make>
auto maybe(Make make) -> std::optional<decltype(make())>
{
    if (*rc::gen::arbitrary<bool>())
        return make();
    return std::nullopt;
}

Event any_event()
{
    Event event = open_day();
    event.title = Text<200>{any_text()};
    event.notes = any_text();
    event.created_at = any_moment();
    event.digest = digest_of(event.notes);
    event.channel = *rc::gen::element(Channel::website, Channel::newspaper);
    event.is_public = *rc::gen::arbitrary<bool>();
    event.seat_count = *rc::gen::arbitrary<int>();
    event.view_count = *rc::gen::arbitrary<std::int64_t>();
    event.reach = *rc::gen::arbitrary<double>();
    event.place = maybe([] { return Text<20>{"Aula"}; });
    event.held_at = maybe(any_moment);
    event.is_paid = maybe([] { return *rc::gen::arbitrary<bool>(); });
    event.guests.assign(*rc::gen::inRange<std::size_t>(0, 4), any_guest());
    event.speaker = any_guest();
    event.host = maybe(any_guest);
    event.body = boost::json::object{{"text", any_text()}, {"size", event.view_count}};
    return event;
}

} // namespace

TEST_CASE("every kind of field comes back as it went in")
{
    in_a_write([](Database& database) {
        const Event event = open_day();
        events.insert(database, event);
        CHECK(events.find(database, event.id) == event);
    });
}

TEST_CASE("any row comes back as it went in")
{
    in_a_write([](Database& database) {
        const bool holds = rc::check("any row comes back as it went in", [&] {
            const Event event = any_event();
            events.insert(database, event);
            RC_ASSERT(events.find(database, event.id) == event);
        });
        CHECK(holds);
    });
}

TEST_CASE("a truth can be asked for in a condition")
{
    in_a_write([](Database& database) {
        events.insert(database, open_day());
        CHECK(events.count(database, "is_public") == 1);
        CHECK(events.count(database, "is_public = $1", false) == 0);
        CHECK(events.count(database, "is_paid = $1", false) == 1);
    });
}

TEST_CASE("what no engine can keep is refused before it is sent")
{
    CHECK_THROWS_AS(to_cell(std::string{"a\0b", 3}), std::invalid_argument);
    CHECK_THROWS_AS(to_cell(std::numeric_limits<double>::quiet_NaN()), std::invalid_argument);
    CHECK_THROWS_AS(to_cell(std::numeric_limits<std::uint64_t>::max()), std::invalid_argument);
    CHECK_THROWS(from_cell<std::int8_t>(Cell{std::int64_t{128}}));
}
