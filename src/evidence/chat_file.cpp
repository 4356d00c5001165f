#include "evidence/chat_file.hpp"

#include "foundation/plain_text.hpp"

#include <fstream>
#include <memory>
#include <zip.h>

namespace siar::evidence {

namespace {

constexpr std::size_t most_chat_bytes = 64'000'000;
constexpr std::size_t most_media_bytes = 25'000'000;
constexpr zip_int64_t most_entries = 100'000;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

bool is_archive(const std::filesystem::path& file)
{
    std::string beginning(4, '\0');
    std::ifstream{file, std::ios::binary}.read(beginning.data(), 4);
    return beginning == "PK\x03\x04";
}

Archive archive_of(const std::filesystem::path& file)
{
    return Archive{zip_open(file.c_str(), ZIP_RDONLY, nullptr)};
}

/// Counts what really comes out, for the sizes in an archive may lie.
std::string entry_bytes(zip_t& archive, zip_uint64_t index, std::size_t most)
{
    const std::unique_ptr<zip_file_t, CloseEntry> entry{zip_fopen_index(&archive, index, 0)};
    std::string bytes;
    std::array<char, 65536> buffer;
    while (entry && bytes.size() < most) {
        const auto count = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (count <= 0)
            break;
        bytes.append(buffer.data(), std::min(static_cast<std::size_t>(count), most - bytes.size()));
    }
    return bytes;
}

/// The likelier, the higher: a chat may also have sent text files to and fro.
int likeness_to_chat(std::string_view path)
{
    const std::string lower = in_lower_case(path);
    const std::string name = lower.substr(lower.find_last_of('/') + 1);
    if (name == "_chat.txt" || name == "result.json")
        return 3;
    if (!name.ends_with(".txt"))
        return 0;
    return name.find("whatsapp") != std::string::npos || name.find("chat") != std::string::npos ? 2 : 1;
}

std::string chat_in_archive(const std::filesystem::path& file)
{
    const Archive archive = archive_of(file);
    if (!archive)
        return "";
    const auto count = std::min(zip_get_num_entries(archive.get(), 0), most_entries);
    std::optional<zip_uint64_t> found;
    int likeness = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* const name = zip_get_name(archive.get(), index, 0);
        const int its_likeness = name == nullptr ? 0 : likeness_to_chat(name);
        if (its_likeness > likeness) {
            likeness = its_likeness;
            found = index;
        }
    }
    return found ? entry_bytes(*archive, *found, most_chat_bytes) : "";
}

} // namespace

std::string chat_in_file(const std::filesystem::path& file)
{
    if (is_archive(file))
        return chat_in_archive(file);
    std::ifstream stream{file, std::ios::binary};
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    std::string bytes(failure ? 0 : std::min<std::size_t>(size, most_chat_bytes), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

std::optional<std::string>
media_in_file(const std::filesystem::path& file, const std::string& name)
{
    const Archive archive = is_archive(file) ? archive_of(file) : nullptr;
    if (!archive || name.empty())
        return std::nullopt;
    const auto index = zip_name_locate(archive.get(), name.c_str(), ZIP_FL_NODIR);
    if (index < 0)
        return std::nullopt;
    return entry_bytes(*archive, static_cast<zip_uint64_t>(index), most_media_bytes);
}

} // namespace siar::evidence
