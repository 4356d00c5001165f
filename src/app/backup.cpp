#include "app/backup.hpp"

#include "app/application.hpp"
#include "app/check.hpp"
#include "app/data_folder.hpp"
#include "database/sqlite_copy.hpp"
#include "foundation/digest.hpp"
#include "ledger/ledger.hpp"

#include <fstream>
#include <functional>
#include <vector>
#include <zip.h>

namespace siar::app {

namespace {

using Path = std::filesystem::path;

/// A folder for the time being, gone at the end whatever happens.
class ScratchFolder {
public:
    explicit ScratchFolder(const Path& beside)
        : path_{beside.string() + "." + random_token(4)}
    {
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const Path& path() const { return path_; }

private:
    Path path_;
};

/// The files under the folder that belong into a backup, as paths from it. Uploads that are not
/// finished, the lock and SQLite's own working files do not.
std::vector<Path> files_to_keep(const Path& folder)
{
    std::vector<Path> files;
    for (const auto& kept : {files_in(folder), keys_in(folder), checkpoints_in(folder)})
        if (std::filesystem::exists(kept))
            for (const auto& entry : std::filesystem::recursive_directory_iterator{kept})
                if (entry.is_regular_file())
                    files.push_back(std::filesystem::relative(entry.path(), folder));
    return files;
}

class ZipWriter {
public:
    explicit ZipWriter(const Path& file)
    {
        int error = 0;
        zip_ = zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
        if (zip_ == nullptr)
            throw std::runtime_error{
                "The backup " + file.string() + " cannot be written. Choose a folder that exists "
                "and a name that is free."
            };
    }
    ~ZipWriter()
    {
        if (zip_ != nullptr)
            zip_discard(zip_);
    }
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    void add(const Path& name, const Path& file)
    {
        zip_source_t* source = zip_source_file(zip_, file.c_str(), 0, 0);
        if (source == nullptr ||
            zip_file_add(zip_, name.generic_string().c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error{"The file " + file.string() + " cannot be read."};
    }

    void finish()
    {
        if (zip_close(zip_) != 0)
            throw std::runtime_error{
                std::string{"The backup cannot be written: "} + zip_strerror(zip_) + "."
            };
        zip_ = nullptr;
    }

private:
    zip_t* zip_ = nullptr;
};

/// Whether a name from a ZIP file stays below the folder that it is put into.
bool is_inside(const Path& name)
{
    if (name.empty() || name.is_absolute())
        return false;
    for (const Path& part : name)
        if (part == "..")
            return false;
    return true;
}

void write_entry(zip_t* zip, zip_uint64_t index, const Path& target)
{
    std::filesystem::create_directories(target.parent_path());
    std::ofstream file{target, std::ios::binary};
    zip_file_t* entry = zip_fopen_index(zip, index, 0);
    std::vector<char> piece(1 << 16);
    zip_int64_t count = entry == nullptr ? -1 : 1;
    while (count > 0) {
        count = zip_fread(entry, piece.data(), piece.size());
        if (count > 0)
            file.write(piece.data(), static_cast<std::streamsize>(count));
    }
    if (entry != nullptr)
        zip_fclose(entry);
    if (count < 0 || !file.flush())
        throw std::runtime_error{"The backup is damaged at " + target.filename().string() + "."};
}

std::int64_t unpack(const Path& file, const Path& folder)
{
    int error = 0;
    zip_t* opened = zip_open(file.c_str(), ZIP_RDONLY, &error);
    if (opened == nullptr)
        throw std::runtime_error{"The file " + file.string() + " is no backup of Siar."};
    const std::unique_ptr<zip_t, void (*)(zip_t*)> zip{opened, zip_discard};
    const auto count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const Path name{zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0)};
        if (!is_inside(name))
            throw std::runtime_error{"The file " + file.string() + " is no backup of Siar."};
        write_entry(zip.get(), static_cast<zip_uint64_t>(i), folder / name);
    }
    return count;
}

std::int64_t ledger_size_in(const Path& database)
{
    std::int64_t size = 0;
    database::open_store("sqlite:" + database.string())->read([&](database::Database& rows) {
        size = ledger::size(rows);
    });
    return size;
}

void require_sound(const Path& folder)
{
    const auto result = check(folder);
    if (result.status == ledger::Soundness::altered)
        throw std::runtime_error{
            "The backup's ledger is not sound: " +
            all_texts().say(result.code, result.values, Language::en) + " Nothing was restored."
        };
}

/// The ledger's new beginning after a restore says so itself.
void record_restore(const Path& folder, std::int64_t size)
{
    Application application{
        {.folder = folder, .database = "sqlite:" + database_in(folder).string()}
    };
    application.door().change(siar_itself(), "people.manage", [&](Command& command) {
        command.record("app.restored", "office", boost::json::object{{"ledger_size", size}});
    });
}

} // namespace

BackupSummary back_up(const Path& data, const Path& file)
{
    if (!std::filesystem::exists(database_in(data)))
        throw std::runtime_error{
            "There is no office in " + data.string() + ". Name its folder with --data; rows on "
            "PostgreSQL are backed up with pg_dump."
        };
    const ScratchFolder scratch{file};
    const Path copy = scratch.path() / "siar.db";
    database::copy_sqlite(database_in(data), copy);
    const Path unfinished = scratch.path() / "backup.zip";
    ZipWriter zip{unfinished};
    zip.add(database_in("").filename(), copy);
    const auto files = files_to_keep(data);
    for (const Path& name : files)
        zip.add(name, data / name);
    zip.finish();
    std::filesystem::rename(unfinished, file);
    return {static_cast<std::int64_t>(files.size()) + 1, ledger_size_in(copy)};
}

BackupSummary restore(const Path& file, const Path& data)
{
    if (std::filesystem::exists(data) && !std::filesystem::is_empty(data))
        throw std::runtime_error{
            "The folder " + data.string() + " is not empty. Choose one that does not exist yet."
        };
    const ScratchFolder scratch{data};
    const auto count = unpack(file, scratch.path());
    require_sound(scratch.path());
    const auto size = ledger_size_in(database_in(scratch.path()));
    std::filesystem::remove(data);
    std::filesystem::rename(scratch.path(), data);
    record_restore(data, size);
    return {count, size};
}

} // namespace siar::app
