#include "audit/subjects.hpp"

#include "evidence/tables.hpp"

#include <map>

namespace siar::audit {

namespace {

/// What the addresses of the program call a thing.
std::string kind_of(const std::string& name)
{
    static const std::map<std::string, std::string> kinds{
        {"session", "review_session"}, {"report", "activity_report"}, {"entry", "schedule_entry"},
        {"item", "review_item"}
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? name : found->second;
}

ShownSubject shown_evidence(database::Database& database, const std::string& id)
{
    if (!is_uuid(id))
        return {};
    const auto found = evidence::evidence_table.find(database, Id<evidence::Evidence>{id});
    return found ? ShownSubject{found->title.text(), "/bukti/" + id} : ShownSubject{};
}

} // namespace

ShownSubject shown_subject(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const std::string& kind,
    const std::string& subject
)
{
    if (kind_of(kind) == "evidence")
        return shown_evidence(database, subject);
    const auto known = from_name<evidence::SubjectKind>(kind_of(kind));
    if (!known)
        return {};
    const auto found = evidence::subject_seen_by(database, sources, caller, *known, subject);
    return found ? ShownSubject{found->title, found->path} : ShownSubject{};
}

} // namespace siar::audit
