#include "evidence/link_endpoints.hpp"

#include "evidence/address_checks.hpp"
#include "evidence/evidences.hpp"
#include "evidence/shown_evidence.hpp"
#include "evidence/uploads.hpp"

namespace siar::evidence {

namespace {

Id<Evidence> evidence_in(const http::Call& call)
{
    return call.path_value<Id<Evidence>>("evidence");
}

http::Endpoint listing(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/evidence",
         "evidence.read",
         "Evidence, the newest first",
         {"subject_kind", "subject", "text", "before"}}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<Evidence>>();
    endpoint.answer = [sources](const http::Call& call) {
        const EvidenceQuery query{
            .subject_kind = call.query<SubjectKind>("subject_kind"),
            .subject = call.query<std::string>("subject"),
            .text = call.query<std::string>("text"),
            .before = call.query<Id<Evidence>>("before")
        };
        if (query.subject_kind && !may_see(sources, call.caller, *query.subject_kind))
            throw Refusal{Reason::not_found, "evidence.no_such_subject"};
        auto found = list_evidence(call.database, query);
        for (Evidence& evidence : found)
            evidence = as_seen_by(call.caller, std::move(evidence));
        return contract::to_json(found);
    };
    return endpoint;
}

http::Endpoint showing(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/evidence/{evidence}",
         "evidence.read",
         "One piece of evidence, where it is used and what else holds its bytes"}
    )};
    endpoint.operation.answer = contract::shape_of<EvidenceDetail>();
    endpoint.answer = [sources](const http::Call& call) {
        return contract::to_json(detail_of(call.database, sources, call.caller, evidence_in(call)));
    };
    return endpoint;
}

http::Endpoint adding(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of("POST", {"/api/evidence", "evidence.add", "Keep evidence"})
    };
    endpoint.operation.body = contract::shape_of<NewEvidence>();
    endpoint.operation.answer = contract::shape_of<Evidence>();
    endpoint.change = [sources](const http::Call& call, Command& command) {
        const auto form = contract::from_json<NewEvidence>(http::json_body(call.request));
        if (form.subject_kind && form.subject)
            require_subject(
                command.database, sources, command.caller, *form.subject_kind, form.subject->text()
            );
        return contract::to_json(add_evidence(command, form));
    };
    return endpoint;
}

http::Endpoint linking(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/evidence/{evidence}/links", "evidence.add", "Use evidence for something more"}
    )};
    endpoint.operation.body = contract::shape_of<NewEvidenceLink>();
    endpoint.operation.answer = contract::shape_of<EvidenceDetail>();
    endpoint.change = [sources](const http::Call& call, Command& command) {
        const auto form = contract::from_json<NewEvidenceLink>(http::json_body(call.request));
        use_for(command, sources, evidence_in(call), form);
        return contract::to_json(
            detail_of(command.database, sources, command.caller, evidence_in(call))
        );
    };
    return endpoint;
}

http::Endpoint ending(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/evidence-links/{link}/end",
         "evidence.add",
         "Use evidence for something no longer; the link stays, with the reason"}
    )};
    endpoint.operation.body = contract::shape_of<EndOfLink>();
    endpoint.operation.answer = contract::shape_of<http::Done>();
    endpoint.change = [sources](const http::Call& call, Command& command) {
        const auto form = contract::from_json<EndOfLink>(http::json_body(call.request));
        end_link(command, sources, call.path_value<Id<EvidenceLink>>("link"), form.reason);
        return contract::to_json(http::Done{});
    };
    return endpoint;
}

http::Endpoint finding_subjects(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/evidence-subjects",
         "evidence.read",
         "What evidence can be used for, by name; the newest 8 of each kind",
         {"text", "kind"}}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<NamedSubject>>();
    endpoint.answer = [sources](const http::Call& call) {
        return contract::to_json(subjects_called(
            call.database,
            sources,
            call.caller,
            {.text = call.query<std::string>("text").value_or(""),
             .kind = call.query<SubjectKind>("kind")}
        ));
    };
    return endpoint;
}

/// Asked between upload and keeping, so that nobody keeps twice what the office has.
http::Endpoint finding_same_bytes(const SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/uploads/{upload}/same-bytes",
         "evidence.add",
         "Evidence that holds the bytes of a finished upload already"}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<SameBytes>>();
    endpoint.answer = [sources](const http::Call& call) {
        const auto sha256 = digest_of_upload(call.caller, call.path_values.at("upload"));
        return contract::to_json(same_bytes_as(call.database, sources, call.caller, sha256));
    };
    return endpoint;
}

std::vector<DeadLink> list_dead_links(const http::Call& call)
{
    return dead_links(call.database, call.now);
}

} // namespace

http::Endpoints link_endpoints(const SubjectSources& sources)
{
    return {
        listing(sources), showing(sources),          adding(sources),
        linking(sources), ending(sources),           finding_subjects(sources),
        finding_same_bytes(sources),
        http::get(
            {.path = "/api/evidence-dead-links",
             .permission = "evidence.read",
             .summary = "Links kept as evidence whose content is there no more"},
            list_dead_links
        )
    };
}

} // namespace siar::evidence
