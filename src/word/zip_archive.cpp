#include "word/zip_archive.hpp"

#include "foundation/refusal.hpp"

#include <array>
#include <memory>
#include <stdexcept>
#include <zip.h>

namespace siar::word {

namespace {

constexpr zip_uint16_t first_dos_day = (1 << 5) | 1; // 1 January 1980

struct SourceEnd {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveEnd {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FileEnd {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, SourceEnd>;
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;
using File = std::unique_ptr<zip_file_t, FileEnd>;

Refusal not_a_word_file()
{
    return invalid_field("upload", "word.not_a_word_file");
}

Refusal too_large()
{
    return {
        Reason::too_large,
        "word.template_too_large",
        {{"megabytes", std::to_string(most_unpacked_bytes / 1024 / 1024)}}
    };
}

Archive opened(const std::string& bytes)
{
    Source source{zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)};
    if (!source)
        throw std::bad_alloc{};
    Archive archive{zip_open_from_source(source.get(), ZIP_RDONLY, nullptr)};
    if (!archive)
        throw not_a_word_file();
    static_cast<void>(source.release()); // the archive owns it now
    return archive;
}

/// Counts what really comes out, for the sizes in an archive may lie.
std::string unpacked(zip_t& archive, zip_uint64_t index, std::size_t most_bytes)
{
    const File file{zip_fopen_index(&archive, index, 0)};
    if (!file)
        throw not_a_word_file();
    std::string bytes;
    std::array<char, 65536> buffer;
    for (;;) {
        const auto count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0)
            throw not_a_word_file();
        if (count == 0)
            return bytes;
        if (bytes.size() + static_cast<std::size_t>(count) > most_bytes)
            throw too_large();
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

[[noreturn]] void fail(zip_t& archive)
{
    throw std::runtime_error{std::string{"cannot write a ZIP archive: "} + zip_strerror(&archive)};
}

void add(zip_t& archive, const ZipPart& part)
{
    zip_source_t* source = zip_source_buffer(&archive, part.bytes.data(), part.bytes.size(), 0);
    if (source == nullptr)
        fail(archive);
    const auto index = zip_file_add(&archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(archive);
    }
    const auto added = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(&archive, added, 0, first_dos_day, 0) != 0)
        fail(archive);
}

std::string read_back(zip_source_t& source)
{
    if (zip_source_open(&source) != 0 || zip_source_seek(&source, 0, SEEK_END) != 0)
        throw std::runtime_error{"cannot read the ZIP archive that was written"};
    std::string bytes(static_cast<std::size_t>(zip_source_tell(&source)), '\0');
    zip_source_seek(&source, 0, SEEK_SET);
    const auto count = zip_source_read(&source, bytes.data(), bytes.size());
    zip_source_close(&source);
    if (count < 0 || static_cast<std::size_t>(count) != bytes.size())
        throw std::runtime_error{"cannot read the ZIP archive that was written"};
    return bytes;
}

} // namespace

std::vector<ZipPart> unzipped(const std::string& bytes)
{
    const Archive archive = opened(bytes);
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count < 0)
        throw not_a_word_file();
    if (static_cast<std::size_t>(count) > most_parts)
        throw too_large();
    std::vector<ZipPart> parts;
    std::size_t left = most_unpacked_bytes;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const char* name = zip_get_name(archive.get(), index, 0);
        if (name == nullptr)
            throw not_a_word_file();
        parts.push_back({name, unpacked(*archive, index, left)});
        left -= parts.back().bytes.size();
    }
    return parts;
}

std::string zipped(const std::vector<ZipPart>& parts)
{
    const Source source{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    if (!source)
        throw std::bad_alloc{};
    Archive archive{zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr)};
    if (!archive)
        throw std::runtime_error{"cannot begin a ZIP archive"};
    zip_source_keep(source.get()); // to be read once the archive is closed
    for (const ZipPart& part : parts)
        add(*archive, part);
    if (zip_close(archive.get()) != 0)
        fail(*archive);
    static_cast<void>(archive.release());
    return read_back(*source);
}

} // namespace siar::word
