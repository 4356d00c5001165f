#include "handover/bag_check.hpp"

#include "foundation/plain_text.hpp"
#include "handover/file_digests.hpp"
#include "handover/safe_names.hpp"

#include <set>
#include <stdexcept>
#include <unordered_map>

namespace siar::handover {

namespace {

constexpr std::int64_t largest_text = 16'000'000;
constexpr std::int64_t largest_manifest = 512'000'000; // a million files with long names

std::string bytes_in_bag(
    const ZipReader& zip, const OpenedBag& bag, const std::string& path, std::int64_t largest
)
{
    const auto found = bag.files.find(path);
    if (found == bag.files.end())
        throw std::runtime_error{path + " is missing"};
    if (zip.size(found->second) > largest)
        throw std::runtime_error{path + " is too large"};
    std::string bytes;
    zip.read(found->second, [&](std::string_view piece) {
        bytes += piece;
        if (static_cast<std::int64_t>(bytes.size()) > largest)
            throw std::runtime_error{path + " unpacks to too much"};
    });
    return bytes;
}

bool is_payload(const std::string& path)
{
    return path.starts_with("data/");
}

bool is_tag_manifest(const std::string& path)
{
    return path.starts_with("tagmanifest-");
}

using Manifest = std::unordered_map<std::string, std::string>; // digests by path

class BagCheck {
public:
    BagCheck(const ZipReader& zip, const OpenedBag& bag, std::vector<PackFault>& faults)
        : zip_{zip},
          bag_{bag},
          faults_{faults}
    {
    }

    void run()
    {
        if (text_of("bagit.txt") != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
            say("handover.check_declaration", {{"path", "bagit.txt"}});
        const Manifest payload_256 = read("manifest-sha256.txt", 64);
        const Manifest payload_512 = read("manifest-sha512.txt", 128);
        const Manifest tags_256 = read("tagmanifest-sha256.txt", 64);
        const Manifest tags_512 = read("tagmanifest-sha512.txt", 128);
        for (const auto& [path, place] : bag_.files)
            if (is_payload(path))
                compare(path, place, {payload_256, payload_512});
            else if (!is_tag_manifest(path))
                compare(path, place, {tags_256, tags_512});
        for (const Manifest* const manifest : {&payload_256, &tags_256, &payload_512, &tags_512})
            report_missing(*manifest);
        check_sum();
    }

private:
    struct Pair {
        const Manifest& sha256;
        const Manifest& sha512;
    };

    void say(const char* code, Values values) { faults_.push_back({code, std::move(values)}); }

    std::string text_of(const std::string& path)
    try {
        return text_in_bag(zip_, bag_, path);
    } catch (const std::runtime_error&) {
        say("handover.check_missing", {{"path", path}});
        return "";
    }

    Manifest read(const std::string& name, std::size_t digits)
    {
        Manifest manifest;
        std::string text;
        try {
            text = bytes_in_bag(zip_, bag_, name, largest_manifest);
        } catch (const std::runtime_error&) {
            say("handover.check_missing", {{"path", name}});
        }
        for (const std::string_view line : lines_in(text)) {
            const auto gap = line.find_first_of(" \t");
            const auto path = gap == std::string_view::npos ? gap : line.find_first_not_of(" \t*", gap);
            if (line.empty())
                continue;
            if (gap != digits || path == std::string_view::npos)
                say("handover.check_line", {{"path", name}, {"line", std::string{line.substr(0, 80)}}});
            else if (!manifest.emplace(path_from_manifest(line.substr(path)), in_lower_case(line.substr(0, gap))).second)
                say("handover.check_twice", {{"path", std::string{line.substr(path)}}});
        }
        return manifest;
    }

    void compare(const std::string& path, std::int64_t place, const Pair& manifests)
    {
        if (is_payload(path))
            ++payload_count_;
        const auto short_digest = manifests.sha256.find(path);
        const auto long_digest = manifests.sha512.find(path);
        if (short_digest == manifests.sha256.end() || long_digest == manifests.sha512.end())
            return say("handover.check_added", {{"path", path}});
        try {
            Digesting digesting;
            zip_.read(place, [&](std::string_view piece) { digesting.add(piece); });
            const FileDigests found = digesting.finish();
            if (is_payload(path))
                payload_bytes_ += found.size;
            if (found.sha256.text() != short_digest->second || found.sha512 != long_digest->second)
                say("handover.check_changed", {{"path", path}});
        } catch (const std::runtime_error&) {
            say("handover.check_changed", {{"path", path}});
        }
    }

    void report_missing(const Manifest& manifest)
    {
        for (const auto& [path, digest] : manifest)
            if (!bag_.files.contains(path) && missing_.insert(path).second)
                say("handover.check_missing", {{"path", path}});
    }

    void check_sum()
    {
        const std::string wanted = "Payload-Oxum: " + std::to_string(payload_bytes_) + '.' +
                                   std::to_string(payload_count_);
        const std::string info = text_of("bag-info.txt");
        for (const std::string_view line : lines_in(info))
            if (line == wanted)
                return;
        say("handover.check_sum", {{"sum", wanted}});
    }

    const ZipReader& zip_;
    const OpenedBag& bag_;
    std::vector<PackFault>& faults_;
    std::set<std::string> missing_;
    std::int64_t payload_bytes_ = 0;
    std::int64_t payload_count_ = 0;
};

} // namespace

OpenedBag opened_bag(const ZipReader& zip)
{
    OpenedBag bag;
    for (std::int64_t i = 0; i < zip.count(); ++i) {
        const std::string name = zip.name(i);
        const auto slash = name.find('/');
        if (slash == std::string::npos || (!bag.top.empty() && !name.starts_with(bag.top)))
            throw std::runtime_error{"the archive is not one folder"};
        bag.top = name.substr(0, slash + 1);
        if (!name.ends_with('/') && !bag.files.emplace(name.substr(slash + 1), i).second)
            throw std::runtime_error{"the archive holds " + name + " twice"};
    }
    if (!bag.files.contains("bagit.txt"))
        throw std::runtime_error{"the archive holds no bag: bagit.txt is missing"};
    return bag;
}

std::string text_in_bag(const ZipReader& zip, const OpenedBag& bag, const std::string& path)
{
    return bytes_in_bag(zip, bag, path, largest_text);
}

void check_bag(const ZipReader& zip, const OpenedBag& bag, std::vector<PackFault>& faults)
{
    BagCheck{zip, bag, faults}.run();
}

} // namespace siar::handover
