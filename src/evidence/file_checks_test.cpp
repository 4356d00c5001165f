#include "acting.hpp"
#include "engines.hpp"
#include "naming_journal.hpp"

#include "evidence/evidences.hpp"
#include "evidence/file_checks.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "people/migrations.hpp"

#include <algorithm>
#include <fstream>

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;

namespace {

const Caller rani{.account = AccountId::make(Moment{"2026-03-01T05:00:00Z"}), .name = "Rani"};

void flip_one_bit(const std::filesystem::path& file)
{
    std::fstream stream{file, std::ios::in | std::ios::out | std::ios::binary};
    const int first = stream.get();
    stream.seekp(0);
    stream.put(static_cast<char>(first ^ 1));
}

} // namespace

TEST_CASE("E5: one flipped bit is found in turn and on reading, is an incident once, and is not written over")
{
    tests::for_each_engine([](const std::string& address) {
        const tests::TemporaryFolder folder;
        set_files_folder(folder.path() / "files", folder.path() / "uploads");
        const auto store = tests::store_with(address, {people::migrations(), migrations()});
        tests::NamingJournal journal;
        Moment now{"2026-03-01T05:00:00Z"};
        Door door{*store, journal, [](const Caller&, std::string_view) { return true; }, [&] { return now; }};
        const auto kept = [&](const std::string& bytes) {
            return door.change(rani, "evidence.add", [&](Command& command) {
                return add_file(
                    command,
                    {.kind = EvidenceKind::file,
                     .title = Text<300>{"Notulen"},
                     .file = keep_bytes(bytes, "notulen.txt"),
                     .claimed_at = std::nullopt}
                );
            });
        };
        const auto is_sound = [&](const Evidence& evidence) {
            return tests::look(*store, [&](Database& database) {
                return file_check_of(database, *evidence.sha256).value().is_sound;
            });
        };
        const auto read = [&](const Evidence& evidence) {
            return tests::refusal_code([&] { require_sound(door, evidence); });
        };
        const Evidence first = kept("satu");
        const Evidence second = kept("dua");
        kept("dua"); // the same bytes are compared once
        CHECK(check_files(door) == 2);
        CHECK(check_files(door) == 0);
        CHECK(is_sound(first));
        CHECK(read(first).empty());

        flip_one_bit(file_of(*first.sha256));
        CHECK(read(first) == "evidence.file_damaged");
        CHECK(read(first) == "evidence.file_damaged");
        CHECK(!is_sound(first));
        CHECK(journal.count("evidence.file_damaged") == 1);

        flip_one_bit(file_of(*second.sha256));
        now = now + until_next_comparison;
        CHECK(check_files(door) == 2);
        CHECK(!is_sound(second));
        CHECK(journal.count("evidence.file_damaged") == 2);
        kept("satu"); // the damaged file stays as it is
        CHECK(read(first) == "evidence.file_damaged");

        flip_one_bit(file_of(*first.sha256)); // as a restored backup does
        now = now + until_next_look_at_damage;
        check_files(door);
        CHECK(is_sound(first));
        CHECK(read(first).empty());
    });
}
