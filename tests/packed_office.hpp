// Evidence packs in tests: unpacked, changed behind everybody's back, and packed again.
#pragma once

#include "engines.hpp"

#include "handover/checking.hpp"
#include "handover/zip_file.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace siar::tests {

using Unpacked = std::map<std::string, std::string>; // bytes by name, the top folder included

inline Unpacked unpacked(const std::filesystem::path& file)
{
    const handover::ZipReader zip{file};
    Unpacked files;
    for (std::int64_t i = 0; i < zip.count(); ++i) {
        std::string& bytes = files[zip.name(i)];
        zip.read(i, [&](std::string_view piece) { bytes += piece; });
    }
    return files;
}

inline void unpack_to(const std::filesystem::path& folder, const Unpacked& files)
{
    for (const auto& [name, bytes] : files) {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream{folder / name, std::ios::binary} << bytes;
    }
}

inline void pack_again(const std::filesystem::path& file, const Unpacked& files)
{
    const TemporaryFolder folder;
    std::filesystem::remove(file);
    handover::ZipWriter zip{file};
    int number = 0;
    for (const auto& [name, bytes] : files) {
        const auto source = folder.path() / std::to_string(++number);
        std::ofstream{source, std::ios::binary} << bytes;
        zip.add(name, source, handover::Packing::compressed);
    }
    zip.finish([](double) { return true; });
}

/// "code path" of each fault.
inline std::vector<std::string> faults_of(const handover::PackCheck& check)
{
    std::vector<std::string> faults;
    for (const handover::PackFault& fault : check.faults) {
        std::string text = fault.code;
        for (const auto& [name, value] : fault.values)
            text += ' ' + value;
        faults.push_back(text);
    }
    std::ranges::sort(faults);
    return faults;
}

/// The exit status of the program with its output in `said`.
inline int run_program(const std::string& command, std::string& said)
{
    const TemporaryFolder folder;
    const auto output = folder.path() / "output";
    const int status = std::system((command + " >" + output.string() + " 2>&1").c_str());
    std::ostringstream text;
    text << std::ifstream{output}.rdbuf();
    said = text.str();
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace siar::tests
