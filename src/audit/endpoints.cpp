#include "audit/endpoints.hpp"

#include "audit/engagements.hpp"
#include "audit/read_endpoints.hpp"
#include "audit/remarks.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::audit {

namespace {

Date today(const http::Call& call)
{
    return people::today(call.database, call.now);
}

Id<Engagement> engagement_in(const http::Call& call)
{
    return call.path_value<Id<Engagement>>("engagement");
}

Id<Remark> remark_in(const http::Call& call)
{
    return call.path_value<Id<Remark>>("remark");
}

std::vector<EngagementView> list_engagements(const http::Call& call)
{
    return engagements(call.database, call.caller, today(call));
}

EngagementView open(const http::Call& call, Command& command, const EngagementForm& form)
{
    return view_of(call.database, open_engagement(command, form), today(call));
}

EngagementView change(const http::Call& call, Command& command, const EngagementForm& form)
{
    return view_of(
        call.database, change_engagement(command, engagement_in(call), form), today(call)
    );
}

EngagementView close(const http::Call& call, Command& command, const EngagementVersion& form)
{
    return view_of(
        call.database, close_engagement(command, engagement_in(call), form.version), today(call)
    );
}

/// A handler of remarks needs to know what remarks can stand at.
template <class Body>
http::Endpoint remark_command(
    const http::Promise& promise,
    const evidence::SubjectSources& sources,
    Remark (*work)(const http::Call&, Command&, const evidence::SubjectSources&, const Body&)
)
{
    http::Endpoint endpoint{http::operation_of("POST", promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<RemarkView>();
    endpoint.change = [sources, work](const http::Call& call, Command& command) {
        const Body body = contract::from_json<Body>(http::json_body(call.request));
        const Remark remark = work(call, command, sources, body);
        return contract::to_json(view_of(call.database, sources, call.caller, remark, today(call)));
    };
    return endpoint;
}

Remark make(
    const http::Call& /*call*/,
    Command& command,
    const evidence::SubjectSources& sources,
    const NewRemark& form
)
{
    return make_remark(command, sources, form);
}

Remark answer(
    const http::Call& call,
    Command& command,
    const evidence::SubjectSources& /*sources*/,
    const RemarkAnswer& form
)
{
    return answer_remark(command, remark_in(call), form);
}

Remark settle(
    const http::Call& call,
    Command& command,
    const evidence::SubjectSources& /*sources*/,
    const RemarkSettlement& form
)
{
    return settle_remark(command, remark_in(call), form);
}

http::Endpoint remark_list(const evidence::SubjectSources& sources)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {.path = "/api/audit/remarks",
         .permission = "audit.read",
         .summary = "Comments, ratings and questions of auditors, the newest first",
         .queries = {"engagement", "subject_kind", "subject", "state", "kind"}}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<RemarkView>>();
    endpoint.answer = [sources](const http::Call& call) {
        const RemarkQuery query{
            .engagement = call.query<Id<Engagement>>("engagement"),
            .subject_kind = call.query<RemarkSubject>("subject_kind"),
            .subject = call.query<std::string>("subject"),
            .state = call.query<RemarkState>("state"),
            .kind = call.query<RemarkKind>("kind")
        };
        return contract::to_json(remarks(call.database, sources, call.caller, query, today(call)));
    };
    return endpoint;
}

http::Endpoints engagement_endpoints()
{
    return {
        http::get(
            {"/api/audit/engagements", "audit.read", "Engagements of auditors, the newest first"},
            list_engagements
        ),
        http::post(
            {"/api/audit/engagements", "audit.manage", "Let auditors in for a time"}, open
        ),
        http::put(
            {"/api/audit/engagements/{engagement}", "audit.manage", "Change an engagement"}, change
        ),
        http::post(
            {"/api/audit/engagements/{engagement}/close",
             "audit.manage",
             "Close an engagement; its auditors' access ends"},
            close
        ),
    };
}

} // namespace

http::Endpoints endpoints(const evidence::SubjectSources& sources)
{
    http::Endpoints all = engagement_endpoints();
    all.push_back(remark_list(sources));
    all.push_back(remark_command(
        {"/api/audit/remarks", "audit.remark", "Comment, rate or ask at a piece of evidence"},
        sources,
        make
    ));
    all.push_back(remark_command(
        {"/api/audit/remarks/{remark}/answer", "audit.answer", "Answer a question"}, sources, answer
    ));
    all.push_back(remark_command(
        {"/api/audit/remarks/{remark}/settle", "audit.remark", "Accept an answer, or ask again"},
        sources,
        settle
    ));
    std::ranges::move(read_endpoints(sources), std::back_inserter(all));
    return all;
}

} // namespace siar::audit
