#include "evidence/file_store.hpp"

#include "foundation/durable_file.hpp"
#include "foundation/refusal.hpp"

#include <fstream>
#include <stdexcept>

namespace siar::evidence {

namespace {

struct Folders {
    std::filesystem::path files;
    std::filesystem::path uploads;
};

/// The process has one data folder, chosen at its start.
Folders& folders()
{
    static Folders folders;
    return folders;
}

std::filesystem::path place_for(const Digest& digest)
{
    const auto place = file_of(digest);
    make_folder_durably(place.parent_path());
    return place;
}

} // namespace

void set_files_folder(const std::filesystem::path& files, const std::filesystem::path& uploads)
{
    std::filesystem::create_directories(files);
    std::filesystem::create_directories(uploads);
    folders() = {files, uploads};
}

const std::filesystem::path& uploads_folder()
{
    if (folders().uploads.empty())
        throw std::logic_error{"the folder for files was not set"};
    return folders().uploads;
}

std::filesystem::path renditions_folder()
{
    return uploads_folder().parent_path() / "renditions";
}

Digest keep(std::string_view bytes)
try {
    const Digest digest = digest_of(bytes);
    if (const auto place = place_for(digest); !std::filesystem::exists(place))
        write_durably(place, bytes);
    return digest;
} catch (const std::system_error& failure) {
    refuse_full_disk(failure);
}

void keep_file(const std::filesystem::path& file, const Digest& digest)
try {
    if (const auto place = place_for(digest); !std::filesystem::exists(place))
        move_durably(file, place);
    else
        std::filesystem::remove(file);
} catch (const std::system_error& failure) {
    refuse_full_disk(failure);
}

std::filesystem::path file_of(const Digest& digest)
{
    if (folders().files.empty())
        throw std::logic_error{"the folder for files was not set"};
    return file_in(folders().files, digest);
}

std::filesystem::path file_in(const std::filesystem::path& files, const Digest& digest)
{
    return files / digest.text().substr(0, 2) / digest.text();
}

std::filesystem::path renditions_of(const Digest& digest)
{
    return file_in(renditions_folder(), digest);
}

void remove_file(const Digest& digest)
{
    std::filesystem::remove_all(renditions_of(digest));
    std::filesystem::remove(file_of(digest));
}

std::string bytes_of(const Digest& digest, std::size_t most)
{
    std::ifstream stream{file_of(digest), std::ios::binary};
    if (!stream)
        throw Refusal{Reason::unavailable, "evidence.file_lost", {{"sha256", digest.text()}}};
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

bool is_undamaged(const Digest& digest)
try {
    return digest_of_file(file_of(digest)) == digest;
} catch (const std::runtime_error&) {
    return false;
}

void refuse_full_disk(const std::system_error& failure)
{
    if (failure.code() == std::errc::no_space_on_device ||
        failure.code() == std::error_code{EDQUOT, std::generic_category()})
        throw Refusal{Reason::unavailable, "evidence.disk_full"};
    throw; // the failure that is being handled
}

} // namespace siar::evidence
