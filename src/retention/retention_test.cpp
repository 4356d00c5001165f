#include "acting.hpp"
#include "engines.hpp"

#include "evidence/file_store.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "retention/destruction.hpp"
#include "retention/disposals.hpp"
#include "retention/holds.hpp"
#include "retention/migrations.hpp"
#include "retention/periods.hpp"
#include "retention/records.hpp"
#include "retention/series.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <rapidcheck.h>
#include <set>

using namespace siar;
using namespace siar::retention;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"};
const Date monday{"2026-03-02"};
const Moment six_years_later{"2032-03-02T05:00:00Z"};

/// "4. Penyimpanan Data" of PR.27.4-V0, and what a later version makes of it.
documents::Revision procedure(const char* version = "V0", int years = 5)
{
    const auto row = [&](int order, const char* name, const char* file) {
        return documents::ProcedureRecord{
            .order = order,
            .name = name,
            .file_name = file,
            .storage_location = "Unit PHK",
            .retention_text = std::to_string(years) + " Tahun",
            .retention_years = years,
            .retention_months = std::nullopt
        };
    };
    documents::ProcedureText text{
        .number = "PR.27.4",
        .version = version,
        .title = "Pengelolaan dan Pengembangan Media Informasi",
        .owner = "Koor.PHK",
        .approver = "DIR",
        .issued_on = Date{"2022-07-05"},
        .status_mark = "Controlled",
        .purpose = {},
        .scope = {},
        .activities = {},
        .indicators = {},
        .records =
            {row(1, "Jadwal Kegiatan", "Jadwal Kegiatan"),
             row(2, "Laporan Evaluasi Diri", "FO.2.3.1 Format Laporan Evaluasi Diri")},
        .has_flow_chart = true,
        .unplaced = {}
    };
    return {
        .id = Id<documents::Revision>::make(noon),
        .document = Id<documents::ControlledDocument>::make(noon),
        .label = Text<20>{version},
        .state = documents::RevisionState::approved,
        .issued_on = Date{"2022-07-05"},
        .in_force_on = monday,
        .reason = std::nullopt,
        .sha256 = digest_of("the text"),
        .media_type = "text/plain",
        .file_name = "PR.27.4.txt",
        .procedure = std::move(text),
        .author = AccountId::make(noon),
        .version = 1,
        .created_at = noon
    };
}

/// An office that files records and disposes of them.
class Archive {
public:
    explicit Archive(const std::string& address)
        : store{store_with(address, {people::migrations(), migrations()})},
          coordinator{somebody("Ani")},
          director{somebody("Uuf")}
    {
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
        set_file_uses({[](database::Database&, const Digest&) { return false; }});
        act(*store, coordinator, noon, [](Command& command) {
            series_from_procedure(command, procedure());
        });
    }

    FiledRecord file(const std::string& bytes, const char* closed_on = "2026-03-02")
    {
        return act(*store, coordinator, noon, [&](Command& command) {
            return file_record(
                command,
                {.series = "Jadwal Kegiatan",
                 .title = Text<300>{"Jadwal Maret 2026"},
                 .subject_kind = evidence::SubjectKind::schedule,
                 .subject = make_uuid(noon),
                 .file_name = "jadwal.json",
                 .media_type = "application/json",
                 .bytes = bytes,
                 .metadata = {{"baseline", 1}},
                 .closed_on = Date{closed_on}}
            );
        });
    }

    Disposal propose(std::vector<Id<FiledRecord>> ids, Moment now = six_years_later)
    {
        return act(*store, coordinator, now, [&](Command& command) {
            return propose_disposal(
                command, {.records = std::move(ids), .reason = Text<1000>{"Masa simpan habis"}}
            );
        });
    }

    Disposal confirm(const Disposal& disposal, const Caller& caller)
    {
        return act(*store, caller, six_years_later, [&](Command& command) {
            return confirm_disposal(
                command, disposal.id, {.version = disposal.version, .witnesses = std::nullopt}
            );
        });
    }

    Disposal execute(const Disposal& disposal)
    {
        return act(*store, coordinator, six_years_later, [&](Command& command) {
            return execute_disposal(
                command,
                disposal.id,
                {.version = disposal.version, .witnesses = Text<1000>{"Budi (SPI), Citra (hukum)"}}
            );
        });
    }

    void run_job(Moment now = six_years_later)
    {
        act(*store, siar_itself(), now, [](Command& command) { remove_destroyed_files(command); });
    }

    Hold hold(const FiledRecord& record)
    {
        return act(*store, director, noon, [&](Command& command) {
            return place_hold(command, record.id, {.reason = Text<1000>{"Sengketa informasi"}});
        });
    }

