#include "handover/endpoints.hpp"

#include "handover/outline.hpp"
#include "handover/packs.hpp"
#include "http/disposition.hpp"

namespace siar::handover {

namespace {

PackOutline outline(const http::Call& call)
{
    return outline_of(
        call.database,
        {.cycle = call.query<Id<planning::Cycle>>("cycle"),
         .starts_on = call.query<Date>("starts_on"),
         .ends_on = call.query<Date>("ends_on"),
         .personal_data = PersonalData::covered},
        call.now,
        call.texts,
        call.caller.language
    );
}

std::vector<EvidencePack> list(const http::Call& call)
{
    return newest_packs(call.database);
}

EvidencePack ask(const http::Call& /*call*/, Command& command, const NewPack& form)
{
    return ask_for_pack(command, form);
}

Id<EvidencePack> pack_in(const http::Call& call)
{
    return call.path_value<Id<EvidencePack>>("pack");
}

/// Grows without the ledger, so nobody may keep the answer.
http::Response progress(http::Call& call)
{
    http::Response response =
        http::json_response(200, serialize(contract::to_json(progress_of(call.database, pack_in(call)))));
    response.headers.emplace("cache-control", "no-store");
    return response;
}

PackDownload open(const http::Call& call, Command& command)
{
    return open_download(command, pack_in(call));
}

http::Response send(http::Call& call)
{
    const EvidencePack pack = opened_pack(
        call.database, call.caller, call.path_value<Id<PackDownload>>("download"), call.now
    );
    return {
        .headers =
            {{"content-type", "application/zip"},
             {"content-disposition",
              http::content_disposition(http::Disposition::saved, pack.file_name)},
             {"content-security-policy", "sandbox; default-src 'none'"},
             {"cache-control", "private, no-cache"},
             {"etag", '"' + pack.sha256.value().text() + '"'}},
        .body = http::FileBody{file_of(pack)}
    };
}

http::Endpoint progress_endpoint()
{
    http::Endpoint endpoint = http::raw(
        "GET",
        {"/api/packs/{pack}/progress", "handover.read", "How far the building of an evidence pack is"},
        progress
    );
    endpoint.operation.answer = contract::shape_of<PackProgress>();
    return endpoint;
}

} // namespace

http::Endpoints endpoints()
{
    return {
        http::get(
            {"/api/packs/outline",
             "handover.read",
             "What an evidence pack of a cycle or of these days would hold, and what it would lack",
             {"cycle", "starts_on", "ends_on"}},
            outline
        ),
        http::get({"/api/packs", "handover.read", "Evidence packs, the newest first"}, list),
        http::post(
            {"/api/packs", "handover.request", "Ask for an evidence pack, which is built meanwhile"}, ask
        ),
        progress_endpoint(),
        http::post(
            {"/api/packs/{pack}/downloads",
             "handover.request",
             "Say that one fetches the file; its address is /api/pack-downloads/{id}"},
            open
        ),
        http::raw(
            "GET",
            {"/api/pack-downloads/{download}",
             "handover.request",
             "The ZIP file, for whoever opened it within the last hour"},
            send
        ),
    };
}

} // namespace siar::handover
