#include "retention/destruction.hpp"

#include "database/table.hpp"
#include "evidence/file_store.hpp"
#include "retention/tables.hpp"

#include <algorithm>
#include <stdexcept>

namespace siar::retention {

namespace {

struct DestroyedFile {
    Id<DestroyedFile> id;
    Digest sha256;
    Id<Disposal> disposal;
    Moment ordered_at;
    std::optional<Moment> settled_at;
    bool is_removed;
};
BOOST_DESCRIBE_STRUCT(DestroyedFile, (), (id, sha256, disposal, ordered_at, settled_at, is_removed))

constexpr database::Table<DestroyedFile> destroyed_files{"destroyed_file"};

std::vector<FileUse>& file_uses()
{
    static std::vector<FileUse> uses;
    return uses;
}

bool is_needed(database::Database& database, const Digest& sha256)
{
    if (file_uses().empty())
        throw std::logic_error{"nobody has said which slices use files, so none is deleted"};
    return record_rows.count(database, "sha256 = $1 and state = 'kept'", sha256) > 0 ||
           std::ranges::any_of(file_uses(), [&](const FileUse& uses) {
               return uses(database, sha256);
           });
}

bool are_files_waiting(database::Database& database)
{
    return destroyed_files.count(database, "settled_at is null") > 0;
}

} // namespace

void set_file_uses(std::vector<FileUse> uses)
{
    file_uses() = std::move(uses);
}

void order_destruction(Command& command, const FiledRecord& record, const Id<Disposal>& disposal)
{
    destroyed_files.insert(
        command.database,
        {.id = Id<DestroyedFile>::make(command.now),
         .sha256 = record.sha256,
         .disposal = disposal,
         .ordered_at = command.now,
         .settled_at = std::nullopt,
         .is_removed = false}
    );
}

void remove_destroyed_files(Door& door)
{
    if (door.read(are_files_waiting))
        door.change(siar_itself(), "retention.dispose", [](Command& command) {
            remove_destroyed_files(command);
        });
}

void remove_destroyed_files(Command& command)
{
    command.changes_nothing();
    for (DestroyedFile& file : destroyed_files.where(command.database, "settled_at is null")) {
        file.is_removed = !is_needed(command.database, file.sha256);
        file.settled_at = command.now;
        // Removed before the row says so: a crash in between only leads here again.
        if (file.is_removed)
            evidence::remove_file(file.sha256);
        destroyed_files.update(command.database, file);
        command.record("retention.file_settled", file);
    }
}

} // namespace siar::retention
