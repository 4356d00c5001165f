#include "evaluation/import_matching.hpp"

#include "evaluation/link_key.hpp"
#include "evaluation/tables.hpp"
#include "foundation/plain_text.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

constexpr int days_apart = 2;
constexpr double similar_enough = 0.75; // of a title's words, on about that day
constexpr double clearly_better = 0.2;

/// The words of a title, each once, in order.
std::vector<std::string> words_in(std::string_view title)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : in_lower_case(title) + ' ') {
        const bool is_of_word = is_digit(letter) || (letter >= 'a' && letter <= 'z') ||
                                static_cast<unsigned char>(letter) >= 0x80;
        if (is_of_word) {
            word += letter;
            continue;
        }
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    }
    std::ranges::sort(words);
    const auto again = std::ranges::unique(words);
    words.erase(again.begin(), again.end());
    return words;
}

/// How many of the title's words the longer text has, from 0 to 1.
double similarity(const std::vector<std::string>& title, const std::vector<std::string>& text)
{
    std::vector<std::string> shared;
    std::ranges::set_intersection(title, text, std::back_inserter(shared));
    if (shared.size() < 2 && title.size() > 1)
        return 0;
    return title.empty() ? 0
                         : static_cast<double>(shared.size()) / static_cast<double>(title.size());
}

std::vector<std::size_t>
places_in(const std::multimap<std::string, std::size_t>& index, const std::string& key)
{
    std::vector<std::size_t> places;
    if (key.empty())
        return places;
    const auto [first, last] = index.equal_range(key);
    for (auto at = first; at != last; ++at)
        places.push_back(at->second);
    return places;
}

} // namespace

std::string item_key(const ReadRow& row)
{
    const LinkKey key = key_of_link(row.link);
    if (!key.identifier.empty())
        return key.identifier;
    if (!row.identifier.empty())
        return row.identifier;
    if (!key.link.empty())
        return key.link;
    return with_single_spaces(in_lower_case(row.title)) +
           (row.published_on ? ' ' + row.published_on->text() : "");
}

Matcher::Matcher(
    database::Database& database, const Id<planning::Channel>& channel, ImportFormat format
)
    : zone_{people::office(database).zone},
      candidates_{database::rows_of<Candidate>(
          database,
          "select id, title, url, published_at from placements"
          " where channel = $1 and published_at is not null order by published_at desc, id",
          channel
      )}
{
    for (std::size_t at = 0; at < candidates_.size(); ++at) {
        words_.push_back(words_in(candidates_[at].title.text()));
        if (!candidates_[at].url)
            continue;
        const LinkKey key = key_of_link(*candidates_[at].url);
        by_link_.emplace(key.link, at);
        by_path_.emplace(key.path, at);
        if (!key.identifier.empty())
            by_identifier_.emplace(key.identifier, at);
    }
    for (ImportItem& item :
         import_item_table.where(database, "channel = $1 and format = $2", channel, format)) {
        const std::string key = item.key;
        items_.emplace(key, std::move(item));
    }
}

Match Matcher::match(const ReadRow& row) const
{
    if (auto known = remembered(row))
        return *known;
    const LinkKey key = key_of_link(row.link);
    const bool is_path = row.link.starts_with('/');
    for (const std::string& identifier : {key.identifier, row.identifier})
        if (const auto found = places_in(by_identifier_, identifier); !found.empty())
            return matched(
                identifier == key.identifier ? MatchedBy::link : MatchedBy::identifier, found
            );
    const auto linked = is_path ? places_in(by_path_, key.path) : places_in(by_link_, key.link);
    if (!linked.empty())
        return matched(MatchedBy::link, linked);
    return matched(MatchedBy::title, by_title(row));
}

const Candidate* Matcher::candidate(const Id<publishing::Placement>& placement) const
{
    const auto found = std::ranges::find(candidates_, placement, &Candidate::id);
    return found == candidates_.end() ? nullptr : &*found;
}

const ImportItem* Matcher::item(const std::string& key) const
{
    const auto found = items_.find(key);
    return found == items_.end() ? nullptr : &found->second;
}

std::optional<Match> Matcher::remembered(const ReadRow& row) const
{
    const ImportItem* known = item(item_key(row));
    if (known == nullptr)
        return std::nullopt;
    if (known->state == ItemState::not_ours)
        return Match{RowStanding::not_ours, MatchedBy::memory};
    if (known->state == ItemState::linked && candidate(*known->placement) != nullptr)
        return Match{RowStanding::matched, MatchedBy::memory, known->placement};
    if (known->state == ItemState::parted)
        return Match{
            .standing = RowStanding::unmatched,
            .remark = Problem{"placement", "evaluation.import_parted"}};
    return std::nullopt;
}

Match Matcher::matched(MatchedBy by, const std::vector<std::size_t>& found) const
{
    if (found.size() == 1)
        return {RowStanding::matched, by, candidates_[found.front()].id};
    const char* code = found.empty() ? "evaluation.import_no_match" : "evaluation.import_ambiguous";
    return {
        .standing = RowStanding::unmatched,
        .remark = Problem{"placement", code, {{"count", std::to_string(found.size())}}}};
}

/// Those that fit about as well as the best one does.
std::vector<std::size_t> Matcher::by_title(const ReadRow& row) const
{
    const auto words = words_in(row.title);
    std::vector<std::pair<double, std::size_t>> fitting;
    for (std::size_t at = 0; at < candidates_.size(); ++at) {
        if (row.published_on) {
            const Date day = day_at(candidates_[at].published_at, zone_);
            const bool is_near = day <= *row.published_on + std::chrono::days{days_apart} &&
                                 *row.published_on <= day + std::chrono::days{days_apart};
            if (!is_near)
                continue;
        }
        const double alike = similarity(words_[at], words);
        const bool is_same = row.published_on ? alike >= similar_enough : words_[at] == words;
        if (is_same)
            fitting.emplace_back(alike, at);
    }
    std::ranges::sort(fitting, std::greater{});
    std::vector<std::size_t> best;
    for (const auto& [alike, at] : fitting)
        if (alike > fitting.front().first - clearly_better)
            best.push_back(at);
    return best;
}

} // namespace siar::evaluation
