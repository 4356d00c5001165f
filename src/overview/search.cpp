#include "overview/search.hpp"

#include "database/like.hpp"
#include "database/table.hpp"
#include "foundation/written.hpp"
#include "overview/chain.hpp"
#include "planning/entry_search.hpp"

#include <array>

namespace siar::overview {

namespace {

using enum evidence::SubjectKind;

constexpr int most_of_a_kind = 8;

struct Found {
    std::string subject;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Found, (), (subject, title))

struct Place {
    evidence::SubjectKind kind;
    const char* columns; // id and title
    const char* table;
    const char* title;
};

constexpr std::array places{
    Place{content, "id, title", "contents", "title"},
    Place{review_session, "id, title", "review_sessions", "title"},
    Place{initiative, "id, title", "initiatives", "title"},
    Place{activity_report, "id, title", "activity_reports", "title"},
    Place{self_evaluation, "id, title", "self_evaluations", "title"},
    Place{document, "id, number || ' ' || title", "document", "number || ' ' || title"},
    Place{record, "id, identifier || ' ' || title", "filed_record", "identifier || ' ' || title"},
    Place{cycle, "id, name", "cycles", "name"}
};

SearchHit hit(evidence::SubjectKind kind, std::string title, const std::string& subject)
{
    return {std::string{to_name(kind)}, std::move(title), page_of(kind, subject)};
}

} // namespace

std::vector<SearchHit> search(database::Database& database, const std::string& text)
{
    const std::string words = trimmed(text);
    std::vector<SearchHit> hits;
    if (length_of(words) < 2)
        return hits;
    for (const auto& entry : planning::entries_called(database, words, most_of_a_kind))
        hits.push_back(hit(schedule_entry, entry.title.text(), entry.id.text()));
    for (const Place& place : places) {
        const std::string sql = std::string{"select "} + place.columns + " from " + place.table +
                                " where lower(" + place.title +
                                ") like lower($1) escape '\\' order by id desc limit " +
                                std::to_string(most_of_a_kind);
        for (Found& found : database::rows_of<Found>(database, sql, database::containing(words)))
            hits.push_back(hit(place.kind, std::move(found.title), found.subject));
    }
    return hits;
}

} // namespace siar::overview
