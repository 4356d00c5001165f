#include "review/reply_verdicts.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace siar::review {

namespace {

constexpr std::size_t most_lines = 2'000;
constexpr std::size_t longest_line_read = 1'500; // bytes: the expressions below see no more
constexpr std::size_t shortest_title = 8;        // bytes; a shorter one may be any word
constexpr std::size_t most_in_range = 100;
constexpr std::size_t longest_passage = 1'000;

/// "1", "1.", "No. 2:", "nomor 1, 2 dan 4", "1-3": what a line begins with to name items.
const std::regex& numbers_first()
{
    static const std::regex pattern{
        R"(^\s*(?:(?:no|nomor|item|butir|poin|point|hal|number)\b\.?\s*|#)?)"
        R"((\d{1,3}(?:\s*(?:,|&|-|–|s/d|sampai|dan|and|to)\s*\d{1,3})*)\s*[.):=\-–]?\s+(?=\S))",
        std::regex::icase
    };
    return pattern;
}

/// "... untuk nomor 1 dan 3"
const std::regex& numbers_within()
{
    static const std::regex pattern{
        R"(\b(?:no|nomor|item|butir|poin|point|number|#)\.?\s*)"
        R"((\d{1,3}(?:\s*(?:,|&|-|–|s/d|sampai|dan|and|to)\s*\d{1,3})*))",
        std::regex::icase
    };
    return pattern;
}

/// Lines that belong together, and the quoted line above them.
struct Paragraph {
    std::string text = {};
    std::string quoted_above = {};
};

/// The places of "1, 2 dan 4" or "1-3"; nothing when one of them is no item.
std::optional<std::set<std::size_t>> places_of(const std::string& list, std::size_t count)
{
    static const std::regex number{R"((\d{1,3})|(-|–|s/d|sampai|to))", std::regex::icase};
    std::set<std::size_t> places;
    std::size_t last = 0;
    bool is_range = false;
    for (std::sregex_iterator found{list.begin(), list.end(), number}, end; found != end; ++found) {
        if (!(*found)[1].matched) {
            is_range = true;
            continue;
        }
        const std::size_t here = std::stoul((*found)[1].str());
        if (here == 0 || here > count || (is_range && here < last) || here - last > most_in_range)
            return std::nullopt;
        for (std::size_t place = is_range ? last : here; place <= here; ++place)
            places.insert(place - 1);
        last = here;
        is_range = false;
    }
    return places;
}

std::set<std::size_t> all_of(std::size_t count)
{
    std::set<std::size_t> places;
    for (std::size_t place = 0; place < count; ++place)
        places.insert(place);
    return places;
}

bool means_all(const std::string& plain)
{
    static const std::regex pattern{R"(\b(?:semua|semuanya|seluruh|seluruhnya|all|everything)\b)"};
    return std::regex_search(plain, pattern);
}

class ReadingReply {
public:
    explicit ReadingReply(const std::vector<std::string>& titles)
        : titles_{titles}
    {
        for (const std::string& title : titles)
            plain_titles_.push_back(in_lower_case(with_single_spaces(title)));
    }

    void read(const Paragraph& paragraph)
    {
        std::string rest = paragraph.text;
        const auto places = named_in(paragraph, rest);
        const auto verdict = verdict_in(rest);
        if (!verdict || !places)
            return;
        for (const std::size_t place : *places)
            found_.emplace(place, ItemVerdict{place, *verdict, passage_of(paragraph.text)});
    }

