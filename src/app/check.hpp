// siar verify: whether an office's ledger, and the files it speaks of, are as they were written.
#pragma once

#include "ledger/verify.hpp"

#include <filesystem>

namespace siar::app {

/// Reads only; the server may run. `database` is empty for SQLite in the folder. Throws
/// std::runtime_error when there is no office or no public key to check it with.
ledger::VerifyResult
check(const std::filesystem::path& folder, const std::string& database = "");

} // namespace siar::app
