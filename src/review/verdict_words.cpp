#include "review/reply_verdicts.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace siar::review {

namespace {

using Words = std::vector<std::string>;
using WordList = std::initializer_list<std::string_view>;

constexpr std::size_t longest_clause = 1500; // bytes; more is a letter of its own
constexpr std::size_t negation_reaches = 3;  // words from "tidak" to what it denies
constexpr std::size_t longest_reply_reason = 1900;

const std::set<std::string_view> yes_words{
    "setuju", "disetujui", "menyetujui", "sepakat", "oke", "ok", "okay", "acc", "approve",
    "approved", "agree", "agreed"
};
const std::set<std::string_view> no_words{
    "tolak", "ditolak", "menolak", "batalkan", "dibatalkan", "hapus", "dihapus", "reject",
    "rejected", "disagree", "drop", "dropped", "cancel", "cancelled"
};
const std::set<std::string_view> change_words{
    "ubah", "diubah", "perubahan", "perbaiki", "diperbaiki", "perbaikan", "revisi", "direvisi",
    "ganti", "diganti", "change", "changed", "changes", "revise", "revised", "revision"
};
const std::set<std::string_view> later_words{
    "tunda", "ditunda", "menunda", "postpone", "postponed", "defer", "deferred"
};
/// These deny a yes so that it is a no.
const std::set<std::string_view> denials{
    "tidak", "tak", "tdk", "gak", "ga", "nggak", "ngga", "enggak", "not", "dont", "cannot", "cant",
    "never"
};
/// These make of it something that only the writer knows.
const std::set<std::string_view> doubts{
    "belum", "kurang", "bukan", "jangan", "tanpa", "without", "no", "nor", "hardly"
};
const std::set<std::string_view> conditions{
    "jika", "kalau", "bila", "apabila", "seandainya", "apakah", "mungkin", "if", "unless", "whether",
    "maybe", "perhaps", "might", "would", "kecuali", "except", "sebelum", "before"
};
constexpr std::array reserves{
    " tetapi ", " tapi ", " namun ", " asal ", " asalkan ", " dengan catatan ", " dengan syarat ",
    " but ", " however ", " provided that ", " on condition "
};
constexpr std::array reason_marks{
    "dengan catatan", "dengan syarat", "tetapi", "tapi", "namun", "asalkan", "asal", "provided that",
    "however", "but", "karena", "sebab", "because", "since", "due to", "menjadi", "agar", ":"
};

/// Letters and digits in small letters, apart from all else; an apostrophe joins ("don't").
Words words_in_clause(std::string_view clause)
{
    Words words(1);
    for (const char c : in_lower_case(clause)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            words.back() += c;
        else if (c != '\'' && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// Sentences that ask decide nothing.
std::string without_questions(std::string_view clause)
{
    std::string kept;
    std::string sentence;
    for (const char c : clause) {
        sentence += c;
        if (c == '?')
            sentence.clear();
        if (c == '.' || c == '!' || c == '\n') {
            kept += sentence;
            sentence.clear();
        }
    }
    return kept + sentence;
}

enum class Said { nothing, plainly, denied, doubtfully };

bool is_among(const std::set<std::string_view>& list, const std::string& word)
{
    return list.contains(word);
}

/// How the word at that place is said: what stands shortly before it may deny it, and two denials
/// before it may mean anything.
Said said_at(const Words& words, std::size_t at)
{
    std::size_t denials_before = 0;
    std::size_t denials_near = 0;
    for (std::size_t back = 1; back <= at; ++back) {
        const std::string& before = words[at - back];
        const bool is_near = back <= negation_reaches;
        if (is_near && is_among(doubts, before))
            return Said::doubtfully;
        denials_before += is_among(denials, before) ? 1 : 0;
        denials_near += is_near && is_among(denials, before) ? 1 : 0;
    }
    if (denials_before > 1)
        return Said::doubtfully;
    return denials_near == 1 ? Said::denied : Said::plainly;
}

/// How any word of the list is said; what is said in two ways is doubtful.
Said said(const Words& words, const std::set<std::string_view>& list)
{
    Said all = Said::nothing;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_among(list, words[at]))
            continue;
        const Said here = said_at(words, at);
        all = all == Said::nothing || all == here ? here : Said::doubtfully;
    }
    return all;
}

bool has_reserve(const Words& words)
{
    std::string text = " ";
    for (const std::string& word : words)
        text += word + ' ';
    return std::ranges::any_of(reserves, [&](const char* reserve) {
        return text.find(reserve) != std::string::npos;
    });
}

/// What stands behind the first mark of a reason.
std::optional<std::string> reason_in(const std::string& clause)
{
    const std::string plain = in_lower_case(clause);
    std::size_t begin = std::string::npos;
    std::size_t length = 0;
    for (const std::string_view mark : reason_marks) {
        const auto at = plain.find(mark);
        const bool is_word = at != std::string::npos && (mark == ":" || at == 0 || plain[at - 1] == ' ');
        if (is_word && (begin == std::string::npos || at < begin)) {
            begin = at;
            length = mark.size();
        }
    }
    if (begin == std::string::npos)
        return std::nullopt;
    std::string reason = trimmed(without_leading(clause.substr(begin + length), " :,-\t\r\n"));
    if (reason.size() > longest_reply_reason || reason.empty())
        return std::nullopt;
    return reason;
}

std::optional<Verdict> verdict_of(const Words& words)
{
    const Said yes = said(words, yes_words);
    const Said no = said(words, no_words);
    const Said change = said(words, change_words);
    const Said later = said(words, later_words);
    const auto is_unclear = [](Said how) { return how == Said::doubtfully || how == Said::denied; };
    if (yes == Said::doubtfully || is_unclear(no) || is_unclear(later))
        return std::nullopt;
    const bool is_no = no == Said::plainly || yes == Said::denied;
    const bool is_yes = yes == Said::plainly;
    const bool is_later = later == Said::plainly;
    const bool is_change = change == Said::plainly || (is_yes && has_reserve(words));
    if (is_no)
        return is_yes || is_later || is_change ? std::nullopt : std::optional{Verdict::drop};
    if (is_later)
        return is_yes || is_change ? std::nullopt : std::optional{Verdict::postpone};
    if (is_change)
        return Verdict::change;
    // "Tanpa perubahan" alone says nothing of a yes; "setuju tanpa perubahan" does.
    return is_yes ? std::optional{Verdict::accept} : std::nullopt;
}

} // namespace

std::optional<ReadVerdict> verdict_in(std::string_view clause)
{
    if (clause.size() > longest_clause)
        return std::nullopt;
    const std::string stated = without_questions(clause);
    const Words words = words_in_clause(stated);
    if (std::ranges::any_of(words, [](const std::string& word) { return is_among(conditions, word); }))
        return std::nullopt;
    const auto verdict = verdict_of(words);
    if (!verdict)
        return std::nullopt;
    return ReadVerdict{*verdict, *verdict == Verdict::accept ? std::nullopt : reason_in(stated)};
}

} // namespace siar::review
