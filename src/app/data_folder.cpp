#include "app/data_folder.hpp"

#include <fcntl.h>
#include <stdexcept>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace siar::app {

namespace {

void make_private(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw std::runtime_error{
            "The folder " + folder.string() + " cannot be made: " + error.message() +
            ". Choose another with --data, or make it writable."
        };
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
}

} // namespace

DataFolder::DataFolder(const std::filesystem::path& folder)
    : folder_{folder}
{
    for (const auto& part :
         {folder_, files_in(folder_), uploads_in(folder_), keys_in(folder_), checkpoints_in(folder_)})
        make_private(part);
    const auto file = folder_ / "lock";
    lock_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ < 0)
        throw std::runtime_error{
            "The folder " + folder_.string() +
            " cannot be written to. Choose another with --data, or make it writable."
        };
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock_);
        throw std::runtime_error{
            "The folder " + folder_.string() +
            " is in use by another Siar. Stop that one first, or choose another folder with --data."
        };
    }
}

DataFolder::~DataFolder()
{
    ::close(lock_);
}

std::filesystem::path database_in(const std::filesystem::path& folder)
{
    return folder / "siar.db";
}

std::filesystem::path files_in(const std::filesystem::path& folder)
{
    return folder / "files";
}

std::filesystem::path uploads_in(const std::filesystem::path& folder)
{
    return folder / "uploads";
}

std::filesystem::path keys_in(const std::filesystem::path& folder)
{
    return folder / "keys";
}

std::filesystem::path checkpoints_in(const std::filesystem::path& folder)
{
    return folder / "checkpoints";
}

} // namespace siar::app