    void lift(const Hold& hold)
    {
        act(*store, director, noon, [&](Command& command) {
            lift_hold(command, hold.record, hold.id);
        });
    }

    FiledRecord stored(const FiledRecord& record)
    {
        return look(*store, [&](database::Database& database) {
            return find_record(database, record.id);
        });
    }

    static bool has_bytes(const FiledRecord& record)
    {
        return std::filesystem::exists(evidence::file_of(record.sha256));
    }

    TemporaryFolder folder;
    std::unique_ptr<database::Store> store;
    Caller coordinator;
    Caller director;

private:
    Caller somebody(const char* name)
    {
        const auto account = act(*store, {}, noon, [&](Command& command) {
            return people::create_account(command, {.name = Text<120>{name}, .roles = {}}).account;
        });
        return {.account = account, .name = name};
    }
};

RecordSeries series_with(RetentionTrigger trigger, FinalAction action, int months = 60)
{
    return {
        .id = Id<RecordSeries>::make(noon),
        .name = Text<200>{"Jadwal Kegiatan"},
        .form = std::nullopt,
        .storage_location = Text<200>{"Unit PHK"},
        .retention_months = months,
        .trigger = trigger,
        .final_action = action,
        .authority = Text<300>{"PR.27.4-V0"},
        .version = 1,
        .created_at = noon
    };
}

std::string first_problem(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Refusal& refusal) {
        return refusal.problems().empty() ? refusal.code() : refusal.problems().front().code;
    }
    return "";
}

} // namespace

TEST_CASE("PR.27.4 4. Penyimpanan Data: two series at Unit PHK, each for five years")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto views = look(*archive.store, all_series);
        REQUIRE(views.size() == 2);
        CHECK(views[0].series.name.text() == "Jadwal Kegiatan");
        CHECK(views[1].series.name.text() == "Laporan Evaluasi Diri");
        CHECK(views[1].series.form == "FO.2.3.1 Format Laporan Evaluasi Diri");
        for (const SeriesView& view : views) {
            CHECK(view.series.storage_location.text() == "Unit PHK");
            CHECK(view.series.retention_months == 60);
            CHECK(view.series.final_action == FinalAction::reappraise);
            CHECK(view.series.authority.text() == "PR.27.4-V0, 4. Penyimpanan Data");
        }
    });
}

TEST_CASE("R3 R5: a record is frozen bytes with a number, and its time is over after five years")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto first = archive.file("one");
        const auto second = archive.file("two");
        const auto older = archive.file("three", "2025-12-31");
        CHECK(first.identifier.text() == "JK/2026/001");
        CHECK(second.identifier.text() == "JK/2026/002");
        CHECK(older.identifier.text() == "JK/2025/001");
        CHECK(first.due_on == Date{"2031-03-02"});
        CHECK(digest_of_file(evidence::file_of(first.sha256)) == digest_of("one"));
        CHECK(archive.stored(first).metadata == R"({"baseline":1})");
    });
}

TEST_CASE("R9: filing the same bytes of the same subject again makes no second record")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto file = [&] {
            return act(*archive.store, archive.coordinator, noon, [&](Command& command) {
                return file_record(
                    command,
                    {.series = "Jadwal Kegiatan",
                     .title = Text<300>{"Jadwal Maret 2026"},
                     .subject_kind = evidence::SubjectKind::schedule,
                     .subject = "the schedule",
                     .file_name = "jadwal.json",
                     .media_type = "application/json",
                     .bytes = "{}",
                     .metadata = nullptr,
                     .closed_on = monday}
                );
            });
        };
        const auto record = file();
        CHECK(file().id == record.id);
        const auto found = look(*archive.store, [](database::Database& database) {
            return records_of(database, evidence::SubjectKind::schedule, "the schedule");
        });
        CHECK(found.size() == 1);
    });
}

TEST_CASE("X1: no record without a class")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        CHECK(refusal_code([&] {
                  act(*archive.store, archive.coordinator, noon, [](Command& command) {
                      file_record(
                          command,
                          {.series = "Notulen",
                           .title = Text<300>{"Rapat"},
                           .subject_kind = evidence::SubjectKind::review_session,
                           .subject = "the session",
                           .file_name = "notulen.txt",
                           .media_type = "text/plain",
                           .bytes = "notes",
                           .metadata = nullptr,
                           .closed_on = monday}
                      );
                  });
              }) == "retention.no_series_called");
    });
}

