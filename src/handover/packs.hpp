// Evidence packs as the office asks for them, fetches them and finds them again: every request and
// every download is in the ledger.
#pragma once

#include "door/door.hpp"
#include "handover/gaps.hpp"
#include "handover/pack.hpp"

#include <filesystem>

namespace siar::handover {

constexpr std::chrono::days longest_kept{30}; // the file of a pack; its row stays
constexpr std::chrono::hours longest_download{1};
constexpr std::chrono::minutes longest_silence{5}; // of a building that was not broken off

/// Refuses for the field at fault: handover.which_period, handover.period_backwards,
/// handover.period_too_long; handover.personal_data for who may not see personal data, and
/// handover.already_asked while the same pack is being made.
EvidencePack ask_for_pack(Command& command, const NewPack& form);

/// The days that the form means. Refuses as above.
Period period_of(database::Database& database, const NewPack& form);
Period period_of(database::Database& database, const EvidencePack& pack);

/// "Paket bukti tahun 2026"
std::string title_of(database::Database& database, const NewPack& form, const Period& period);

/// The newest 50.
std::vector<EvidencePack> newest_packs(database::Database& database);

/// Refuses with handover.none.
EvidencePack find_pack(database::Database& database, const Id<EvidencePack>& id);

/// How far it is; nothing done where nobody has begun.
PackProgress progress_of(database::Database& database, const Id<EvidencePack>& id);

/// Says in the ledger that the caller fetches the file. Refuses with handover.not_ready,
/// handover.removed and handover.personal_data.
PackDownload open_download(Command& command, const Id<EvidencePack>& id);

/// The pack that the caller opened within the last hour. Refuses with handover.no_download.
EvidencePack opened_pack(
    database::Database& database, const Caller& caller, const Id<PackDownload>& download, Moment now
);

/// Where files of packs lie, beside the files of the office and never in a backup.
std::filesystem::path packs_folder();
std::filesystem::path file_of(const EvidencePack& pack);

/// Whether there is anything to claim.
bool is_pack_waiting(database::Database& database, Moment now);

/// The next pack to build, now the caller's: one that waits, or whose building fell silent.
std::optional<EvidencePack> claim_pack(Command& command);

struct BuiltPack {
    std::int64_t size;
    Digest sha256;
    std::int64_t file_count;
    std::int64_t ledger_size;
};

/// Says that the pack is there and tells who asked. False when something that it holds was
/// destroyed meanwhile: then it waits again, and the file is not to be kept.
bool finish_pack(Command& command, const Id<EvidencePack>& id, const BuiltPack& built);

/// Says why it could not be built.
void fail_pack(Command& command, const Id<EvidencePack>& id, const std::string& trouble);

/// Begins anew with the next run.
void put_back(Command& command, const Id<EvidencePack>& id);

/// Packs that are older than `longest_kept` lose their files.
void forget_old_packs(Command& command);

/// What was destroyed must not lie in packs (X8): they lose their files, or are built again.
std::vector<Follower> followers();

/// Deletes the files of packs that have none any more.
void remove_files(Door& door);

} // namespace siar::handover
