// A ZIP file of any size, written and read in constant memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace siar::handover {

enum class Packing { stored, compressed };

class ZipWriter {
public:
    /// Throws std::runtime_error when the file is there already or cannot be made.
    explicit ZipWriter(const std::filesystem::path& file);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// The source is read when the archive is finished.
    void add(const std::string& name, const std::filesystem::path& source, Packing packing);

    /// Writes all; `told` hears how much is done, from 0 to 1, and stops it by giving false.
    void finish(const std::function<bool(double)>& told);

private:
    ::zip* zip_ = nullptr;
};

class ZipReader {
public:
    /// Throws std::runtime_error when the file is no ZIP archive.
    explicit ZipReader(const std::filesystem::path& file);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    std::int64_t count() const;
    std::string name(std::int64_t index) const;
    std::int64_t size(std::int64_t index) const;

    /// Unpacks piece by piece. Throws std::runtime_error for a damaged one.
    void read(std::int64_t index, const std::function<void(std::string_view)>& piece) const;

private:
    ::zip* zip_ = nullptr;
};

} // namespace siar::handover
