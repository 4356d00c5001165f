// The one folder that holds an office: rows, files, keys, checkpoints. One server at a time.
#pragma once

#include <filesystem>
#include <string>

namespace siar::app {

class DataFolder {
public:
    /// Makes the folder where it is missing, and takes its lock. Throws std::runtime_error with one
    /// sentence that says what to do when it cannot be made, written to, or is in use.
    explicit DataFolder(const std::filesystem::path& folder);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    const std::filesystem::path& path() const { return folder_; }

private:
    std::filesystem::path folder_;
    int lock_ = -1;
};

// Where things lie in a data folder; for programs that only read, no lock is needed.
std::filesystem::path database_in(const std::filesystem::path& folder);
std::filesystem::path files_in(const std::filesystem::path& folder);
std::filesystem::path uploads_in(const std::filesystem::path& folder);
std::filesystem::path keys_in(const std::filesystem::path& folder);
std::filesystem::path checkpoints_in(const std::filesystem::path& folder);

} // namespace siar::app
