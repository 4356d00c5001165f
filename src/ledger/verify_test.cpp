#include "engines.hpp"

#include "ledger/checkpoints.hpp"
#include "ledger/entry_check.hpp"
#include "ledger/entry_form.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"
#include "ledger/texts.hpp"
#include "ledger/verify.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::ledger;
using siar::database::Cells;
using siar::database::Database;
using siar::tests::for_each_engine;

namespace {

const Moment noon{"2026-03-01T05:00:00.123457Z"};
const char* const columns = "seq, at_us, actor, kind, object, body, leaf";

/// A ledger, with everything that belongs to it in a folder of its own. The engine's own
/// protection is left out: an intruder would take it away first.
class KeptLedger {
public:
    explicit KeptLedger(const std::string& address, int entry_count = 200)
        : store_{database::open_store(address)},
          key_{SigningKey::kept_in(folder_.path())}
    {
        store_->write([](Database& database) { database::migrate(database, migrations()); });
        add(entry_count);
    }

    void add(int count)
    {
        const Caller siar = siar_itself();
        store_->write([&](Database& database) {
            for (int i = 0; i < count; ++i) {
                Command command{database, siar, noon + std::chrono::seconds{i}};
                command.record(
                    "planning.entry_moved", "jadwal " + std::to_string(i), boost::json::value(i)
                );
                append(command);
            }
        });
    }

    void seal()
    {
        const Caller siar = siar_itself();
        store_->write([&](Database& database) {
            Command command{database, siar, noon};
            sign_checkpoint(command, key_);
        });
        store_->read([&](Database& database) {
            write_checkpoints(database, key_.public_key(), checkpoints_file());
        });
    }

    void erase(std::int64_t seq)
    {
        const Caller siar = siar_itself();
        store_->write([&](Database& database) {
            Command command{database, siar, noon + std::chrono::hours{1}};
            erase_content(command, seq, Text<2000>{"diminta"});
            append(command);
        });
    }

    void run(const std::string& sql, const Cells& values = {})
    {
        store_->write([&](Database& database) { database.run(sql, values); });
    }

    std::vector<Cells> rows(const std::string& sql)
    {
        std::vector<Cells> found;
        store_->read([&](Database& database) { found = database.run(sql); });
        return found;
    }

    VerifyResult verified(Anchors anchors)
    {
        std::optional<VerifyResult> result;
        store_->read([&](Database& database) { result = verify(database, anchors); });
        return *result;
    }

    VerifyResult verified() { return verified(anchors()); }

    Anchors anchors() const { return {key_.public_key(), checkpoints_file(), {}}; }

    std::filesystem::path checkpoints_file() const { return folder_.path() / "checkpoints.txt"; }
    std::filesystem::path folder() const { return folder_.path(); }

private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<database::Store> store_;
    SigningKey key_;
};

void check_found(const VerifyResult& result, std::int64_t seq, const std::string& code)
{
    CHECK(result.status == Soundness::altered);
    CHECK(result.seq == seq);
    CHECK(result.code == code);
}

/// What an intruder can do who knows how entries are made: a changed entry with a leaf that fits.
void rewrite(KeptLedger& ledger, std::int64_t seq)
{
    const Cells row = ledger
                          .rows(
                              std::string{"select "} + columns +
                              " from ledger_entry where seq = " + std::to_string(seq)
                          )
                          .at(0);
    const EntryFacts facts{
        seq, std::get<std::int64_t>(row[1]), "siar", "planning.entry_moved", "jadwal lain"
    };
    const auto content =
        boost::json::parse(std::get<std::string>(row[5])).at("content").as_string();
    const std::string body = body_of(facts, {content.data(), content.size()});
    ledger.run(
        "update ledger_entry set object = $1, body = $2, leaf = $3 where seq = $4",
        {facts.object, body, leaf_of(facts, body).text(), seq}
    );
}

/// The rows that differ from this one in a single bit of one column.
std::vector<Cells> with_one_bit_flipped(const Cells& row)
{
    std::vector<Cells> flipped;
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (const auto* number = std::get_if<std::int64_t>(&row[column])) {
            for (unsigned bit = 0; bit < 64; ++bit) {
                flipped.push_back(row);
                flipped.back()[column] =
                    static_cast<std::int64_t>(static_cast<std::uint64_t>(*number) ^ (1ULL << bit));
            }
            continue;
        }
        const auto& text = std::get<std::string>(row[column]);
        for (std::size_t at = 0; at < text.size() * 8; ++at) {
            flipped.push_back(row);
            auto& changed = std::get<std::string>(flipped.back()[column]);
            changed[at / 8] = static_cast<char>(changed[at / 8] ^ (1 << (at % 8)));
        }
    }
    return flipped;
}

} // namespace

