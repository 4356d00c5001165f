#include "evidence/chat_words.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <array>

namespace siar::evidence {

namespace {

constexpr std::array edited_marks{
    "<pesan ini diedit>", "<pesan ini telah diedit>", "<this message was edited>"
};
constexpr std::array deleted_words{
    "pesan ini dihapus",
    "pesan ini telah dihapus",
    "anda menghapus pesan ini",
    "anda telah menghapus pesan ini",
    "this message was deleted",
    "you deleted this message",
};
constexpr std::array left_out{
    "<media tidak disertakan>", "<media omitted>", "media tidak disertakan", "media omitted"
};
constexpr std::array left_out_ends{" tidak disertakan", " omitted"};
constexpr std::array media_words{
    "gambar", "video", "audio", "stiker", "dokumen", "gif", "image", "sticker", "document", "kontak"
};
constexpr std::array attached_ends{" (file terlampir)", " (file attached)", " (berkas terlampir)"};
constexpr std::array attached_starts{"<attached: ", "<terlampir: ", "<dilampirkan: ", "<lampiran: "};

/// "image omitted", "Laporan.pdf • 3 halaman dokumen tidak disertakan".
bool is_left_out(std::string_view line)
{
    if (std::ranges::find(left_out, line) != left_out.end())
        return true;
    return std::ranges::any_of(left_out_ends, [&](std::string_view end) {
        if (!line.ends_with(end))
            return false;
        const std::string_view before = line.substr(0, line.size() - end.size());
        return std::ranges::any_of(media_words, [&](std::string_view word) {
            return before == word || before.ends_with(' ' + std::string{word});
        });
    });
}

std::optional<std::string> attached_in(std::string_view line, const std::string& lower)
{
    for (const std::string_view end : attached_ends)
        if (lower.ends_with(end))
            return std::string{line.substr(0, line.size() - end.size())};
    for (const std::string_view start : attached_starts)
        if (lower.starts_with(start) && lower.ends_with('>'))
            return std::string{line.substr(start.size(), line.size() - start.size() - 1)};
    return std::nullopt;
}

void take_edited_mark(ChatMessage& message)
{
    const std::string lower = in_lower_case(message.text);
    for (const std::string_view mark : edited_marks)
        if (lower.ends_with(mark)) {
            message.text = trimmed(message.text.substr(0, lower.size() - mark.size()));
            message.is_edited = true;
            return;
        }
}

} // namespace

void understand_words(ChatMessage& message)
{
    take_edited_mark(message);
    const auto end = message.text.find('\n');
    const std::string line = trimmed(message.text.substr(0, end));
    const std::string lower = in_lower_case(line);
    const std::string words = lower.ends_with('.') ? lower.substr(0, lower.size() - 1) : lower;
    message.media = attached_in(line, lower);
    if (message.media || is_left_out(lower)) {
        message.kind = ChatMessageKind::media;
        message.text = end == std::string::npos ? "" : trimmed(message.text.substr(end));
        if (!message.media && line.find(". ") == std::string::npos && lower.find('.') != lower.npos)
            message.media = line; // its name is in it
    } else if (std::ranges::find(deleted_words, words) != deleted_words.end()) {
        message.kind = ChatMessageKind::deleted;
    }
}

} // namespace siar::evidence
