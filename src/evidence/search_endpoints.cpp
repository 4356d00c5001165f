#include "evidence/search_endpoints.hpp"

#include "evidence/search.hpp"

namespace siar::evidence {

namespace {

std::vector<FoundEvidence> find_by_words(const http::Call& call)
{
    return search_evidence(
        call.database,
        {.text = call.query<std::string>("text").value_or(""),
         .kind = call.query<EvidenceKind>("kind"),
         .media = call.query<MediaGroup>("media"),
         .subject_kind = call.query<SubjectKind>("subject_kind"),
         .person = call.query<AccountId>("person"),
         .from = call.query<Date>("from"),
         .to = call.query<Date>("to"),
         .before = call.query<Id<Evidence>>("before")}
    );
}

} // namespace

http::Endpoints search_endpoints()
{
    return {http::get(
        {.path = "/api/evidence-search",
         .permission = "evidence.read",
         .summary = "Evidence by the words in it, the newest first",
         .queries = {"text", "kind", "media", "subject_kind", "person", "from", "to", "before"}},
        find_by_words
    )};
}

} // namespace siar::evidence
