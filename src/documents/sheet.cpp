#include "documents/sheet.hpp"

#include "documents/documents.hpp"
#include "foundation/written_date.hpp"
#include "people/office.hpp"

#include <fmt/format.h>

namespace siar::documents {

Sheet sheet_of(
    database::Database& database,
    const Revision& revision,
    const Printing& printing,
    Language language
)
{
    const Date today = people::today(database, printing.now);
    return {
        .document = find_document(database, revision.document),
        .revision = revision,
        .in_force = revision_in_force(database, revision.document, today),
        .state = state_at(database, revision, today),
        .today = today,
        .language = language,
        .texts = printing.texts
    };
}

std::string Sheet::say(const std::string& code, const Values& values) const
{
    return texts.say(code, values, language);
}

std::string Sheet::day(const Date& date) const
{
    return day_in_words(date, language);
}

std::string Sheet::number() const
{
    return document.number.text() + '-' + revision.label.text();
}

std::string Sheet::status() const
{
    const Values since{{"day", revision.in_force_on ? day(*revision.in_force_on) : ""}};
    switch (state) {
    case RevisionState::draft:
        return say("documents.print_draft");
    case RevisionState::in_review:
        return say("documents.print_in_review");
    case RevisionState::obsolete:
        return say("documents.print_obsolete");
    case RevisionState::approved:
        break;
    }
    const bool is_in_force = in_force && in_force->id == revision.id;
    return say(is_in_force ? "documents.print_in_force" : "documents.print_to_come", since);
}

} // namespace siar::documents
