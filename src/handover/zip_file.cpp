#include "handover/zip_file.hpp"

#include <stdexcept>
#include <vector>
#include <zip.h>

namespace siar::handover {

namespace {

using Told = std::function<bool(double)>;

struct Hearing {
    const Told& told;
    bool is_to_stop = false;
};

void hear(zip_t* /*zip*/, double done, void* hearing)
{
    auto& heard = *static_cast<Hearing*>(hearing);
    heard.is_to_stop = !heard.told(done) || heard.is_to_stop;
}

int is_to_stop(zip_t* /*zip*/, void* hearing)
{
    return static_cast<Hearing*>(hearing)->is_to_stop ? 1 : 0;
}

} // namespace

ZipWriter::ZipWriter(const std::filesystem::path& file)
{
    int error = 0;
    zip_ = zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
    if (zip_ == nullptr)
        throw std::runtime_error{"the archive " + file.string() + " cannot be written"};
}

ZipWriter::~ZipWriter()
{
    if (zip_ != nullptr)
        zip_discard(zip_);
}

void ZipWriter::add(const std::string& name, const std::filesystem::path& source, Packing packing)
{
    zip_source_t* const bytes = zip_source_file(zip_, source.c_str(), 0, -1);
    const zip_int64_t index =
        bytes == nullptr ? -1 : zip_file_add(zip_, name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        throw std::runtime_error{"the file " + name + " cannot be packed: " + zip_strerror(zip_)};
    }
    const auto method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_set_file_compression(zip_, static_cast<zip_uint64_t>(index), method, 1);
}

void ZipWriter::finish(const Told& told)
{
    Hearing hearing{told};
    zip_register_progress_callback_with_state(zip_, 0.002, hear, nullptr, &hearing);
    zip_register_cancel_callback_with_state(zip_, is_to_stop, nullptr, &hearing);
    if (zip_close(zip_) != 0)
        throw std::runtime_error{std::string{"the archive cannot be written: "} + zip_strerror(zip_)};
    zip_ = nullptr;
}

ZipReader::ZipReader(const std::filesystem::path& file)
{
    int error = 0;
    zip_ = zip_open(file.c_str(), ZIP_RDONLY, &error);
    if (zip_ == nullptr)
        throw std::runtime_error{"the file " + file.string() + " is no ZIP archive that can be read"};
}

ZipReader::~ZipReader()
{
    zip_discard(zip_);
}

std::int64_t ZipReader::count() const
{
    return zip_get_num_entries(zip_, 0);
}

std::string ZipReader::name(std::int64_t index) const
{
    const char* const name = zip_get_name(zip_, static_cast<zip_uint64_t>(index), ZIP_FL_ENC_GUESS);
    return name == nullptr ? "" : name;
}

std::int64_t ZipReader::size(std::int64_t index) const
{
    zip_stat_t found{};
    zip_stat_index(zip_, static_cast<zip_uint64_t>(index), 0, &found);
    return (found.valid & ZIP_STAT_SIZE) != 0 ? static_cast<std::int64_t>(found.size) : 0;
}

void ZipReader::read(std::int64_t index, const std::function<void(std::string_view)>& piece) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file{
        zip_fopen_index(zip_, static_cast<zip_uint64_t>(index), 0), zip_fclose
    };
    std::vector<char> bytes(std::size_t{1} << 18U);
    zip_int64_t count = file ? 1 : -1;
    while (count > 0) {
        count = zip_fread(file.get(), bytes.data(), bytes.size());
        if (count > 0)
            piece({bytes.data(), static_cast<std::size_t>(count)});
    }
    if (count < 0)
        throw std::runtime_error{"damaged: " + name(index)};
}

} // namespace siar::handover