TEST_CASE("an untouched ledger is sound on both engines, to the microsecond")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.add(3);
        const VerifyResult result = ledger.verified();
        CHECK(result.code == "ledger.sound");
        CHECK(result.status == Soundness::sound);
        CHECK(result.size == 203);
        CHECK(result.sealed_size == 200);
    });
}

TEST_CASE("an empty ledger is sound")
{
    for_each_engine([](const std::string& address) {
        CHECK(KeptLedger{address, 0}.verified().status == Soundness::sound);
    });
}

TEST_CASE("every single bit that is flipped in any of 200 entries is found at its entry")
{
    const tests::TemporaryFolder folder;
    KeptLedger ledger{"sqlite:" + (folder.path() / "test.db").string()};
    std::int64_t seq = 0;
    std::int64_t not_before = 0;
    std::size_t missed = 0;
    for (const Cells& row :
         ledger.rows(std::string{"select "} + columns + " from ledger_entry order by seq")) {
        ++seq;
        for (const Cells& flipped : with_one_bit_flipped(row)) {
            try {
                checked_entry(flipped, seq, not_before);
                ++missed;
            } catch (const Finding& finding) {
                missed += finding.seq == seq ? 0 : 1;
            }
        }
        not_before = checked_entry(row, seq, not_before).at_us;
    }
    CHECK(seq == 200);
    CHECK(missed == 0);
}

TEST_CASE("a bit flipped in the database by another program is found at the right entry")
{
    const tests::TemporaryFolder folder;
    KeptLedger ledger{"sqlite:" + (folder.path() / "test.db").string()};
    ledger.seal();
    const auto rows =
        ledger.rows(std::string{"select "} + columns + " from ledger_entry order by seq");
    const auto write = [&](const Cells& row, std::int64_t seq) {
        Cells values = row;
        values.push_back(seq);
        ledger.run(
            "update ledger_entry set seq = $1, at_us = $2, actor = $3, kind = $4, object = $5, "
            "body = $6, leaf = $7 where seq = $8",
            values
        );
    };
    CHECK(rc::check([&] {
        const auto at = *rc::gen::inRange<std::size_t>(0, rows.size());
        const auto flips = with_one_bit_flipped(rows[at]);
        const Cells& flipped = flips[*rc::gen::inRange<std::size_t>(0, flips.size())];
        const auto seq = std::get<std::int64_t>(rows[at][0]);
        const auto moved_to = std::get<std::int64_t>(flipped[0]);
        RC_PRE(moved_to == seq || moved_to < 1 || moved_to > 200);
        write(flipped, seq);
        const VerifyResult result = ledger.verified();
        write(rows[at], moved_to);
        RC_ASSERT(result.status == Soundness::altered);
        RC_ASSERT(result.seq == seq);
    }));
    CHECK(ledger.verified().status == Soundness::sound);
}

TEST_CASE("changed content and changed salt are found")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.run("update ledger_content set content = '7' where seq = 150");
        check_found(ledger.verified(), 150, "ledger.content_differs");
        ledger.run("update ledger_content set salt = 'garam' where seq = 120");
        check_found(ledger.verified(), 120, "ledger.content_differs");
    });
}

