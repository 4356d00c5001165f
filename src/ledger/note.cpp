#include "ledger/note.hpp"

#include "foundation/base64.hpp"

#include <charconv>
#include <stdexcept>

namespace siar::ledger {

namespace {

constexpr std::string_view signature_mark = "\u2014 ";

std::string_view take_line(std::string_view& text)
{
    const auto end = text.find('\n');
    if (end == std::string_view::npos)
        throw std::invalid_argument{"a note ends in the middle of a line"};
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::int64_t read_size(std::string_view digits)
{
    std::int64_t size = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, size);
    if (error != std::errc{} || stop != end || size < 0 || std::to_string(size) != digits)
        throw std::invalid_argument{"a note has no size"};
    return size;
}

Digest read_root(std::string_view base64)
{
    const std::string bytes = from_strict_base64(base64);
    if (bytes.size() != sizeof(Hash))
        throw std::invalid_argument{"a note has no root"};
    return Digest{to_hexadecimal(bytes)};
}

bool is_signature(std::string_view line, std::string_view message, const PublicKey& key)
{
    const std::string beginning = std::string{signature_mark} + key.name() + ' ';
    if (!line.starts_with(beginning))
        return false;
    const std::string bytes = from_strict_base64(line.substr(beginning.size()));
    return bytes.starts_with(key.id()) &&
           key.has_signed(message, std::string_view{bytes}.substr(4));
}

ReadNote parsed(std::string_view note, const PublicKey& key)
{
    std::string_view rest = note;
    const std::string_view origin = take_line(rest);
    const std::int64_t size = read_size(take_line(rest));
    const Digest root = read_root(take_line(rest));
    const std::string_view message = note.substr(0, note.size() - rest.size());
    if (origin.empty() || !take_line(rest).empty())
        throw std::invalid_argument{"a note has no end of its text"};
    bool is_signed = false;
    while (!rest.empty())
        is_signed = is_signature(take_line(rest), message, key) || is_signed;
    return {size, root, is_signed && origin == key.name()};
}

} // namespace

std::string signed_note(const SigningKey& key, std::int64_t size, const Digest& root)
{
    const PublicKey made_by = key.public_key();
    const std::string message = made_by.name() + '\n' + std::to_string(size) + '\n' +
                                to_base64(from_hexadecimal(root.text())) + '\n';
    return message + '\n' + std::string{signature_mark} + made_by.name() + ' ' +
           to_base64(made_by.id() + key.sign(message)) + '\n';
}

std::optional<ReadNote> read_note(std::string_view note, const PublicKey& key)
try {
    return parsed(note, key);
} catch (const std::invalid_argument&) {
    return std::nullopt;
}

NotesOfFile notes_in(std::string_view text)
{
    NotesOfFile found{{}, 0};
    for (;;) {
        const auto middle = text.find("\n\n", found.whole_size);
        const auto end = middle == std::string_view::npos ? middle : text.find("\n\n", middle + 2);
        if (end == std::string_view::npos)
            return found;
        found.notes.emplace_back(text.substr(found.whole_size, end + 1 - found.whole_size));
        found.whole_size = end + 2;
    }
}

} // namespace siar::ledger
