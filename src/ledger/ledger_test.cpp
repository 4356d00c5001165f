#include "engines.hpp"

#include "database/table.hpp"
#include "ledger/canonical_json.hpp"
#include "ledger/checkpoints.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"
#include "ledger/note.hpp"
#include "people/migrations.hpp"

#include <fstream>
#include <iterator>
#include <thread>

using namespace siar;
using namespace siar::ledger;
using siar::database::Database;
using siar::database::Store;
using siar::tests::for_each_engine;

namespace {

const Moment noon{"2026-03-01T05:00:00.123457Z"};

std::unique_ptr<Store> open_ledger(const std::string& address)
{
    auto store = database::open_store(address);
    store->write([](Database& database) {
        auto migrations = people::migrations();
        for (const auto& migration : ledger::migrations())
            migrations.push_back(migration);
        database::migrate(database, migrations);
        protect(database);
        protect(database);
    });
    return store;
}

/// One command that records one event.
void write_down(
    Store& store, const std::string& object, boost::json::value content, Moment now = noon
)
{
    const Caller siar = siar_itself();
    store.write([&](Database& database) {
        lock(database);
        Command command{database, siar, now};
        command.record("test.happened", object, content);
        append(command);
    });
}

class LedgerJournal final : public Journal {
public:
    void lock(Database& database) override { ledger::lock(database); }
    std::int64_t append(Command& command) override { return ledger::append(command); }
    std::int64_t size(Database& database) override { return ledger::size(database); }
};

template <class Question>
auto answer(Store& store, Question question)
{
    std::optional<decltype(question(std::declval<Database&>()))> result;
    store.read([&](Database& database) { result.emplace(question(database)); });
    return std::move(*result);
}

std::vector<TrailEntry> whole_trail(Store& store, const TrailQuery& query = {})
{
    return answer(store, [&](Database& database) { return trail(database, query); });
}

std::int64_t size_of(Store& store)
{
    return answer(store, [](Database& database) { return size(database); });
}

void seal(Store& store, const SigningKey& key, Moment now = noon)
{
    const Caller siar = siar_itself();
    store.write([&](Database& database) {
        lock(database);
        require_key(database, key.public_key());
        Command command{database, siar, now};
        sign_checkpoint(command, key);
    });
}

} // namespace

TEST_CASE("A2: what a command recorded is in the ledger with its content, the newest first")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        const boost::json::value content = boost::json::parse(
            R"({"teks": "e\u0301 \ud83d\ude00 \u2028", "besar": 9007199254740993, "pecahan": 0.1})"
        );
        write_down(*store, "a", content);
        write_down(*store, "b", nullptr);
        const auto entries = whole_trail(*store);
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].object == "b");
        CHECK(entries[1].content == content);
        CHECK(entries[1].at == noon);
        CHECK(entries[1].actor == "siar");
        CHECK(entries[1].actor_name == "Siar");
        CHECK(whole_trail(*store, {.before = 2, .object = {}, .kind = {}}).size() == 1);
        CHECK(whole_trail(*store, {.before = {}, .object = "a", .kind = {}}).size() == 1);
        CHECK(whole_trail(*store, {.before = {}, .object = "a", .kind = "test.other"}).empty());
        CHECK(
            whole_trail(*store, {.before = {}, .object = {}, .kind = "test.happened"}).size() == 2
        );
    });
}

TEST_CASE("A2: when the command fails after it recorded, neither row nor entry is there")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        const Caller siar = siar_itself();
        const auto failing = [&](Database& database) {
            Command command{database, siar, noon};
            command.record("test.happened", "a", nullptr);
            append(command);
            throw std::runtime_error{"injected"};
        };
        CHECK_THROWS_AS(store->write(failing), std::runtime_error);
        CHECK(size_of(*store) == 0);
        CHECK(whole_trail(*store).empty());
    });
}

