#include "mail/quotes.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <array>

namespace siar::mail {

namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t longest_attribution = 300; // bytes; more is no "On ... wrote:"
constexpr std::array sender_marks{"from:", "dari:", "*from:*", "*dari:*"};
constexpr std::array other_heads{
    "sent:", "date:", "to:", "subject:", "dikirim:", "terkirim:", "tanggal:", "kepada:", "subjek:",
    "perihal:", "*sent:*", "*date:*", "*to:*", "*dikirim:*", "*kepada:*"
};
constexpr std::array original_marks{
    "original message-----", "pesan asli-----", "original appointment-----"
};

template <class Words>
bool begins_with_one(std::string_view line, const Words& words)
{
    const std::string start = in_lower_case(trimmed(line.substr(0, 60)));
    return std::ranges::any_of(words, [&](std::string_view word) { return start.starts_with(word); });
}

bool is_marked(std::string_view line)
{
    return line.starts_with('>');
}

bool ends_attribution(std::string_view line)
{
    const std::string text = in_lower_case(trimmed(line));
    return text.ends_with("wrote:") || text.ends_with("menulis:") || text.ends_with("menulis :");
}

bool begins_attribution(std::string_view line)
{
    const std::string start = in_lower_case(line.substr(0, 8));
    return start.starts_with("on ") || start.starts_with("pada ");
}

/// How many lines from here say who wrote what follows: mail programs break them in two or three.
std::size_t attribution_at(const Lines& lines, std::size_t at)
{
    if (!begins_attribution(lines[at]))
        return 0;
    std::size_t length = 0;
    for (std::size_t count = 1; count <= 3 && at + count <= lines.size(); ++count) {
        const std::string_view line = lines[at + count - 1];
        length += line.size();
        if (length > longest_attribution || line.empty())
            return 0;
        if (ends_attribution(line))
            return count;
    }
    return 0;
}

/// "From: ... / Sent: ... / To: ...", below a rule or below nothing.
bool is_block_of_heads(const Lines& lines, std::size_t at)
{
    if (!begins_with_one(lines[at], sender_marks))
        return false;
    std::size_t heads = 0;
    for (std::size_t next = at + 1; next < std::min(at + 5, lines.size()); ++next)
        heads += begins_with_one(lines[next], other_heads) ? 1 : 0;
    return heads >= 2;
}

bool is_original_mark(std::string_view line)
{
    const std::string text = in_lower_case(trimmed(line.substr(0, 80)));
    return text.starts_with("-----") && std::ranges::any_of(original_marks, [&](auto mark) {
               return text.ends_with(mark);
           });
}

bool goes_on_marked(const Lines& lines, std::size_t at)
{
    while (at < lines.size() && trimmed(lines[at]).empty())
        ++at;
    return at < lines.size() && is_marked(lines[at]);
}

class Splitting {
public:
    explicit Splitting(std::string_view text)
        : lines_{lines_in(text)}
    {
    }

    std::vector<Passage> passages()
    {
        for (std::size_t at = 0; at < lines_.size();)
            at = take(at);
        for (Passage& passage : passages_)
            passage.text = trimmed(passage.text);
        std::erase_if(passages_, [](const Passage& passage) { return passage.text.empty(); });
        return std::move(passages_);
    }

private:
    std::size_t take(std::size_t at)
    {
        if (is_original_mark(lines_[at]) || is_block_of_heads(lines_, at))
            return add(at, lines_.size(), true);
        if (const std::size_t count = attribution_at(lines_, at))
            return add(at, goes_on_marked(lines_, at + count) ? at + count : lines_.size(), true);
        const bool is_empty_within =
            !passages_.empty() && passages_.back().is_quoted && trimmed(lines_[at]).empty();
        return add(at, at + 1, is_empty_within || is_marked(lines_[at]));
    }

    std::size_t add(std::size_t from, std::size_t until, bool is_quoted)
    {
        if (passages_.empty() || passages_.back().is_quoted != is_quoted)
            passages_.push_back({is_quoted, ""});
        for (std::size_t at = from; at < until; ++at)
            passages_.back().text.append(lines_[at]) += '\n';
        return until;
    }

    Lines lines_;
    std::vector<Passage> passages_;
};

} // namespace

std::vector<Passage> passages_of(std::string_view text)
{
    return Splitting{text}.passages();
}

} // namespace siar::mail
