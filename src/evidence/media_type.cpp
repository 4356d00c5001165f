#include "evidence/media_type.hpp"

#include <algorithm>
#include <array>
#include <magic.h>
#include <memory>
#include <stdexcept>

namespace siar::evidence {

namespace {

constexpr std::array safe_types{
    "image/png", "image/jpeg", "image/gif",  "image/webp", "application/pdf", "text/plain",
    "video/mp4", "video/webm", "video/ogg",  "audio/mpeg", "audio/mp4",       "audio/x-m4a",
    "audio/ogg", "audio/webm", "audio/x-wav"
};

struct Close {
    void operator()(magic_t database) const { magic_close(database); }
};

/// Each thread has its own: libmagic keeps its answer in it.
magic_t known_types()
{
    thread_local const std::unique_ptr<magic_set, Close> database{magic_open(MAGIC_MIME_TYPE)};
    thread_local const bool is_loaded = database && magic_load(database.get(), nullptr) == 0;
    if (!is_loaded)
        throw std::runtime_error{"libmagic finds no list of file types: install libmagic1"};
    return database.get();
}

std::string named(const char* type)
{
    return type == nullptr ? "application/octet-stream" : type;
}

} // namespace

std::string media_type_of(std::string_view bytes)
{
    return named(magic_buffer(known_types(), bytes.data(), bytes.size()));
}

std::string media_type_of_file(const std::filesystem::path& file)
{
    return named(magic_file(known_types(), file.c_str()));
}

bool is_safe_to_show(std::string_view media_type)
{
    return std::ranges::find(safe_types, media_type) != safe_types.end();
}

} // namespace siar::evidence
