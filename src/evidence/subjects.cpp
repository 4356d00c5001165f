#include "evidence/subjects.hpp"

#include "database/like.hpp"
#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "people/permissions.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

constexpr int most_of_a_kind = 8;

struct SubjectRow {
    std::string subject;
    std::string title;
    std::string place;
    std::string path;
    bool is_closed;
};
BOOST_DESCRIBE_STRUCT(SubjectRow, (), (subject, title, place, path, is_closed))

std::string selecting(const SubjectSource& source, const std::string& condition)
{
    return "select subject, title, place, path, is_closed from (" + std::string{source.rows} +
           ") as known where " + condition;
}

NamedSubject named(SubjectKind kind, SubjectRow&& row)
{
    return {
        kind,
        std::move(row.subject),
        std::move(row.title),
        std::move(row.place),
        std::move(row.path),
        row.is_closed
    };
}

const SubjectSource*
source_for(const SubjectSources& sources, const Caller& caller, SubjectKind kind)
{
    const auto source = std::ranges::find(sources, kind, &SubjectSource::kind);
    const bool is_seen = source != sources.end() && people::holds(caller, source->permission);
    return is_seen ? &*source : nullptr;
}

} // namespace

std::optional<NamedSubject> subject_seen_by(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    SubjectKind kind,
    const std::string& subject
)
{
    const SubjectSource* const source = source_for(sources, caller, kind);
    if (source == nullptr)
        return std::nullopt;
    auto rows = database::rows_of<SubjectRow>(database, selecting(*source, "subject = $1"), subject);
    return rows.empty() ? std::nullopt : std::optional{named(kind, std::move(rows.front()))};
}

NamedSubject require_subject(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    SubjectKind kind,
    const std::string& subject
)
{
    if (auto found = subject_seen_by(database, sources, caller, kind, subject))
        return std::move(*found);
    throw Refusal{Reason::not_found, "evidence.no_such_subject"};
}

bool may_see(const SubjectSources& sources, const Caller& caller, SubjectKind kind)
{
    return source_for(sources, caller, kind) != nullptr;
}

bool names_evidence(
    database::Database& database, const SubjectSources& sources, const EvidenceLink& link
)
{
    const auto source = std::ranges::find(sources, link.subject_kind, &SubjectSource::kind);
    if (source == sources.end() || *source->naming == '\0')
        return false;
    return !database
                .run(
                    "select 1 where exists (" + std::string{source->naming} + ")",
                    {link.subject, link.evidence.text()}
                )
                .empty();
}

std::vector<NamedSubject> subjects_called(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const SubjectSearch& search
)
{
    const std::string pattern = database::containing(in_lower_case(trimmed(search.text)));
    const std::string condition = "lower(title) like $1 escape '\\' or lower(place) like $1 escape "
                                  "'\\' order by subject desc limit " +
                                  std::to_string(most_of_a_kind);
    std::vector<NamedSubject> found;
    for (const SubjectSource& source : sources) {
        const bool is_asked_for = !search.kind || *search.kind == source.kind;
        if (!is_asked_for || !people::holds(caller, source.permission))
            continue;
        for (auto& row :
             database::rows_of<SubjectRow>(database, selecting(source, condition), pattern))
            found.push_back(named(source.kind, std::move(row)));
    }
    return found;
}

} // namespace siar::evidence
