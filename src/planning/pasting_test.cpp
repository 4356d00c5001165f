#include "planned_office.hpp"

#include "planning/pasted_names.hpp"
#include "planning/pasting.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

const std::string header = "Tanggal\tJam\tJudul\tPilar\tFormat\tKanal\tPIC\tCatatan\n";

std::vector<ReadRow> read(PlannedOffice& office, const Schedule& schedule, const std::string& rows)
{
    return read_rows(office.database, schedule.id, header + rows, office.now);
}

ImportedEntries paste(
    PlannedOffice& office,
    const Schedule& schedule,
    const std::string& rows,
    const std::vector<int>& lines
)
{
    return office.change([&](Command& command) {
        return import_rows(command, schedule.id, {Text<400000>{header + rows}, lines});
    });
}

std::vector<std::string> codes(const ReadRow& read)
{
    std::vector<std::string> codes;
    for (const Problem& problem : read.problems)
        codes.push_back(problem.code);
    return codes;
}

} // namespace

TEST_CASE("a pasted row means channels, a person and a time of the office")
{
    in_planned_office([](PlannedOffice& office) {
        const Channel instagram = office.add_channel("Instagram");
        const Channel site = office.add_channel("Situs Web");
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const auto rows = read(
            office,
            schedule,
            "5 Des\t09.30\tWisuda\tPrestasi\tFoto\tINSTAGRAM / situs  web\tBudi\tbawa tripod\n"
        );
        REQUIRE(rows.size() == 1);
        const PreviewRow& row = rows.front().row;
        CHECK(codes(rows.front()) == std::vector<std::string>{});
        CHECK(row.title == "Wisuda");
        CHECK(row.planned_for == WallTime{"2026-12-05T09:30"});
        CHECK(row.channels == std::vector{instagram.id, site.id});
        CHECK(row.assignee == office.budi);
        CHECK(row.note == "bawa tripod");
        CHECK(entries_of(office.database, schedule.id).empty());
    });
}

TEST_CASE("a pasted row at fault says what is wrong with it, and the others stay good")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-11-20"});
        const auto rows = read(
            office,
            schedule,
            "25 Nov\t10.00\tBaik\t\t\t\t\t\n"
            "21 Nov\t10.00\tLewat\t\t\t\t\t\n"
            "25 Jan\t10.00\tJauh\t\t\t\t\t\n"
            "26 Nov\t10.00\tAsing\t\t\tMajalah Dinding\tRudi\t\n"
        );
        REQUIRE(rows.size() == 4);
        CHECK(codes(rows[0]).empty());
        CHECK(codes(rows[1]) == std::vector<std::string>{"planning.past"});
        CHECK(codes(rows[2]) == std::vector<std::string>{"planning.outside_schedule"});
        CHECK(
            codes(rows[3]) ==
            std::vector<std::string>{
                "planning.paste_unknown_channel", "planning.paste_unknown_person"
            }
        );
        const PastePreview shown =
            preview(rows, [](const Problem& problem) { return problem.code; });
        CHECK(shown.good_count == 1);
        CHECK(shown.bad_count == 3);
    });
}

TEST_CASE("a row that the schedule or the paste has already is marked as a duplicate")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Wisuda", "2026-12-05T08:00");
        const auto rows = read(
            office,
            schedule,
            "5 Des\t09.30\tWISUDA\t\t\t\t\t\n"
            "6 Des\t09.30\tWisuda\t\t\t\t\t\n"
            "6 Des\t15.00\tWisuda\t\t\t\t\t\n"
        );
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].row.is_duplicate);
        CHECK_FALSE(rows[1].row.is_duplicate);
        CHECK(rows[2].row.is_duplicate);
    });
}

TEST_CASE("pasted lines are imported all or none, and nothing before they are chosen")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const std::string rows = "5 Des\t09.30\tWisuda\t\t\t\tBudi\t\n"
                                 "6 Des\t09.30\tAsing\t\t\tEntah\t\t\n"
                                 "7 Des\t09.30\tDies\t\t\t\tBudi\t\n";
        const auto refused = [&](const std::vector<int>& lines) {
            return refusal_code([&] { paste(office, schedule, rows, lines); });
        };
        CHECK(refused({2, 3}) == "planning.paste_refused");
        CHECK(refused({2, 9}) == "planning.paste_refused");
        CHECK(refused({2, 2}) == "planning.paste_refused");
        CHECK(refused({}) == "planning.paste_no_lines");
        CHECK(entries_of(office.database, schedule.id).empty());
        CHECK(paste(office, schedule, rows, {2, 4}).entries.size() == 2);
        CHECK(office.events.back().kind == "planning.entries_imported");
        REQUIRE(office.messages.size() == 1);
        CHECK(office.messages.front().values.at("count") == "2");
        CHECK(entries_of(office.database, schedule.id).size() == 2);
    });
}

TEST_CASE("nothing is pasted into an issued schedule, for each addition needs its reason")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const auto submitted = office.change([&](Command& command) {
            return submit(command, schedule.id, schedule.version);
        });
        office.change([&](Command& command) {
            return issue(command, schedule.id, submitted.version);
        });
        CHECK(refusal_code([&] {
                  paste(office, schedule, "5 Des\t09.30\tWisuda\t\t\t\t\t\n", {2});
              }) == "planning.paste_after_issue");
    });
}

TEST_CASE("names of channels are read apart, unless a channel has the whole as its name")
{
    const auto channel = [](const char* name) {
        const Moment now{"2026-11-24T02:00:00Z"};
        return Channel{
            .id = Id<Channel>::make(now),
            .kind = ChannelKind::other,
            .name = Text<120>{name},
            .address = std::nullopt,
            .audience = std::nullopt,
            .is_closed = false,
            .version = 1,
            .created_at = now
        };
    };
    const std::vector<Channel> open{channel("X"), channel("Radio/TV"), channel("Situs")};
    CHECK(channels_in("radio/tv", open).channels == std::vector{open[1].id});
    CHECK(channels_in("x + Situs, X", open).channels == std::vector{open[0].id, open[2].id});
    CHECK(channels_in("Situs; Koran", open).unknown == std::vector<std::string>{"Koran"});
}

TEST_CASE("a person is found by name or by a word of it, when only one fits")
{
    const Moment now{"2026-11-24T02:00:00Z"};
    const std::vector<people::Person> people{
        {AccountId::make(now), "Sari", {}},
        {AccountId::make(now), "Sari Dewi", {}},
        {AccountId::make(now), "Budi Santoso", {}},
        {AccountId::make(now), "Budi Hartono", {}}
    };
    CHECK(people_called("sari", people) == std::vector{people[0].account});
    CHECK(people_called("DEWI", people) == std::vector{people[1].account});
    CHECK(people_called("Budi", people).size() == 2);
    CHECK(people_called("Bud", people).empty());
}