TEST_CASE("A1: an entry is never earlier than the one before it, though the clock was set back")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        write_down(*store, "first", nullptr, noon);
        write_down(*store, "second", nullptr, noon - std::chrono::hours{1});
        write_down(*store, "third", nullptr, noon + std::chrono::microseconds{1});
        const auto entries = whole_trail(*store);
        CHECK(entries[2].at == noon);
        CHECK(entries[1].at == noon);
        CHECK(entries[0].at == noon + std::chrono::microseconds{1});
        CHECK(entries[1].object == "second");
    });
}

TEST_CASE("two writers at once leave one sequence without a gap")
{
    for_each_engine([](const std::string& address) {
        constexpr int each = 200;
        const auto store = open_ledger(address);
        const auto work = [&] {
            for (int i = 0; i < each; ++i)
                write_down(*store, "x", boost::json::value(i));
        };
        std::thread other{work};
        work();
        other.join();
        CHECK(size_of(*store) == 2 * each);
        const auto rows = answer(*store, [](Database& database) {
            return database.run("select count(*), min(seq), max(seq) from ledger_entry");
        });
        CHECK(
            rows.at(0) ==
            database::Cells{std::int64_t{2 * each}, std::int64_t{1}, std::int64_t{2 * each}}
        );
    });
}

TEST_CASE("the engine itself refuses to change and to delete entries and checkpoints")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        const tests::TemporaryFolder folder;
        write_down(*store, "a", nullptr);
        seal(*store, SigningKey::kept_in(folder.path()));
        for (const std::string statement :
             {"update ledger_entry set actor = 'x'",
              "delete from ledger_entry",
              "update ledger_content set content = 'x'",
              "update ledger_checkpoint set note = 'x'",
              "delete from ledger_checkpoint"}) {
            INFO(statement);
            CHECK_THROWS_AS(
                store->write([&](Database& database) { database.run(statement); }),
                database::DatabaseError
            );
        }
    });
}

TEST_CASE("F25: erased content is gone, and the entry stays")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        write_down(*store, "a", boost::json::value("nama orang"));
        const Caller siar = siar_itself();
        const auto erase = [&](Database& database) {
            lock(database);
            Command command{database, siar, noon};
            erase_content(command, 1, Text<2000>{"permintaan pemilik data"});
            append(command);
        };
        store->write(erase);
        const auto entries = whole_trail(*store);
        REQUIRE(entries.size() == 2);
        CHECK(entries[1].content.is_null());
        CHECK(entries[0].kind == "ledger.content_erased");
        CHECK(entries[0].object == "1");
        CHECK_THROWS_AS(store->write(erase), Refusal);
    });
}

TEST_CASE("a proof of an entry holds by itself, under a root that the key signed")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        const tests::TemporaryFolder folder;
        const SigningKey key = SigningKey::kept_in(folder.path());
        for (int i = 1; i <= 21; ++i)
            write_down(*store, std::to_string(i), nullptr);
        seal(*store, key);
        write_down(*store, "later", nullptr);
        for (std::int64_t seq = 1; seq <= 21; ++seq) {
            const auto given =
                answer(*store, [&](Database& database) { return proof(database, seq); });
            std::vector<Hash> path;
            for (const Digest& hash : given.path)
                path.push_back(hash.hash());
            const Tree tree{static_cast<std::uint64_t>(given.size), given.root.hash()};
            CHECK(is_included(given.leaf.hash(), static_cast<std::uint64_t>(seq - 1), tree, path));
            const auto note = read_note(given.checkpoint, key.public_key());
            REQUIRE(note);
            CHECK(note->is_signed);
            CHECK(note->root == given.root);
            CHECK(given.public_key == key.public_key().base64());
        }
        for (const std::int64_t seq : {22, 23})
            CHECK_THROWS_AS(
                store->read([&](Database& database) { proof(database, seq); }), Refusal
            );
    });
}

