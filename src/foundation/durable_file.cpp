#include "foundation/durable_file.hpp"

#include "foundation/digest.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace siar {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file)
{
    throw std::system_error{errno, std::generic_category(), file.string()};
}

/// A file of the operating system, closed with its owner.
class Opened {
public:
    Opened(std::filesystem::path file, int flags, mode_t mode)
        : file_{std::move(file)},
          number_{::open(file_.c_str(), flags | O_CLOEXEC, mode)}
    {
        if (number_ < 0)
            fail(file_);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() { ::close(number_); }

    void write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                fail(file_);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void sync() const
    {
        if (::fsync(number_) != 0)
            fail(file_);
    }

private:
    std::filesystem::path file_;
    int number_;
};

void sync_folder_of(const std::filesystem::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    Opened{folder, O_RDONLY | O_DIRECTORY, 0}.sync();
}

void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::rename(from, to);
    sync_folder_of(to);
}

} // namespace

void write_durably(const std::filesystem::path& file, std::string_view bytes, Readers readers)
{
    auto temporary = file;
    temporary += ".part-" + random_token(8);
    try {
        const mode_t mode = readers == Readers::owner ? 0600 : 0644;
        const Opened opened{temporary, O_WRONLY | O_CREAT | O_EXCL, mode};
        opened.write(bytes);
        opened.sync();
        rename_durably(temporary, file);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
}

void append_durably(const std::filesystem::path& file, std::string_view bytes)
{
    const bool is_new = !std::filesystem::exists(file);
    const Opened opened{file, O_WRONLY | O_CREAT | O_APPEND, 0644};
    opened.write(bytes);
    opened.sync();
    if (is_new)
        sync_folder_of(file);
}

void make_folder_durably(const std::filesystem::path& folder)
{
    if (std::filesystem::create_directory(folder))
        sync_folder_of(folder);
}

void move_durably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    Opened{from, O_RDONLY, 0}.sync();
    rename_durably(from, to);
}

} // namespace siar