    std::vector<ItemVerdict> verdicts() const
    {
        std::vector<ItemVerdict> all;
        for (auto at = found_.begin(); at != found_.end(); at = found_.upper_bound(at->first)) {
            const auto [begin, end] = found_.equal_range(at->first);
            if (std::all_of(begin, end, [&](const auto& other) {
                    return other.second.read.verdict == at->second.read.verdict;
                }))
                all.push_back(at->second);
        }
        return all;
    }

private:
    /// The items that the paragraph is about; `rest` loses what names them.
    std::optional<std::set<std::size_t>>
    named_in(const Paragraph& paragraph, std::string& rest) const
    {
        const std::string line = paragraph.text.substr(0, longest_line_read);
        std::smatch match;
        if (std::regex_search(line, match, numbers_first())) {
            rest = without_title(paragraph.text.substr(static_cast<std::size_t>(match.length())));
            return places_of(match[1].str(), titles_.size());
        }
        if (const auto title = title_in(line)) {
            rest = without_title(paragraph.text);
            return std::set{*title};
        }
        if (std::regex_search(line, match, numbers_within()))
            return std::regex_search(match.suffix().first, line.cend(), numbers_within())
                       ? std::nullopt
                       : places_of(match[1].str(), titles_.size());
        if (const auto above = item_quoted(paragraph.quoted_above))
            return std::set{*above};
        if (titles_.size() == 1 || means_all(in_lower_case(line)))
            return all_of(titles_.size());
        return std::nullopt;
    }

    /// The one title that stands in the text.
    std::optional<std::size_t> title_in(const std::string& text) const
    {
        const std::string plain = in_lower_case(with_single_spaces(text));
        std::optional<std::size_t> found;
        for (std::size_t place = 0; place < plain_titles_.size(); ++place) {
            const std::string& title = plain_titles_[place];
            if (title.size() < shortest_title || plain.find(title) == std::string::npos)
                continue;
            if (found)
                return std::nullopt;
            found = place;
        }
        return found;
    }

    /// A title may itself say "perubahan": it decides nothing.
    std::string without_title(std::string text) const
    {
        const std::string plain = in_lower_case(text);
        for (const std::string& title : plain_titles_)
            if (const auto at = plain.find(title);
                title.size() >= shortest_title && at != std::string::npos)
                return text.erase(at, title.size());
        return text;
    }

    /// The item of "> 2. Judul", as the request wrote it.
    std::optional<std::size_t> item_quoted(const std::string& line) const
    {
        std::smatch match;
        if (!std::regex_search(line, match, numbers_first()))
            return std::nullopt;
        const auto places = places_of(match[1].str(), titles_.size());
        const auto title = title_in(line);
        if (!places || places->size() != 1 || title != *places->begin())
            return std::nullopt;
        return title;
    }

    static std::string passage_of(const std::string& text)
    {
        return trimmed(text.substr(0, longest_passage));
    }

    const std::vector<std::string>& titles_;
    std::vector<std::string> plain_titles_ = {};
    std::multimap<std::size_t, ItemVerdict> found_ = {};
};

/// Own lines in paragraphs: one ends at an empty line, and before a line that names items.
std::vector<Paragraph> paragraphs_of(const std::vector<mail::Passage>& reply)
{
    std::vector<Paragraph> paragraphs;
    std::string above;
    std::size_t line_count = 0;
    for (const mail::Passage& passage : reply) {
        const auto lines = lines_in(passage.text);
        if (passage.is_quoted) {
            above = lines.empty() ? "" : std::string{without_leading(lines.back(), "> \t")};
            continue;
        }
        bool begins = true;
        for (const std::string_view whole : lines) {
            const std::string line{whole.substr(0, longest_line_read)};
            if (++line_count > most_lines || line == "--" || line == "-- ")
                return paragraphs; // what follows is a signature
            if (trimmed(line).empty()) {
                begins = true;
                continue;
            }
            if (begins || std::regex_search(line, numbers_first()))
                paragraphs.push_back({"", above});
            paragraphs.back().text += line + '\n';
            begins = false;
        }
        above.clear();
    }
    return paragraphs;
}

} // namespace

std::vector<ItemVerdict>
verdicts_in(const std::vector<mail::Passage>& reply, const std::vector<std::string>& titles)
{
    ReadingReply reading{titles};
    for (const Paragraph& paragraph : paragraphs_of(reply))
        reading.read(paragraph);
    return reading.verdicts();
}

} // namespace siar::review
