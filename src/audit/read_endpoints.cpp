#include "audit/read_endpoints.hpp"

#include "audit/engagements.hpp"
#include "audit/reads.hpp"
#include "http/disposition.hpp"

namespace siar::audit {

namespace {

using ReadsFor = http::Response (*)(http::Call&, const Wording&, const ReadQuery&);

ReadQuery query_of(const http::Call& call)
{
    return {
        .engagement = call.query<Id<Engagement>>("engagement"),
        .account = call.query<AccountId>("account"),
        .before = call.query<Id<AuditRead>>("before")
    };
}

/// Reads grow without the ledger, so no browser keeps such an answer.
http::Response answer_of(const boost::json::value& answer)
{
    http::Response response = http::json_response(200, boost::json::serialize(answer));
    response.headers.emplace("cache-control", "no-store");
    return response;
}

http::Response list(http::Call& call, const Wording& wording, const ReadQuery& query)
{
    return answer_of(contract::to_json(reads(call.database, wording, query)));
}

http::Response sum_up(http::Call& call, const Wording& wording, const ReadQuery& query)
{
    return answer_of(contract::to_json(read_summary(call.database, wording, query)));
}

http::Response send_csv(http::Call& call, const Wording& wording, const ReadQuery& query)
{
    return {
        .headers =
            {{"content-type", "text/csv; charset=utf-8"},
             {"content-disposition",
              http::content_disposition(http::Disposition::saved, "bacaan-auditor.csv")},
             {"cache-control", "no-store"}},
        .body = reads_as_csv(call.database, wording, query)
    };
}

http::Endpoint
endpoint(const http::Promise& promise, const evidence::SubjectSources& sources, ReadsFor handler)
{
    http::Endpoint made{http::operation_of("GET", promise)};
    made.serve = [sources, handler](http::Call& call) {
        return handler(call, {sources, call.texts, call.caller}, query_of(call));
    };
    return made;
}

} // namespace

http::Endpoints read_endpoints(const evidence::SubjectSources& sources)
{
    http::Endpoint page = endpoint(
        {.path = "/api/audit/reads",
         .permission = "audit.read_log",
         .summary = "What auditors read, the newest first; an auditor sees the own reads",
         .queries = {"engagement", "account", "before"}},
        sources,
        list
    );
    page.operation.answer = contract::shape_of<ReadPage>();
    http::Endpoint summary = endpoint(
        {.path = "/api/audit/read-summary",
         .permission = "audit.read_log",
         .summary = "What auditors looked at, each thing once, and the sealed days",
         .queries = {"engagement", "account"}},
        sources,
        sum_up
    );
    summary.operation.answer = contract::shape_of<ReadSummary>();
    return {
        page,
        summary,
        endpoint(
            {.path = "/api/audit/reads/csv",
             .permission = "audit.read_log",
             .summary = "What auditors read, for a spreadsheet",
             .queries = {"engagement", "account"}},
            sources,
            send_csv
        )
    };
}

} // namespace siar::audit