TEST_CASE("a checkpoint is due after 256 entries, or after an hour when anything happened")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_ledger(address);
        const tests::TemporaryFolder folder;
        const SigningKey key = SigningKey::kept_in(folder.path());
        const auto is_due = [&](Moment now) {
            return answer(*store, [&](Database& database) {
                return is_checkpoint_due(database, now);
            });
        };
        CHECK(!is_due(noon));
        write_down(*store, "a", nullptr);
        CHECK(is_due(noon));
        seal(*store, key);
        CHECK(!is_due(noon + std::chrono::hours{2}));
        write_down(*store, "b", nullptr);
        CHECK(!is_due(noon + std::chrono::minutes{59}));
        CHECK(is_due(noon + std::chrono::minutes{60}));
        for (int i = 0; i < 255; ++i)
            write_down(*store, "c", nullptr);
        CHECK(is_due(noon));
    });
}

TEST_CASE("the checkpoints' file is brought up to the database, also after a write was cut off")
{
    const tests::TemporaryFolder folder;
    const auto store = open_ledger("sqlite:" + (folder.path() / "test.db").string());
    const SigningKey key = SigningKey::kept_in(folder.path() / "keys");
    const auto file = folder.path() / "checkpoints" / "checkpoints.txt";
    const auto write_file = [&] {
        store->read([&](Database& database) { write_checkpoints(database, key.public_key(), file); }
        );
    };
    const auto notes = [&] {
        std::ifstream stream{file, std::ios::binary};
        return notes_in(std::string{std::istreambuf_iterator<char>{stream}, {}}).notes;
    };
    write_down(*store, "a", nullptr);
    seal(*store, key);
    write_file();
    write_file();
    CHECK(notes().size() == 1);
    write_down(*store, "b", nullptr);
    seal(*store, key);
    write_file();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 7);
    CHECK(notes().size() == 1);
    write_file();
    REQUIRE(notes().size() == 2);
    CHECK(read_note(notes()[1], key.public_key())->is_signed);
}

TEST_CASE("the ledger is sealed through the door without growing by it, and the file follows")
{
    const tests::TemporaryFolder folder;
    const auto store = open_ledger("sqlite:" + (folder.path() / "test.db").string());
    const auto file = folder.path() / "checkpoints" / "checkpoints.txt";
    LedgerJournal journal;
    Door door{
        *store, journal, [](const Caller&, std::string_view) { return false; }, [] { return noon; }
    };
    Sealer sealer{SigningKey::kept_in(folder.path() / "keys"), file};
    sealer.seal(door);
    CHECK(!std::filesystem::exists(file));
    door.change(siar_itself(), "test", [](Command& command) {
        command.record("test.happened", "a", nullptr);
    });
    sealer.seal_when_due(door);
    const auto written = std::filesystem::file_size(file);
    sealer.seal_when_due(door);
    sealer.seal(door);
    CHECK(std::filesystem::file_size(file) == written);
    CHECK(size_of(*store) == 1);
    const auto known = answer(*store, [](Database& database) { return health(database); });
    REQUIRE(known.last_checkpoint);
    CHECK(known.last_checkpoint->size == 1);
    CHECK(known.root == known.last_checkpoint->root);
}

TEST_CASE("the key is made once, readable by its owner alone, and no other may take its place")
{
    const tests::TemporaryFolder folder;
    const auto store = open_ledger("sqlite:" + (folder.path() / "test.db").string());
    const SigningKey key = SigningKey::kept_in(folder.path() / "keys");
    CHECK(SigningKey::kept_in(folder.path() / "keys").public_key() == key.public_key());
    CHECK(public_key_in(folder.path() / "keys" / "ledger.pub") == key.public_key());
    const auto permissions =
        std::filesystem::status(folder.path() / "keys" / "ledger.key").permissions();
    CHECK(
        permissions == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
    );
    write_down(*store, "a", nullptr);
    seal(*store, key);
    const SigningKey other = SigningKey::kept_in(folder.path() / "other");
    CHECK_THROWS_AS(seal(*store, other), std::runtime_error);
}