TEST_CASE("X2: periods end on the same day, on the last day of February, or after a new year")
{
    const auto due = [](const RecordSeries& series, const char* closed_on) {
        const auto day = due_day(series, Date{closed_on});
        return day ? day->text() : "never";
    };
    const auto filing = series_with(RetentionTrigger::filing, FinalAction::reappraise);
    CHECK(due(filing, "2026-03-02") == "2031-03-02");
    CHECK(due(filing, "2024-02-29") == "2029-02-28");
    CHECK(due(filing, "2023-02-28") == "2028-02-28");
    const auto leap = series_with(RetentionTrigger::filing, FinalAction::reappraise, 48);
    CHECK(due(leap, "2024-02-29") == "2028-02-29");
    const auto month = series_with(RetentionTrigger::filing, FinalAction::reappraise, 1);
    CHECK(due(month, "2026-01-31") == "2026-02-28");
    const auto yearly = series_with(RetentionTrigger::end_of_year, FinalAction::destroy);
    CHECK(due(yearly, "2026-01-01") == "2032-01-01");
    CHECK(due(yearly, "2026-12-31") == "2032-01-01");
    CHECK(
        due(series_with(RetentionTrigger::supersession, FinalAction::destroy), "2026-03-02") ==
        "never"
    );
    CHECK(due(series_with(RetentionTrigger::filing, FinalAction::keep), "2026-03-02") == "never");
}

TEST_CASE("X2: a record is due from the first moment of its day in the office")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        const auto count = [&](const char* day) {
            return look(
                       *archive.store,
                       [&](database::Database& database) {
                           return due_records(database, Date{day});
                       }
            ).size();
        };
        CHECK(count("2031-03-01") == 0);
        CHECK(count("2031-03-02") == 1);
        // 2031-03-01 23:59:59 and 2031-03-02 00:00:00 in Jakarta
        CHECK(first_problem([&] {
                  archive.propose({record.id}, Moment{"2031-03-01T16:59:59Z"});
              }) == "retention.is_not_due");
        CHECK(first_problem([&] {
                  archive.propose({record.id}, Moment{"2031-03-01T17:00:00Z"});
              }) == "");
    });
}

TEST_CASE("X3: a series that keeps for ever is never destroyed")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        archive.store->write([](database::Database& database) {
            database.run("update record_series set final_action = 'transfer'");
        });
        CHECK(first_problem([&] { archive.propose({record.id}); }) == "retention.is_kept_for_ever");
    });
}

TEST_CASE("X4 X9: time alone destroys nothing")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        archive.run_job(Moment{"2090-01-01T00:00:00Z"});
        CHECK(archive.stored(record).state == RecordState::kept);
        CHECK(Archive::has_bytes(record));
    });
}

TEST_CASE("X5: holds stop destruction until the last is lifted, and the deadline keeps running")
{
    const TemporaryFolder folder;
    Archive archive{"sqlite:" + (folder.path() / "test.db").string()};
    int made = 0;
    CHECK(rc::check("several holds", [&] {
        const auto record = archive.file("bytes " + std::to_string(++made));
        std::vector<Hold> open;
        for (int step = *rc::gen::inRange(1, 8); step > 0; --step) {
            if (open.empty() || *rc::gen::arbitrary<bool>()) {
                open.push_back(archive.hold(record));
            } else {
                const auto at = *rc::gen::inRange<std::size_t>(0, open.size());
                archive.lift(open[at]);
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
            }
            RC_ASSERT(archive.stored(record).due_on == record.due_on);
            if (!open.empty())
                RC_ASSERT(first_problem([&] {
                              archive.propose({record.id});
                          }) == "retention.is_held");
        }
        for (const Hold& hold : open)
            archive.lift(hold);
        RC_ASSERT(first_problem([&] { archive.propose({record.id}); }) == "");
    }));
}

TEST_CASE("X6: a second person confirms, and witnesses are named")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto proposed = archive.propose({archive.file("one").id});
        CHECK(refusal_code([&] {
                  archive.execute(proposed);
              }) == "retention.disposal_is_elsewhere");
        CHECK(refusal_code([&] {
                  archive.confirm(proposed, archive.coordinator);
              }) == "retention.second_person_confirms");
        const auto confirmed = archive.confirm(proposed, archive.director);
        CHECK(refusal_code([&] {
                  act(*archive.store, archive.coordinator, six_years_later, [&](Command& command) {
                      execute_disposal(
                          command,
                          confirmed.id,
                          {.version = confirmed.version, .witnesses = std::nullopt}
                      );
                  });
              }) == "retention.witnesses_are_missing");
        CHECK(archive.execute(confirmed).state == DisposalState::executed);
    });
}

