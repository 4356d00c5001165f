#include "production/endpoints.hpp"

#include "production/approval.hpp"
#include "production/contents.hpp"

namespace siar::production {

namespace {

using http::Call;

std::vector<Hindrance> in_words(const Call& call, const std::vector<Problem>& problems)
{
    std::vector<Hindrance> said;
    for (const Problem& problem : problems)
        said.push_back(
            {problem.field,
             call.texts.say(problem.code, problem.values, call.caller.language)}
        );
    return said;
}

ContentDetail detail(const Call& call, const ContentItem& content)
{
    return {
        .content = content,
        .versions = versions_of(call.database, content.id),
        .approvals = approvals_of(call.database, content.id),
        .files = files_of(call.database, content),
        .hindrances = in_words(call, hindrances(call.database, content)),
        .may_decide = call.door.allows(call.caller, "production.approve") &&
                      may_decide(call.database, content, call.caller)
    };
}

Id<ContentItem> content_in(const Call& call)
{
    return call.path_value<Id<ContentItem>>("content");
}

std::vector<ContentSummary> list(const Call& call)
{
    return contents(
        call.database,
        {.state = call.query<ContentState>("state"),
         .entry = call.query<Id<planning::ScheduleEntry>>("entry"),
         .text = call.query<Text<200>>("text")}
    );
}

ContentDetail show(const Call& call)
{
    return detail(call, find_content(call.database, content_in(call)));
}

ContentDetail create(const Call& call, Command& command, const NewContent& form)
{
    return detail(call, begin(command, form));
}

ContentDetail save(const Call& call, Command& command, const ContentDraft& draft)
{
    return detail(call, save_draft(command, content_in(call), draft));
}

ContentDetail ask_for_approval(const Call& call, Command& command, const Submission& submission)
{
    return detail(call, submit(command, content_in(call), submission));
}

ContentDetail judge(const Call& call, Command& command, const ContentJudgement& judgement)
{
    return detail(call, decide(command, content_in(call), judgement));
}

} // namespace

http::Endpoints endpoints()
{
    return {
        http::get(
            {.path = "/api/contents",
             .permission = "production.read",
             .summary = "All contents",
             .queries = {"state", "entry", "text"}},
            list
        ),
        http::post(
            {.path = "/api/contents", .permission = "production.write", .summary = "Begin a content"
            },
            create
        ),
        http::get(
            {.path = "/api/contents/{content}",
             .permission = "production.read",
             .summary = "One content with its versions and approvals"},
            show
        ),
        http::put(
            {.path = "/api/contents/{content}",
             .permission = "production.write",
             .summary = "Save the working copy"},
            save
        ),
        http::post(
            {.path = "/api/contents/{content}/submit",
             .permission = "production.write",
             .summary = "Ask for approval"},
            ask_for_approval
        ),
        http::post(
            {.path = "/api/contents/{content}/decide",
             .permission = "production.approve",
             .summary = "Approve exactly what was seen, or return it with a reason"},
            judge
        ),
    };
}

} // namespace siar::production