TEST_CASE("F25: the ledger is sound after content was erased by a decision, and not otherwise")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.erase(77);
        CHECK(ledger.verified().status == Soundness::sound);
        ledger.run("delete from ledger_content where seq = 50");
        check_found(ledger.verified(), 50, "ledger.content_missing");
    });
}

TEST_CASE("F25: deleting, inserting and reordering entries is found")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.run("delete from ledger_entry where seq = 90");
        check_found(ledger.verified(), 90, "ledger.entry_missing");
    });
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.run("update ledger_entry set seq = 1000 where seq = 40");
        ledger.run("update ledger_entry set seq = 40 where seq = 41");
        ledger.run("update ledger_entry set seq = 41 where seq = 1000");
        check_found(ledger.verified(), 40, "ledger.columns_differ");
    });
}

TEST_CASE("an entry rewritten with a leaf that fits is found by the first checkpoint over it")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address, 100};
        ledger.seal();
        ledger.add(50);
        ledger.seal();
        ledger.add(20);
        rewrite(ledger, 130);
        const VerifyResult result = ledger.verified();
        check_found(result, 101, "ledger.root_differs");
        CHECK(result.values.at("to") == "150");
    });
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address, 100};
        ledger.seal();
        ledger.add(20);
        rewrite(ledger, 110);
        check_found(ledger.verified(), 101, "ledger.head_differs");
    });
}

TEST_CASE("F25: a ledger cut below a checkpoint is altered, beyond it nobody can tell")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.add(10);
        ledger.run("delete from ledger_entry where seq > 205");
        ledger.run("delete from ledger_content where seq > 205");
        const VerifyResult beyond = ledger.verified();
        CHECK(beyond.status == Soundness::cannot_tell);
        CHECK(beyond.code == "ledger.shorter_than_head");
        CHECK(beyond.seq == 206);
        ledger.run("delete from ledger_entry where seq > 150");
        ledger.run("delete from ledger_content where seq > 150");
        check_found(ledger.verified(), 151, "ledger.shorter_than_sealed");
    });
}

TEST_CASE("the checkpoints of the file count, also when those of the database are gone")
{
    for_each_engine([](const std::string& address) {
        KeptLedger ledger{address};
        ledger.seal();
        ledger.run("delete from ledger_checkpoint");
        CHECK(ledger.verified().status == Soundness::sound);
        std::filesystem::remove(ledger.checkpoints_file());
        const VerifyResult result = ledger.verified();
        CHECK(result.status == Soundness::cannot_tell);
        CHECK(result.code == "ledger.nothing_sealed");
    });
}

TEST_CASE("a whole ledger made anew with another key is refused by an old checkpoint")
{
    for_each_engine([](const std::string& address) {
        const tests::TemporaryFolder folder;
        KeptLedger old_one{"sqlite:" + (folder.path() / "old.db").string(), 50};
        old_one.seal();
        KeptLedger made_anew{address, 80};
        made_anew.seal();
        CHECK(made_anew.verified().status == Soundness::sound);
        CHECK(made_anew.verified(old_one.anchors()).status == Soundness::altered);
        Anchors mixed = made_anew.anchors();
        mixed.checkpoints_file = old_one.checkpoints_file();
        check_found(made_anew.verified(mixed), 50, "ledger.checkpoint_forged");
    });
}

TEST_CASE("a file that has other bytes, or is gone, is named")
{
    const tests::TemporaryFolder folder;
    KeptLedger ledger{"sqlite:" + (folder.path() / "test.db").string(), 5};
    ledger.seal();
    Anchors anchors = ledger.anchors();
    const auto file = folder.path() / "notulen.txt";
    std::ofstream{file} << "notulen";
    anchors.files = {{"Notulen 1 Maret", digest_of("notulen"), file}};
    CHECK(ledger.verified(anchors).status == Soundness::sound);
    std::ofstream{file} << "Notulen";
    CHECK(ledger.verified(anchors).code == "ledger.file_differs");
    CHECK(ledger.verified(anchors).values.at("what") == "Notulen 1 Maret");
    std::filesystem::remove(file);
    CHECK(ledger.verified(anchors).code == "ledger.file_missing");
}
