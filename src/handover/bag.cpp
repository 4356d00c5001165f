#include "handover/bag.hpp"

#include "handover/file_digests.hpp"
#include "handover/zip_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace siar::handover {

namespace {

constexpr std::array compressible{".html", ".json", ".jsonl", ".csv", ".txt", ".xml"};

bool is_compressible(const std::string& path)
{
    return std::ranges::any_of(compressible, [&](const char* ending) { return path.ends_with(ending); });
}

/// "path: text", on one line.
std::string info_line(const std::string& name, std::string value)
{
    std::ranges::replace_if(value, [](char c) { return c == '\r' || c == '\n'; }, ' ');
    return name + ": " + value + '\n';
}

std::string written_size(std::int64_t bytes)
{
    constexpr std::array units{"B", "KB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; bytes >= 10'000 && unit + 1 < units.size(); ++unit)
        bytes /= 1000;
    return std::to_string(bytes) + ' ' + units[unit];
}

struct Manifests {
    explicit Manifests(Collection& collection, const std::string& prefix)
        : sha256{collection.place_for(prefix + "-sha256.txt"), std::ios::binary},
          sha512{collection.place_for(prefix + "-sha512.txt"), std::ios::binary}
    {
    }

    void add(const std::string& path, const FileDigests& digests)
    {
        sha256 << digests.sha256.text() << "  " << path_in_manifest(path) << '\n';
        sha512 << digests.sha512 << "  " << path_in_manifest(path) << '\n';
    }

    void finish()
    {
        for (auto* const file : {&sha256, &sha512})
            if (!file->flush())
                throw std::system_error{errno, std::generic_category(), "cannot write a manifest"};
    }

    std::ofstream sha256;
    std::ofstream sha512;
};

class BagWriting {
public:
    BagWriting(Collection& collection, const Told& told)
        : collection_{collection},
          told_{told}
    {
        for (const PackedFile& file : collection.files())
            bytes_ += static_cast<std::int64_t>(std::filesystem::file_size(file.source));
    }

    void write_manifests(const BagDescription& description)
    {
        const std::size_t count = collection_.files().size();
        Manifests payload{collection_, "manifest"};
        for (std::size_t i = 0; i < count; ++i)
            if (const PackedFile file = collection_.files()[i]; is_payload(file)) {
                const FileDigests digests = checked_digests(file);
                payload.add(file.path, digests);
                payload_bytes_ += digests.size;
                ++payload_count_;
            }
        payload.finish();
        write_declarations(description);
        write_tag_manifests();
    }

    void pack(const std::string& top, const std::filesystem::path& target)
    {
        const auto unfinished = std::filesystem::path{target.string() + ".unfinished"};
        std::filesystem::remove(unfinished);
        ZipWriter zip{unfinished};
        for (const PackedFile& file : collection_.files())
            zip.add(
                top + '/' + file.path,
                file.source,
                is_compressible(file.path) ? Packing::compressed : Packing::stored
            );
        bool is_stopped = false;
        try {
            zip.finish([&](double done) {
                const auto packed = static_cast<std::int64_t>(done * static_cast<double>(bytes_));
                is_stopped = !told_(bytes_ + packed, 2 * bytes_);
                return !is_stopped;
            });
        } catch (const std::runtime_error&) {
            if (is_stopped)
                throw Stopped{};
            throw;
        }
        std::filesystem::rename(unfinished, target);
    }

private:
    static bool is_payload(const PackedFile& file) { return file.path.starts_with("data/"); }

    FileDigests checked_digests(const PackedFile& file)
    {
        FileDigests digests = digests_of_file(file.source, [&](std::int64_t read) {
            digested_ += read;
            if (!told_(std::min(digested_, bytes_), 2 * bytes_))
                throw Stopped{};
        });
        if (file.sha256 && digests.sha256 != *file.sha256)
            throw DamagedFile{file.path};
        return digests;
    }

    void write_declarations(const BagDescription& description)
    {
        std::string info;
        for (const auto& [name, value] : description.info)
            info += info_line(name, value);
        info += info_line("Bag-Size", written_size(payload_bytes_));
        info += info_line(
            "Payload-Oxum", std::to_string(payload_bytes_) + '.' + std::to_string(payload_count_)
        );
        collection_.add_text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        collection_.add_text("bag-info.txt", info);
    }

    void write_tag_manifests()
    {
        const std::size_t count = collection_.files().size();
        Manifests tags{collection_, "tagmanifest"};
        for (std::size_t i = 0; i < count; ++i)
            if (const PackedFile file = collection_.files()[i]; !is_payload(file))
                tags.add(file.path, checked_digests(file));
        tags.finish();
    }

    Collection& collection_;
    const Told& told_;
    std::int64_t bytes_ = 0;
    std::int64_t digested_ = 0;
    std::int64_t payload_bytes_ = 0;
    std::int64_t payload_count_ = 0;
};

} // namespace

void write_bag(
    Collection& collection,
    const BagDescription& description,
    const std::filesystem::path& target,
    const Told& told
)
{
    BagWriting writing{collection, told};
    writing.write_manifests(description);
    writing.pack(description.top, target);
}

} // namespace siar::handover
