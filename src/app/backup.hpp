// The whole office as one ZIP file: rows as of one moment, files, keys and checkpoints.
#pragma once

#include <cstdint>
#include <filesystem>

namespace siar::app {

struct BackupSummary {
    std::int64_t file_count;
    std::int64_t ledger_size;
};

/// Writes the backup beside its name and renames it when it is whole, so a broken one is never
/// taken for a good one. The server may run meanwhile: rows are copied first, and files are only
/// ever added. For an office on PostgreSQL, rows are pg_dump's business; this refuses.
BackupSummary back_up(const std::filesystem::path& data, const std::filesystem::path& file);

/// Makes the folder, which must be missing or empty, checks the ledger, and writes into it that the
/// office was restored and from how many entries (records.md, R15). Refuses a backup whose ledger
/// is not sound, and leaves nothing behind then.
BackupSummary restore(const std::filesystem::path& file, const std::filesystem::path& data);

} // namespace siar::app
