#include "handover/building.hpp"

#include "foundation/log.hpp"
#include "handover/gathering.hpp"
#include "handover/tables.hpp"

#include <system_error>

namespace siar::handover {

namespace {

constexpr const char* permission = "handover.request";
constexpr std::chrono::seconds between_words{1};

/// A fresh folder for one pack, gone at the end whatever happens.
class ScratchFolder {
public:
    explicit ScratchFolder(std::filesystem::path path)
        : path_{std::move(path)}
    {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

std::filesystem::path scratch_of(const EvidencePack& pack)
{
    return packs_folder() / (pack.id.text() + ".work");
}

void remove_half_written(const EvidencePack& pack)
{
    std::error_code ignored;
    std::filesystem::remove(file_of(pack).string() + ".unfinished", ignored);
    std::filesystem::remove(file_of(pack), ignored);
}

void fail(Door& door, const EvidencePack& pack, const std::string& trouble, const std::string& why)
{
    remove_half_written(pack);
    log(LogLevel::error, "an evidence pack was not built", {{"pack", pack.id.text()}, {"why", why}});
    door.change(siar_itself(), permission, [&](Command& command) {
        fail_pack(command, pack.id, trouble);
    });
}

} // namespace

bool PackBuilder::build_next(Door& door)
{
    const auto is_waiting = [&](database::Database& database) {
        return is_pack_waiting(database, door.now());
    };
    if (is_stopped_ || !door.read(is_waiting))
        return false;
    const auto pack = door.change(siar_itself(), permission, claim_pack);
    if (!pack)
        return false;
    try {
        build(door, *pack);
    } catch (const Stopped&) {
        remove_half_written(*pack);
        door.change(siar_itself(), permission, [&](Command& command) { put_back(command, pack->id); });
    } catch (const DamagedFile& damaged) {
        fail(door, *pack, "handover.trouble_damaged", damaged.what());
    } catch (const std::system_error& failure) {
        const bool is_full = failure.code() == std::errc::no_space_on_device;
        fail(door, *pack, is_full ? "handover.trouble_disk_full" : "handover.trouble", failure.what());
    } catch (const std::exception& failure) {
        fail(door, *pack, "handover.trouble", failure.what());
    }
    return true;
}

void PackBuilder::build(Door& door, const EvidencePack& pack)
{
    const ScratchFolder scratch{scratch_of(pack)};
    remove_half_written(pack);
    sealer_->seal(door);
    Collection collection{scratch.path()};
    const Gathered gathered = door.read([&](database::Database& database) {
        return gather(collection, database, pack, texts_);
    });
    write_bag(collection, gathered.description, file_of(pack), [&](std::int64_t done, std::int64_t total) {
        return tell_progress(door, pack, done, total);
    });
    const BuiltPack built{
        .size = static_cast<std::int64_t>(std::filesystem::file_size(file_of(pack))),
        .sha256 = digest_of_file(file_of(pack)),
        .file_count = static_cast<std::int64_t>(collection.files().size()),
        .ledger_size = gathered.ledger_size
    };
    const bool is_kept = door.change(siar_itself(), permission, [&](Command& command) {
        return finish_pack(command, pack.id, built);
    });
    if (!is_kept)
        remove_half_written(pack);
}

/// Said without the ledger: nothing of the office changes.
bool PackBuilder::tell_progress(
    Door& door, const EvidencePack& pack, std::int64_t done, std::int64_t total
)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - told_at_ < between_words)
        return !is_stopped_;
    told_at_ = now;
    door.change(siar_itself(), permission, [&](Command& command) {
        progress_table.update(command.database, {pack.id, done, total, command.now});
        command.changes_nothing();
    });
    return !is_stopped_;
}

} // namespace siar::handover
