#include "handover/safe_names.hpp"

#include "foundation/digest.hpp"
#include "foundation/readable_text.hpp"
#include "foundation/written.hpp"

#include <glib.h>
#include <memory>

namespace siar::handover {

namespace {

constexpr std::size_t longest_name = 120; // characters
constexpr std::size_t longest_ending = 12;

std::string composed(const std::string& utf8)
{
    const std::unique_ptr<gchar, decltype(&g_free)> form{
        g_utf8_normalize(utf8.c_str(), static_cast<gssize>(utf8.size()), G_NORMALIZE_NFC), g_free
    };
    return form ? std::string{form.get()} : "berkas";
}

std::string folded(const std::string& utf8)
{
    const std::unique_ptr<gchar, decltype(&g_free)> form{
        g_utf8_casefold(utf8.c_str(), static_cast<gssize>(utf8.size())), g_free
    };
    return form.get();
}

std::string without_forbidden(std::string_view text)
{
    std::string allowed;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_forbidden =
            byte < 0x20 || byte == 0x7f || std::string_view{"<>:\"/\\|?*"}.find(c) != std::string_view::npos;
        allowed += is_forbidden ? '_' : c;
    }
    return allowed;
}

std::string without_dots_around(std::string text)
{
    const auto last = text.find_last_not_of(". ");
    text.erase(last == std::string::npos ? 0 : last + 1);
    const auto first = text.find_first_not_of(". ");
    return first == std::string::npos ? "" : text.substr(first);
}

bool is_device_of_windows(const std::string& name)
{
    static const std::set<std::string> devices{
        "con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
        "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"
    };
    return devices.contains(folded(name.substr(0, name.find('.'))));
}

struct SplitName {
    std::string stem;
    std::string ending; // with its point
};

SplitName split(const std::string& name)
{
    const auto point = name.rfind('.');
    if (point == std::string::npos || point == 0 || name.size() - point > longest_ending ||
        name.find_first_of("_- ()", point) != std::string::npos)
        return {name, ""};
    return {name.substr(0, point), name.substr(point)};
}

std::string percent(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'%', digits[byte >> 4U], digits[byte & 0xfU]};
}

} // namespace

std::string safe_name(std::string_view name)
{
    const std::string plain = without_dots_around(without_forbidden(composed(readable(name))));
    auto [stem, ending] = split(plain);
    stem = without_dots_around(beginning_of(stem, longest_name - ending.size()));
    if (stem.empty())
        stem = "berkas";
    if (is_device_of_windows(stem))
        stem += '_';
    return stem + ending;
}

std::string NamesTaken::take(const std::string& folder, std::string_view name)
{
    const auto [stem, ending] = split(safe_name(name));
    std::string path = folder + stem + ending;
    for (int number = 2; !taken_.insert(folded(path)).second; ++number)
        path = folder + stem + " (" + std::to_string(number) + ")" + ending;
    return path;
}

std::string link_to_path(std::string_view path)
{
    std::string link;
    for (const char c : path) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                              (c >= '0' && c <= '9') ||
                              std::string_view{"-_.~/"}.find(c) != std::string_view::npos;
        link += is_plain ? std::string{c} : percent(static_cast<unsigned char>(c));
    }
    return link;
}

std::string path_in_manifest(std::string_view path)
{
    std::string written;
    for (const char c : path)
        written += c == '%' || c == '\r' || c == '\n' ? percent(static_cast<unsigned char>(c))
                                                      : std::string{c};
    return written;
}

std::string path_from_manifest(std::string_view written)
{
    std::string path;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const std::string_view three = written.substr(at, 3);
        if (three == "%25" || three == "%0D" || three == "%0d" || three == "%0A" || three == "%0a") {
            path += from_hexadecimal(three.substr(1));
            at += 2;
        } else {
            path += written[at];
        }
    }
    return path;
}

} // namespace siar::handover
