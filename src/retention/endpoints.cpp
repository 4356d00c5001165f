#include "retention/endpoints.hpp"

#include "evidence/file_store.hpp"
#include "http/disposition.hpp"
#include "people/office.hpp"
#include "retention/disposals.hpp"
#include "retention/holds.hpp"
#include "retention/records.hpp"
#include "retention/series.hpp"

namespace siar::retention {

namespace {

Id<FiledRecord> record_in(const http::Call& call)
{
    return call.path_value<Id<FiledRecord>>("record");
}

Id<Disposal> disposal_in(const http::Call& call)
{
    return call.path_value<Id<Disposal>>("disposal");
}

std::vector<SeriesView> list_series(const http::Call& call)
{
    return all_series(call.database);
}

std::vector<FiledRecord> list(const http::Call& call)
{
    return list_records(
        call.database,
        {.series = call.query<Id<RecordSeries>>("series"), .text = call.query<std::string>("text")}
    );
}

RecordDetail show(const http::Call& call)
{
    return detail_of(call.database, record_in(call), people::today(call.database, call.now));
}

http::Response file(http::Call& call)
{
    const FiledRecord record = find_record(call.database, record_in(call));
    require_kept(record);
    return {
        .headers =
            {{"content-type", record.media_type},
             {"content-disposition",
              http::content_disposition(http::Disposition::saved, record.file_name)},
             {"content-security-policy", "sandbox; default-src 'none'"},
             {"cache-control", "private, no-cache"},
             {"etag", '"' + record.sha256.text() + '"'}},
        .body = http::FileBody{evidence::file_of(record.sha256)}
    };
}

RecordDetail hold(const http::Call& call, Command& command, const NewHold& form)
{
    place_hold(command, record_in(call), form);
    return show(call);
}

RecordDetail lift(const http::Call& call, Command& command)
{
    lift_hold(command, record_in(call), call.path_value<Id<Hold>>("hold"));
    return show(call);
}

std::vector<FiledRecord> list_due(const http::Call& call)
{
    return due_records(call.database, people::today(call.database, call.now));
}

std::vector<Disposal> list_disposals(const http::Call& call)
{
    return all_disposals(call.database);
}

Disposal propose(const http::Call& /*call*/, Command& command, const NewDisposal& form)
{
    return propose_disposal(command, form);
}

Disposal confirm(const http::Call& call, Command& command, const DisposalStep& step)
{
    return confirm_disposal(command, disposal_in(call), step);
}

Disposal execute(const http::Call& call, Command& command, const DisposalStep& step)
{
    return execute_disposal(command, disposal_in(call), step);
}

http::Endpoints record_endpoints()
{
    const std::string permission = "retention.read";
    return {
        http::get(
            {"/api/record-series", permission, "What must be kept, where and how long"}, list_series
        ),
        http::get(
            {"/api/records", permission, "Records, the newest first", {"series", "text"}}, list
        ),
        http::get({"/api/records/{record}", permission, "One record"}, show),
        http::raw("GET", {"/api/records/{record}/file", permission, "The frozen bytes"}, file),
        http::get({"/api/records-due", permission, "Records whose time is over"}, list_due),
        http::post({"/api/records/{record}/holds", "retention.hold", "Stop destruction"}, hold),
        http::remove({"/api/records/{record}/holds/{hold}", "retention.hold", "Lift a hold"}, lift),
    };
}

http::Endpoints disposal_endpoints()
{
    return {
        http::get(
            {"/api/disposals", "retention.read", "Disposals, the newest first"}, list_disposals
        ),
        http::post(
            {"/api/disposals", "retention.dispose", "Propose records for destruction"}, propose
        ),
        http::post(
            {"/api/disposals/{disposal}/confirm", "retention.confirm", "Confirm, as a second person"
            },
            confirm
        ),
        http::post(
            {"/api/disposals/{disposal}/execute",
             "retention.dispose",
             "Carry out and write the certificate"},
            execute
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = record_endpoints();
    const auto disposal = disposal_endpoints();
    all.insert(all.end(), disposal.begin(), disposal.end());
    return all;
}

} // namespace siar::retention
