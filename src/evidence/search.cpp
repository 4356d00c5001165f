#include "evidence/search.hpp"

#include "evidence/stems.hpp"
#include "evidence/tables.hpp"
#include "evidence/word_index.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

constexpr std::size_t most_words_looked_at = 20'000;
constexpr std::size_t letters_before = 80; // bytes
constexpr std::size_t letters_around = 240;

/// A statement that grows with its values.
struct Condition {
    std::string sql = "true";
    database::Cells cells = {};

    /// `part` holds one "?" where the value goes.
    void add(std::string part, database::Cell value)
    {
        cells.push_back(std::move(value));
        part.replace(part.find('?'), 1, "$" + std::to_string(cells.size()));
        sql += " and " + part;
    }
};

std::string begins_with(MediaGroup media)
{
    switch (media) {
    case MediaGroup::picture: return "image/%";
    case MediaGroup::pdf: return "application/pdf";
    case MediaGroup::office: return "application/vnd.o%";
    case MediaGroup::video: return "video/%";
    case MediaGroup::sound: return "audio/%";
    }
    return "%";
}

Condition condition_of(
    database::Database& database, const EvidenceSearch& search, const std::vector<Term>& terms
)
{
    Condition condition;
    if (search.before)
        condition.add("id < ?", search.before->text());
    if (search.kind)
        condition.add("kind = ?", std::string{to_name(*search.kind)});
    if (search.media)
        condition.add("media_type like ?", begins_with(*search.media));
    if (search.person)
        condition.add("captured_by = ?", search.person->text());
    if (search.subject_kind)
        condition.add(
            "id in (select evidence from evidence_link where subject_kind = ? and ended_at is null)",
            std::string{to_name(*search.subject_kind)}
        );
    const Zone zone = people::office(database).zone;
    constexpr std::chrono::days one_day{1};
    if (search.from)
        condition.add("captured_at >= ?", database::to_cell(start_of(*search.from, zone)));
    if (search.to)
        condition.add("captured_at < ?", database::to_cell(start_of(*search.to + one_day, zone)));
    for (const Term& term : terms)
        condition.add(evidence_holding(database), asked_of_index(database, term));
    return condition;
}

bool is_asked_for(const std::string& stem, const std::vector<Term>& terms)
{
    return std::ranges::any_of(terms, [&](const Term& term) {
        return std::ranges::find(term.stems, stem) != term.stems.end() ||
               (term.is_beginning && stem.starts_with(term.stems.back()));
    });
}

std::size_t next_letter(std::string_view text, std::size_t at)
{
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        ++at;
    return at;
}

std::vector<SnippetPiece>
pieces_of(const std::string& text, const std::vector<Word>& words, const std::vector<Term>& terms)
{
    const auto hit = std::ranges::find_if(words, [&](const Word& word) {
        return is_asked_for(word.stem, terms);
    });
    if (hit == words.end())
        return {};
    std::size_t at = next_letter(text, hit->begin > letters_before ? hit->begin - letters_before : 0);
    const std::size_t end = next_letter(text, std::min(at + letters_around, text.size()));
    std::vector<SnippetPiece> pieces;
    for (auto word = hit; word != words.end() && word->end <= end; ++word) {
        if (!is_asked_for(word->stem, terms))
            continue;
        pieces.push_back({text.substr(at, word->begin - at), false});
        pieces.push_back({text.substr(word->begin, word->end - word->begin), true});
        at = word->end;
    }
    pieces.push_back({text.substr(at, end > at ? end - at : 0), false});
    std::erase_if(pieces, [](const SnippetPiece& piece) { return piece.text.empty(); });
    return pieces;
}

/// From what lies inside the evidence; its title stands above it anyway.
std::vector<SnippetPiece>
snippet_of(database::Database& database, const Id<Evidence>& id, const std::vector<Term>& terms)
{
    if (terms.empty())
        return {};
    for (const std::string& text : first_texts_of(database, id)) {
        auto pieces = pieces_of(text, words_of(text, most_words_looked_at), terms);
        if (!pieces.empty())
            return pieces;
    }
    return {};
}

} // namespace

std::vector<FoundEvidence> search_evidence(database::Database& database, const EvidenceSearch& search)
{
    const auto terms = terms_of(search.text);
    const Condition condition = condition_of(database, search, terms);
    const auto ids = database.run(
        "select id from evidence where " + condition.sql + " order by id desc limit " +
            std::to_string(most_found),
        condition.cells
    );
    std::vector<FoundEvidence> found;
    for (const auto& row : ids) {
        const Id<Evidence> id{std::get<std::string>(row.at(0))};
        found.push_back(
            {.evidence = evidence_table.find(database, id).value(),
             .snippet = snippet_of(database, id, terms),
             .reading = reading_table.find(database, id)}
        );
    }
    return found;
}

} // namespace siar::evidence
