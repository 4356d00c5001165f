// Names of files that a person can read and that every system can keep.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace siar::handover {

/// The name in Unicode's composed form (NFC), without folders, control characters and what Windows
/// does not take; 120 characters at the most, its ending kept. "berkas" where nothing is left.
std::string safe_name(std::string_view name);

/// Gives each file of a folder a name of its own: systems that do not tell upper from lower case
/// would take two for one.
class NamesTaken {
public:
    /// `folder` ends with "/"; gives the path.
    std::string take(const std::string& folder, std::string_view name);

private:
    std::set<std::string> taken_;
};

/// The path as a link in a page holds it, and as a line of a BagIt manifest does (RFC 8493, 2.1.3).
std::string link_to_path(std::string_view path);
std::string path_in_manifest(std::string_view path);

/// What path_in_manifest wrote.
std::string path_from_manifest(std::string_view written);

} // namespace siar::handover
