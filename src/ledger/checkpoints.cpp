#include "ledger/checkpoints.hpp"

#include "database/table.hpp"
#include "foundation/durable_file.hpp"
#include "ledger/head.hpp"
#include "ledger/ledger.hpp"
#include "ledger/note.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace siar::ledger {

namespace {

constexpr database::Table<Checkpoint> checkpoints{"ledger_checkpoint"};
constexpr std::int64_t entries_worth_a_checkpoint = 256;
constexpr std::chrono::hours longest_without_checkpoint{1};

std::optional<std::string> stored_key(database::Database& database)
{
    const auto rows = database.run("select public_key from ledger_key where id = 1");
    if (rows.empty())
        return std::nullopt;
    return database::from_cell<std::string>(rows.at(0).at(0));
}

/// The size that the file's last note speaks of. A note that was cut off while it was written is
/// taken away: the database has it whole.
std::int64_t last_size_in(const std::filesystem::path& file, const PublicKey& key)
{
    std::ifstream stream{file, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    const NotesOfFile found = notes_in(text);
    if (found.whole_size < text.size())
        std::filesystem::resize_file(file, found.whole_size);
    if (found.notes.empty())
        return 0;
    const auto last = read_note(found.notes.back(), key);
    return last ? last->size : 0;
}

} // namespace

std::optional<Checkpoint> last_checkpoint(database::Database& database)
{
    auto found = checkpoints.where(database, "size > 0 order by size desc limit 1");
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::string known_public_key(database::Database& database)
{
    const auto key = stored_key(database);
    return key ? PublicKey{*key}.base64() : "";
}

void require_key(database::Database& database, const PublicKey& key)
{
    const auto known = stored_key(database);
    if (!known)
        database.run(
            "insert into ledger_key (id, public_key) values (1, $1)", {database::Cell{key.text()}}
        );
    else if (*known != key.text())
        throw std::runtime_error{
            "this ledger is signed by another key: put the ledger.key that belongs to it (" +
            PublicKey{*known}.name() + ") back into the keys folder"
        };
}

bool is_checkpoint_due(database::Database& database, Moment now)
{
    const std::int64_t length = size(database);
    const auto last = last_checkpoint(database);
    const std::int64_t unsealed = length - (last ? last->size : 0);
    if (unsealed == 0)
        return false;
    return unsealed >= entries_worth_a_checkpoint || !last ||
           now - last->signed_at >= longest_without_checkpoint;
}

std::optional<Checkpoint> sign_checkpoint(Command& command, const SigningKey& key)
{
    command.changes_nothing(); // A checkpoint says what is; it is no event of the office.
    const Head head = read_head(command.database);
    const auto last = last_checkpoint(command.database);
    if (head.size == 0 || (last && last->size == head.size))
        return std::nullopt;
    const Digest root{range_of(head).root()};
    const Checkpoint checkpoint{
        .size = head.size,
        .root = root,
        .signed_at = command.now,
        .note = signed_note(key, head.size, root)
    };
    checkpoints.insert(command.database, checkpoint);
    return checkpoint;
}

void write_checkpoints(
    database::Database& database, const PublicKey& key, const std::filesystem::path& file
)
{
    std::filesystem::create_directories(file.parent_path());
    const std::int64_t last = last_size_in(file, key);
    std::string missing;
    for (const Checkpoint& checkpoint :
         checkpoints.where(database, "size > $1 order by size", last))
        missing += checkpoint.note + '\n';
    if (!missing.empty())
        append_durably(file, missing);
}

Sealer::Sealer(const SigningKey& key, std::filesystem::path checkpoints_file)
    : key_{key},
      file_{std::move(checkpoints_file)}
{
}

void Sealer::seal(Door& door)
{
    const std::scoped_lock lock{one_at_a_time_};
    door.change(siar_itself(), "ledger.seal", [&](Command& command) {
        sign_checkpoint(command, key_);
    });
    // Only now that the checkpoint is durable in the database: the file must not know more.
    door.read([&](database::Database& database) {
        write_checkpoints(database, public_key(), file_);
    });
}

void Sealer::seal_when_due(Door& door)
{
    const auto is_due = [&](database::Database& database) {
        return is_checkpoint_due(database, door.now());
    };
    if (door.read(is_due))
        seal(door);
}

} // namespace siar::ledger
