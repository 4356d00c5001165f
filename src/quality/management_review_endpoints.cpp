#include "quality/endpoints.hpp"
#include "quality/management_reviews.hpp"
#include "quality/review_inputs.hpp"

namespace siar::quality {

namespace {

using indicators::IsFiled;

Id<ManagementReview> review_in(const http::Call& call)
{
    return call.path_value<Id<ManagementReview>>("review");
}

std::vector<ReviewInput>
inputs_for(const http::Call& call, Command& command, int year, const IsFiled& is_filed)
{
    // Minutes are read by the whole office: in the language of its forms.
    return gathered_inputs(
        command.database,
        {.year = year,
         .now = command.now,
         .texts = call.texts,
         .language = Language::id,
         .is_filed = is_filed}
    );
}

ManagementReviewDetail detail_for(const http::Call& call, const ManagementReview& review)
{
    ManagementReviewDetail detail{review, actions_of(call.database, review.id), {}};
    if (review.state == ManagementReviewState::drafting)
        for (const Problem& problem : hindrances(call.database, review, call.now))
            detail.hindrances.push_back(
                call.texts.say(problem.code, problem.values, call.caller.language)
            );
    return detail;
}

std::vector<ManagementReview> list_reviews(const http::Call& call)
{
    return management_reviews(call.database, call.caller);
}

ManagementReviewDetail show_review(const http::Call& call)
{
    return detail_for(call, review_seen_by(call.database, review_in(call), call.caller));
}

ManagementReviewDetail
edit_review(const http::Call& call, Command& command, const ManagementReviewForm& form)
{
    return detail_for(call, write_review(command, review_in(call), form));
}

ManagementReviewDetail
end_review(const http::Call& call, Command& command, const ManagementReviewVersion& form)
{
    return detail_for(call, close_review(command, review_in(call), form));
}

ManagementAction
end_action(const http::Call& call, Command& command, const ManagementActionResult& form)
{
    return finish_management_action(
        command, call.path_value<Id<ManagementAction>>("action"), form
    );
}

/// A command like those of http::post, but one that gathers inputs.
template <class Body, class Act>
http::Endpoint gathering(const http::Promise& promise, Act act)
{
    http::Endpoint endpoint{http::operation_of("POST", promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<ManagementReviewDetail>();
    endpoint.change = [act](const http::Call& call, Command& command) {
        const auto form = contract::from_json<Body>(http::json_body(call.request));
        return contract::to_json(detail_for(call, act(call, command, form)));
    };
    return endpoint;
}

} // namespace

http::Endpoints management_review_endpoints(const IsFiled& is_filed)
{
    const std::string read = "quality.read";
    const std::string hold = "quality.review";
    const std::string one = "/api/management-reviews/{review}";
    return {
        http::get({"/api/management-reviews", read, "Management reviews, the latest first"}, list_reviews),
        http::get({one, read, "A management review with its actions"}, show_review),
        gathering<NewManagementReview>(
            {"/api/management-reviews", hold, "Begin a management review with its inputs"},
            [is_filed](const http::Call& call, Command& command, const NewManagementReview& form) {
                return begin_review(command, form, inputs_for(call, command, form.year, is_filed));
            }
        ),
        gathering<ManagementReviewVersion>(
            {one + "/gather", hold, "Gather the inputs again"},
            [is_filed](const http::Call& call, Command& command, const ManagementReviewVersion& form) {
                const int year = find_review(command.database, review_in(call)).year;
                return gather_again(
                    command, review_in(call), form, inputs_for(call, command, year, is_filed)
                );
            }
        ),
        http::put({one, hold, "Write a management review"}, edit_review),
        http::post({one + "/close", hold, "Close a management review"}, end_review),
        http::post(
            {"/api/management-actions/{action}/done", "quality.act", "Say that an action is done"},
            end_action
        ),
    };
}

http::Endpoints endpoints(const IsFiled& is_filed)
{
    http::Endpoints all = finding_endpoints();
    for (http::Endpoint& more : management_review_endpoints(is_filed))
        all.push_back(std::move(more));
    return all;
}

} // namespace siar::quality
