#include "evidence/endpoints.hpp"

#include "evidence/evidences.hpp"
#include "evidence/file_checks.hpp"
#include "evidence/file_store.hpp"
#include "evidence/link_endpoints.hpp"
#include "evidence/media_type.hpp"
#include "evidence/personal_words.hpp"
#include "evidence/reading_endpoints.hpp"
#include "evidence/renditions.hpp"
#include "evidence/search_endpoints.hpp"
#include "evidence/upload_endpoints.hpp"
#include "http/disposition.hpp"
#include "people/account.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

/// Strangers' bytes run nothing, whatever they are. Browsers do not show a PDF in a sandbox.
std::string policy_for(std::string_view media_type)
{
    const std::string policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
                               "object-src 'self'; frame-ancestors 'self'";
    return media_type == "application/pdf" ? policy : "sandbox; " + policy;
}

/// The bytes of a mail or chat hold what its page covers (F16).
void require_uncovered(const Caller& caller, const Evidence& evidence)
{
    if (may_unmask(caller))
        return;
    const ReadsAs reading = reads_as(evidence);
    if (reading == ReadsAs::chat)
        throw Refusal{Reason::not_allowed, "evidence.chat_is_covered"};
    if (reading == ReadsAs::mail)
        throw Refusal{Reason::not_allowed, "evidence.mail_is_covered"};
}

http::Response send_file(http::Call& call)
{
    const Evidence evidence =
        find_evidence(call.database, call.path_value<Id<Evidence>>("evidence"));
    if (!evidence.sha256)
        throw Refusal{Reason::not_found, "evidence.no_file"};
    require_uncovered(call.caller, evidence);
    const auto file = file_of(*evidence.sha256);
    if (!std::filesystem::exists(file))
        throw Refusal{
            Reason::unavailable, "evidence.file_lost", {{"sha256", evidence.sha256->text()}}
        };
    require_sound(call.door, evidence);
    const std::string type = evidence.media_type.value_or("application/octet-stream");
    const bool is_shown = call.query<std::string>("inline").has_value() && is_safe_to_show(type);
    return {
        .headers =
            {{"content-type", type == "text/plain" ? "text/plain; charset=utf-8" : type},
             {"content-disposition",
              http::content_disposition(
                  is_shown ? http::Disposition::shown : http::Disposition::saved,
                  evidence.file_name.value_or("berkas")
              )},
             {"content-security-policy", policy_for(type)},
             {"cache-control", "private, max-age=31536000, immutable"},
             {"etag", '"' + evidence.sha256->text() + '"'}},
        .body = http::FileBody{file}
    };
}

http::Response send_picture(http::Call& call)
{
    const Evidence evidence =
        find_evidence(call.database, call.path_value<Id<Evidence>>("evidence"));
    const auto page = call.query<std::int64_t>("page").value_or(0);
    const auto picture = evidence.sha256 ? picture_of(*evidence.sha256, page) : std::nullopt;
    if (!picture)
        throw Refusal{Reason::not_found, "evidence.no_picture"};
    return {
        .headers =
            {{"content-type", "image/jpeg"},
             {"content-security-policy", policy_for("image/jpeg")},
             {"cache-control", "private, no-cache"}},
        .body = http::FileBody{*picture}
    };
}

} // namespace

http::Endpoints endpoints(const SubjectSources& sources)
{
    http::Endpoints all = link_endpoints(sources);
    all.push_back(http::raw(
        "GET",
        {.path = "/api/evidence/{evidence}/file",
         .permission = "evidence.read",
         .summary = "The bytes, as they came",
         .queries = {"inline"}},
        send_file
    ));
    all.push_back(http::raw(
        "GET",
        {.path = "/api/evidence/{evidence}/picture",
         .permission = "evidence.read",
         .summary = "A picture of the file: small, or of one page",
         .queries = {"page"}},
        send_picture
    ));
    std::ranges::move(reading_endpoints(), std::back_inserter(all));
    std::ranges::move(search_endpoints(sources), std::back_inserter(all));
    std::ranges::move(upload_endpoints(), std::back_inserter(all));
    return all;
}

} // namespace siar::evidence
