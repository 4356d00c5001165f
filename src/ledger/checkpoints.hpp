// Signs from time to time how long the ledger is and what its root is: in the database, and in a
// plain file that can be copied to where nobody of the office reaches it.
#pragma once

#include "door/door.hpp"
#include "ledger/entry.hpp"
#include "ledger/signing_key.hpp"

#include <filesystem>
#include <mutex>

namespace siar::ledger {

std::optional<Checkpoint> last_checkpoint(database::Database& database);

/// The key that signs this ledger, in base64; empty before the first start.
std::string known_public_key(database::Database& database);

/// Remembers at the first start which key signs this ledger. Throws std::runtime_error, with what
/// to do, when the ledger is signed by another one: its checkpoints could no longer be checked.
void require_key(database::Database& database, const PublicKey& key);

/// Whether the ledger has grown by 256 entries since its last checkpoint, or at all within an hour.
bool is_checkpoint_due(database::Database& database, Moment now);

/// Signs the ledger as it stands; nothing when its last checkpoint says the same.
std::optional<Checkpoint> sign_checkpoint(Command& command, const SigningKey& key);

/// Brings the file up to the checkpoints of the database.
void write_checkpoints(
    database::Database& database, const PublicKey& key, const std::filesystem::path& file
);

/// Holds the key, and knows where the file is.
class Sealer {
public:
    Sealer(const SigningKey& key, std::filesystem::path checkpoints_file);

    /// Signs now, if the ledger has grown: at shutdown, at approvals.
    void seal(Door& door);
    void seal_when_due(Door& door);

    PublicKey public_key() const { return key_.public_key(); }

private:
    SigningKey key_;
    std::filesystem::path file_;
    std::mutex one_at_a_time_;
};

} // namespace siar::ledger
