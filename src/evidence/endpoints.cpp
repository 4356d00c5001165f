#include "evidence/endpoints.hpp"

#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/media_type.hpp"
#include "evidence/reading_endpoints.hpp"
#include "evidence/search_endpoints.hpp"
#include "evidence/upload_endpoints.hpp"
#include "people/account.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

/// A chat that was typed in as a note is covered like any other (F16).
Evidence as_seen_by(const Caller& caller, Evidence evidence)
{
    if (evidence.kind == EvidenceKind::chat && evidence.note && !may_unmask(caller))
        evidence.note = std::nullopt;
    return evidence;
}

std::vector<Evidence> list(const http::Call& call)
{
    auto found = list_evidence(
        call.database,
        {.subject_kind = call.query<SubjectKind>("subject_kind"),
         .subject = call.query<std::string>("subject"),
         .text = call.query<std::string>("text"),
         .before = call.query<Id<Evidence>>("before")}
    );
    for (Evidence& evidence : found)
        evidence = as_seen_by(call.caller, std::move(evidence));
    return found;
}

EvidenceDetail show(const http::Call& call)
{
    EvidenceDetail detail = detail_of(call.database, call.path_value<Id<Evidence>>("evidence"));
    detail.evidence = as_seen_by(call.caller, std::move(detail.evidence));
    return detail;
}

Evidence create(const http::Call& /*call*/, Command& command, const NewEvidence& form)
{
    return add_evidence(command, form);
}

EvidenceDetail add_link(const http::Call& call, Command& command, const NewEvidenceLink& form)
{
    const auto id = call.path_value<Id<Evidence>>("evidence");
    link(command, id, form.subject_kind, form.subject.text());
    return detail_of(command.database, id);
}

/// RFC 6266: a plain name for old programs, the whole name for the others.
std::string disposition(std::string_view how, const std::string& name)
{
    std::string plain = name;
    std::ranges::replace_if(
        plain, [](char c) { return c < 0x20 || c > 0x7E || c == '"' || c == '\\' || c == '%'; }, '_'
    );
    return std::string{how} + "; filename=\"" + plain + "\"; filename*=UTF-8''" +
           http::percent_encoded(name);
}

/// Strangers' bytes run nothing, whatever they are. Browsers do not show a PDF in a sandbox.
std::string policy_for(std::string_view media_type)
{
    const std::string policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
                               "object-src 'self'; frame-ancestors 'self'";
    return media_type == "application/pdf" ? policy : "sandbox; " + policy;
}

http::Response send_file(http::Call& call)
{
    const Evidence evidence =
        find_evidence(call.database, call.path_value<Id<Evidence>>("evidence"));
    if (!evidence.sha256)
        throw Refusal{Reason::not_found, "evidence.no_file"};
    if (evidence.kind == EvidenceKind::chat && !may_unmask(call.caller))
        throw Refusal{Reason::not_allowed, "evidence.chat_is_covered"};
    const auto file = file_of(*evidence.sha256);
    if (!std::filesystem::exists(file))
        throw Refusal{
            Reason::unavailable, "evidence.file_lost", {{"sha256", evidence.sha256->text()}}
        };
    const std::string type = evidence.media_type.value_or("application/octet-stream");
    const bool is_shown = call.query<std::string>("inline").has_value() && is_safe_to_show(type);
    return {
        .headers =
            {{"content-type", type == "text/plain" ? "text/plain; charset=utf-8" : type},
             {"content-disposition",
              disposition(is_shown ? "inline" : "attachment", evidence.file_name.value_or("berkas"))
             },
             {"content-security-policy", policy_for(type)},
             {"cache-control", "private, max-age=31536000, immutable"},
             {"etag", '"' + evidence.sha256->text() + '"'}},
        .body = http::FileBody{file}
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all{
        http::get(
            {.path = "/api/evidence",
             .permission = "evidence.read",
             .summary = "Evidence, the newest first",
             .queries = {"subject_kind", "subject", "text", "before"}},
            list
        ),
        http::get(
            {.path = "/api/evidence/{evidence}",
             .permission = "evidence.read",
             .summary = "One piece of evidence, readable as far as it can be"},
            show
        ),
        http::post(
            {.path = "/api/evidence", .permission = "evidence.add", .summary = "Keep evidence"},
            create
        ),
        http::post(
            {.path = "/api/evidence/{evidence}/links",
             .permission = "evidence.add",
             .summary = "Use evidence for something more"},
            add_link
        ),
        http::raw(
            "GET",
            {.path = "/api/evidence/{evidence}/file",
             .permission = "evidence.read",
             .summary = "The bytes, as they came",
             .queries = {"inline"}},
            send_file
        ),
    };
    std::ranges::move(reading_endpoints(), std::back_inserter(all));
    std::ranges::move(search_endpoints(), std::back_inserter(all));
    std::ranges::move(upload_endpoints(), std::back_inserter(all));
    return all;
}

} // namespace siar::evidence
