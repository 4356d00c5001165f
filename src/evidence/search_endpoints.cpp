#include "evidence/search_endpoints.hpp"

#include "evidence/search.hpp"
#include "evidence/shown_evidence.hpp"

namespace siar::evidence {

namespace {

EvidenceSearch search_in(const http::Call& call)
{
    return {
        .text = call.query<std::string>("text").value_or(""),
        .kind = call.query<EvidenceKind>("kind"),
        .media = call.query<MediaGroup>("media"),
        .subject_kind = call.query<SubjectKind>("subject_kind"),
        .person = call.query<AccountId>("person"),
        .from = call.query<Date>("from"),
        .to = call.query<Date>("to"),
        .before = call.query<Id<Evidence>>("before")
    };
}

} // namespace

http::Endpoints search_endpoints(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {.path = "/api/evidence-search",
         .permission = "evidence.read",
         .summary = "Evidence by the words in it, the newest first",
         .queries = {"text", "kind", "media", "subject_kind", "person", "from", "to", "before"}}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<FoundEvidence>>();
    endpoint.answer = [sources](const http::Call& call) {
        const EvidenceSearch search = search_in(call);
        if (search.subject_kind && !may_see(sources, call.caller, *search.subject_kind))
            throw Refusal{Reason::not_found, "evidence.no_such_subject"};
        auto found = search_evidence(call.database, search);
        for (FoundEvidence& one : found)
            one.evidence = as_seen_by(call.caller, std::move(one.evidence));
        return contract::to_json(found);
    };
    return {endpoint};
}

} // namespace siar::evidence