TEST_CASE("X6: a hold between confirmation and execution wins")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto held = archive.file("one");
        const auto other = archive.file("two");
        const auto confirmed =
            archive.confirm(archive.propose({held.id, other.id}), archive.director);
        archive.hold(held);
        const auto executed = archive.execute(confirmed);
        archive.run_job();
        CHECK(archive.stored(held).state == RecordState::kept);
        CHECK(Archive::has_bytes(held));
        CHECK(archive.stored(other).state == RecordState::destroyed);
        CHECK_FALSE(Archive::has_bytes(other));
        CHECK(executed.certificate->find("Tidak dimusnahkan karena ditahan") != std::string::npos);

        const auto alone = archive.file("three");
        const auto second = archive.confirm(archive.propose({alone.id}), archive.director);
        archive.hold(alone);
        CHECK(refusal_code([&] {
                  archive.execute(second);
              }) == "retention.nothing_left_to_destroy");
    });
}

TEST_CASE("X7: of a destroyed record its description and the certificate stay, and it says so")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        const auto executed =
            archive.execute(archive.confirm(archive.propose({record.id}), archive.director));
        CHECK(Archive::has_bytes(record)); // until the destruction is durable
        archive.run_job();
        CHECK_FALSE(Archive::has_bytes(record));

        const auto stub = archive.stored(record);
        CHECK(stub.identifier == record.identifier);
        CHECK(stub.sha256 == record.sha256);
        CHECK(refusal_code([&] { require_kept(stub); }) == "retention.destroyed");
        for (const char* part :
             {"BERITA ACARA PEMUSNAHAN ARSIP",
              "JK/2026/001",
              "Masa simpan habis",
              "Diusulkan oleh: Ani",
              "Disetujui oleh: Uuf",
              "Budi (SPI), Citra (hukum)",
              "PR.27.4-V0, 4. Penyimpanan Data"})
            CHECK_MESSAGE(executed.certificate->find(part) != std::string::npos, part);
        CHECK(executed.certificate->find(record.sha256.text()) != std::string::npos);
        CHECK(refusal_code([&] { archive.hold(stub); }) == "retention.destroyed");
    });
}

TEST_CASE("X4: bytes that something else still needs stay when a record with them is destroyed")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto first = archive.file("the same bytes");
        const auto second = archive.file("the same bytes");
        archive.execute(archive.confirm(archive.propose({first.id}), archive.director));
        archive.run_job();
        CHECK(Archive::has_bytes(second));

        set_file_uses({[](database::Database&, const Digest&) { return true; }});
        archive.execute(archive.confirm(archive.propose({second.id}), archive.director));
        archive.run_job();
        CHECK(Archive::has_bytes(second));
    });
}

TEST_CASE("X4: nothing is deleted before every slice has said what it needs")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        set_file_uses({});
        const auto record = archive.file("one");
        archive.execute(archive.confirm(archive.propose({record.id}), archive.director));
        CHECK_THROWS_AS(archive.run_job(), std::logic_error);
        CHECK(Archive::has_bytes(record));
    });
}

TEST_CASE("a record is not in two disposals at once, nor twice in one")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        CHECK(first_problem([&] {
                  archive.propose({record.id, record.id});
              }) == "retention.is_in_a_disposal");
        archive.propose({record.id});
        CHECK(first_problem([&] { archive.propose({record.id}); }) == "retention.is_in_a_disposal");
        CHECK(first_problem([&] { archive.propose({}); }) == "retention.no_records_chosen");
    });
}

TEST_CASE(
    "X11: a new procedure with another period moves the due days, and says from where to where"
)
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        act(*archive.store, archive.coordinator, noon, [](Command& command) {
            series_from_procedure(command, procedure("V1", 10));
            REQUIRE(command.events().size() == 2);
            CHECK(
                serialize(command.events()[0].content.at("due_on")) ==
                R"({"JK/2026/001":["2031-03-02","2036-03-02"]})"
            );
        });
        CHECK(archive.stored(record).due_on == Date{"2036-03-02"});
        CHECK(look(*archive.store, all_series).size() == 2);
    });
}

TEST_CASE("records are found by series and by words of their title")
{
    for_each_engine([](const std::string& address) {
        Archive archive{address};
        const auto record = archive.file("one");
        const auto count = [&](const RecordQuery& query) {
            return look(
                       *archive.store,
                       [&](database::Database& database) { return list_records(database, query); }
            ).size();
        };
        CHECK(count({}) == 1);
        CHECK(count({.series = record.series, .text = "MARET"}) == 1);
        CHECK(count({.series = Id<RecordSeries>::make(noon), .text = std::nullopt}) == 0);
        CHECK(count({.series = std::nullopt, .text = "100%"}) == 0);
    });
}
