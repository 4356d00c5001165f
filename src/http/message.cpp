#include "http/message.hpp"

#include "foundation/written.hpp"

#include <algorithm>

namespace siar::http {

namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";

std::optional<char> decoded_octet(std::string_view digits)
{
    if (digits.size() != 2)
        return std::nullopt;
    int value = 0;
    for (const char digit : digits) {
        const char upper =
            digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
        const auto at = hexadecimal.find(upper);
        if (at == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<int>(at);
    }
    return static_cast<char>(value);
}

bool is_unreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"-._~"}.find(c) != std::string_view::npos;
}

std::optional<std::string> form_decoded(std::string_view text)
{
    std::string spaced{text};
    std::ranges::replace(spaced, '+', ' ');
    return percent_decoded(spaced);
}

/// Calls visit for each part of the text between separators, without the blanks around it.
template <class Visit>
void for_each_part(std::string_view text, char separator, Visit visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        visit(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view without_weakness(std::string_view etag)
{
    return etag.starts_with("W/") ? etag.substr(2) : etag;
}

template <class Map>
std::optional<std::string> first_of(const Map& map, std::string_view name)
{
    const auto found = map.find(std::string{name});
    return found == map.end() ? std::nullopt : std::optional{found->second};
}

} // namespace

std::optional<std::string> header(const Request& request, std::string_view lower_case_name)
{
    return first_of(request.headers, lower_case_name);
}

std::optional<std::string> cookie(const Request& request, std::string_view name)
{
    std::optional<std::string> value;
    for_each_part(header(request, "cookie").value_or(""), ';', [&](const std::string& part) {
        const auto equals = part.find('=');
        if (!value && equals != std::string::npos && part.substr(0, equals) == name)
            value = part.substr(equals + 1);
    });
    return value;
}

std::optional<std::string> query(const Request& request, std::string_view name)
{
    return first_of(request.query, name);
}

std::optional<std::string> header(const Response& response, std::string_view lower_case_name)
{
    // Of equal keys, multimap::find may give any.
    const auto found = response.headers.lower_bound(std::string{lower_case_name});
    if (found == response.headers.end() || found->first != lower_case_name)
        return std::nullopt;
    return found->second;
}

Response json_response(int status, std::string text)
{
    return {status, {{"content-type", "application/json"}}, std::move(text)};
}

bool is_known_to_asker(const Request& request, std::string_view etag)
{
    bool is_known = false;
    for_each_part(header(request, "if-none-match").value_or(""), ',', [&](const std::string& tag) {
        is_known = is_known || tag == "*" || without_weakness(tag) == without_weakness(etag);
    });
    return is_known;
}

std::optional<std::string> percent_decoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const auto octet = decoded_octet(text.substr(i + 1, 2));
        if (!octet)
            return std::nullopt;
        decoded += *octet;
        i += 2;
    }
    if (!is_utf8_text(decoded))
        return std::nullopt;
    return decoded;
}

std::string percent_encoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (is_unreserved(c))
            encoded += c;
        else
            encoded += {'%', hexadecimal[octet >> 4U], hexadecimal[octet & 15U]};
    }
    return encoded;
}

std::optional<std::map<std::string, std::string>> decoded_query(std::string_view text)
{
    std::map<std::string, std::string> values;
    bool is_sound = true;
    for_each_part(text, '&', [&](const std::string& part) {
        const auto equals = std::min(part.find('='), part.size());
        const auto name = form_decoded(part.substr(0, equals));
        const auto value = form_decoded(part.substr(std::min(equals + 1, part.size())));
        is_sound = is_sound && name && value;
        if (name && value && !name->empty())
            values[*name] = *value;
    });
    return is_sound ? std::optional{values} : std::nullopt;
}

std::string lower_case(std::string_view ascii)
{
    std::string text{ascii};
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace siar::http
