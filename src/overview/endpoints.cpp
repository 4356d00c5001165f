#include "overview/endpoints.hpp"

#include "overview/chain.hpp"
#include "overview/inbox.hpp"
#include "overview/search.hpp"

namespace siar::overview {

namespace {

Reader reader_of(const http::Call& call)
{
    return {call.caller, call.texts, call.now};
}

Inbox inbox(const http::Call& call)
{
    return inbox_of(call.database, reader_of(call));
}

CycleProgress cycle(const http::Call& call)
{
    return progress_of(
        call.database, call.path_value<Id<planning::Cycle>>("cycle"), reader_of(call)
    );
}

Chain chain(const http::Call& call)
{
    const auto kind = from_name<evidence::SubjectKind>(call.path_values.at("subject_kind"));
    if (!kind)
        throw Refusal{Reason::not_found, "overview.no_such_link"};
    return chain_of(call.database, *kind, call.path_values.at("subject"));
}

std::vector<SearchHit> find(const http::Call& call)
{
    const auto text = call.query<Text<200>>("text");
    return text ? search(call.database, text->text()) : std::vector<SearchHit>{};
}

} // namespace

http::Endpoints endpoints()
{
    return {
        http::get(
            {.path = "/api/inbox", .permission = "signed_in", .summary = "What waits for the caller"},
            inbox
        ),
        http::get(
            {.path = "/api/cycles/{cycle}",
             .permission = "planning.read",
             .summary = "Where a cycle stands"},
            cycle
        ),
        http::get(
            {.path = "/api/chain/{subject_kind}/{subject}",
             .permission = "overview.read",
             .summary = "The links before and after a record"},
            chain
        ),
        http::get(
            {.path = "/api/search",
             .permission = "overview.read",
             .summary = "Everything that has these words in its title",
             .queries = {"text"}},
            find
        ),
    };
}

} // namespace siar::overview
