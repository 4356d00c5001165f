// What a pack will hold, gathered before it is packed: files of the store as they are, and files
// that are written for the pack in a folder of their own.
#pragma once

#include "foundation/digest.hpp"
#include "handover/safe_names.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace siar::handover {

struct PackedFile {
    std::string path; // in the pack, below its top folder
    std::filesystem::path source;
    std::optional<Digest> sha256; // of a file of the store: what its bytes must be
};

/// Why something is named in the pack and not in it.
struct Stub {
    std::string subject; // its id
    std::string what;
    std::string why;
    std::optional<Digest> sha256;
};

class Collection {
public:
    /// The folder must be there and empty.
    explicit Collection(std::filesystem::path scratch);

    /// A file of the store, under a readable name in the folder; the path in the pack. The same
    /// bytes are packed once, under their first name. Nothing when the store does not have them.
    std::optional<std::string>
    add_stored(const std::string& folder, std::string_view name, const Digest& sha256);

    /// Where to write a file that will have this path in the pack.
    std::filesystem::path place_for(const std::string& path);

    /// Writes the file that will have this path in the pack.
    void add_text(const std::string& path, std::string_view text);

    /// The same under a readable name that is free in the folder; gives the path.
    std::string add_named_text(const std::string& folder, std::string_view name, std::string_view text);

    void leave_out(Stub stub) { stubs_.push_back(std::move(stub)); }

    const std::vector<PackedFile>& files() const { return files_; }
    const std::vector<Stub>& stubs() const { return stubs_; }
    const std::filesystem::path& scratch() const { return scratch_; }

private:
    std::filesystem::path scratch_;
    NamesTaken names_;
    std::map<Digest, std::string> stored_;
    std::vector<PackedFile> files_;
    std::vector<Stub> stubs_;
};

} // namespace siar::handover
