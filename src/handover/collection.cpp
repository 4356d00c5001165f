#include "handover/collection.hpp"

#include "evidence/file_store.hpp"

#include <fstream>

namespace siar::handover {

Collection::Collection(std::filesystem::path scratch)
    : scratch_{std::move(scratch)}
{
}

std::optional<std::string>
Collection::add_stored(const std::string& folder, std::string_view name, const Digest& sha256)
{
    if (const auto known = stored_.find(sha256); known != stored_.end())
        return known->second;
    const auto source = evidence::file_of(sha256);
    if (!std::filesystem::exists(source))
        return std::nullopt;
    const std::string path = names_.take(folder, name);
    files_.push_back({path, source, sha256});
    stored_.emplace(sha256, path);
    return path;
}

std::filesystem::path Collection::place_for(const std::string& path)
{
    const auto place = scratch_ / std::to_string(files_.size());
    files_.push_back({path, place, std::nullopt});
    return place;
}

void Collection::add_text(const std::string& path, std::string_view text)
{
    const auto place = place_for(path);
    std::ofstream file{place, std::ios::binary};
    file << text;
    if (!file.flush())
        throw std::system_error{errno, std::generic_category(), "cannot write " + place.string()};
}

std::string
Collection::add_named_text(const std::string& folder, std::string_view name, std::string_view text)
{
    std::string path = names_.take(folder, name);
    add_text(path, text);
    return path;
}

} // namespace siar::handover
