#include "review/subject_endpoints.hpp"

#include "review/items.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

http::Endpoint listing(const SubjectSources& later)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/waiting-for-review",
         "office.read_work",
         "What waits for a review, in every step of the procedure"}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<WaitingSubject>>();
    endpoint.answer = [later](const http::Call& call) {
        return contract::to_json(what_waits(call.database, later));
    };
    return endpoint;
}

http::Endpoint putting_one(const SubjectSources& later)
{
    http::Endpoint endpoint{http::operation_of(
        "POST", {"/api/reviews/{session}/items", "review.write", "Put something before the session"}
    )};
    endpoint.operation.body = contract::shape_of<NewReviewItem>();
    endpoint.operation.answer = contract::shape_of<SessionDetail>();
    endpoint.change = [later](const http::Call& call, Command& command) {
        const auto form = contract::from_json<NewReviewItem>(http::json_body(call.request));
        const auto session = call.path_value<Id<ReviewSession>>("session");
        put_before(command, session, form, later);
        return contract::to_json(detail_of(command.database, session));
    };
    return endpoint;
}

http::Endpoint putting_all(const SubjectSources& later)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/reviews/{session}/items/waiting",
         "review.write",
         "Put all that waits for a review before the session"}
    )};
    endpoint.operation.answer = contract::shape_of<SessionDetail>();
    endpoint.change = [later](const http::Call& call, Command& command) {
        const auto session = call.path_value<Id<ReviewSession>>("session");
        put_waiting_before(command, session, later);
        return contract::to_json(detail_of(command.database, session));
    };
    return endpoint;
}

} // namespace

http::Endpoints subject_endpoints(const SubjectSources& later)
{
    return {listing(later), putting_one(later), putting_all(later)};
}

} // namespace siar::review
