#include "app/check.hpp"

#include "app/data_folder.hpp"
#include "database/store.hpp"
#include "database/table.hpp"
#include "evidence/file_store.hpp"

#include <stdexcept>

namespace siar::app {

namespace {

struct Claimed {
    std::string what;
    Digest sha256;
};
BOOST_DESCRIBE_STRUCT(Claimed, (), (what, sha256))

/// Every file that a row names by its digest. Destroyed records no longer have one.
constexpr const char* claimed_files =
    "select 'evidence ' || id, sha256 from evidence where sha256 is not null "
    "union all select 'revision ' || id, sha256 from revision "
    "union all select 'record ' || id, sha256 from filed_record where state = 'kept'";

std::vector<ledger::ClaimedFile>
files_of(database::Database& database, const std::filesystem::path& folder)
{
    std::vector<ledger::ClaimedFile> files;
    for (Claimed& claimed : database::rows_of<Claimed>(database, claimed_files))
        files.push_back(
            {std::move(claimed.what),
             claimed.sha256,
             evidence::file_in(files_in(folder), claimed.sha256)}
        );
    return files;
}

} // namespace

ledger::VerifyResult check(const std::filesystem::path& folder, const std::string& address)
{
    if (address.empty() && !std::filesystem::exists(database_in(folder)))
        throw std::runtime_error{
            "There is no office in " + folder.string() + ". Name its folder with --data."
        };
    ledger::Anchors anchors{
        .key = ledger::public_key_in(keys_in(folder) / "ledger.pub"),
        .checkpoints_file = checkpoints_in(folder) / "checkpoints.txt",
        .files = {}
    };
    std::optional<ledger::VerifyResult> result;
    database::open_store(address.empty() ? "sqlite:" + database_in(folder).string() : address)
        ->read([&](database::Database& database) {
            anchors.files = files_of(database, folder);
            result = ledger::verify(database, anchors);
        });
    return *result;
}

} // namespace siar::app
