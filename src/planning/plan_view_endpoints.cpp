#include "planning/plan_view_endpoints.hpp"

#include "http/disposition.hpp"
#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/plan_feed.hpp"
#include "planning/plan_links.hpp"
#include "planning/plan_page.hpp"
#include "planning/plan_views.hpp"

namespace siar::planning {

namespace {

using http::Call;
using http::Response;

PlanViewDetail detail_for(const Call& call, const PlanView& view)
{
    return {view, links_of(call.database, view.id), view.owner == account_of(call.caller)};
}

Id<PlanView> view_in(const Call& call)
{
    return call.path_value<Id<PlanView>>("view");
}

std::vector<PlanViewDetail> list_views(const Call& call)
{
    return views_for(call.database, account_of(call.caller));
}

PlanViewDetail create_view(const Call& call, Command& command, const PlanViewForm& form)
{
    return detail_for(call, keep_view(command, form));
}

PlanViewDetail edit_view(const Call& call, Command& command, const PlanViewForm& form)
{
    return detail_for(call, change_view(command, view_in(call), form));
}

PlanViewDetail discard_view(const Call& call, Command& command, const PlanViewVersion& form)
{
    return detail_for(call, remove_view(command, view_in(call), form));
}

MadePlanLink create_link(const Call& call, Command& command, const NewPlanLink& form)
{
    return make_link(command, view_in(call), form);
}

ShownPlanLink revoke(const Call& call, Command& command)
{
    return revoke_link(command, call.path_value<Id<PlanLink>>("link"));
}

Response shown(int status, std::string text)
{
    return {
        .status = status,
        .headers =
            {{"content-type", "text/html; charset=utf-8"},
             {"content-security-policy", plan_page_policy()},
             {"referrer-policy", "no-referrer"},
             {"cache-control", "no-store"}},
        .body = std::move(text)
    };
}

/// The month asked for, such as 2026-03; this month when none or something else is.
std::chrono::year_month month_in(const Call& call)
{
    const auto asked = call.query<std::string>("bulan");
    Date day = people::today(call.database, call.now);
    try {
        if (asked)
            day = Date{*asked + "-01"};
    } catch (const Refusal&) {
    }
    return day.day().year() / day.day().month();
}

std::vector<ScheduleEntry>
entries_of_month(const Call& call, const PlanView& view, std::chrono::year_month month)
{
    const Date first{month / std::chrono::day{1}};
    const Date last{std::chrono::year_month_day{month / std::chrono::last}};
    auto entries = entries_in(call.database, view, first, last);
    std::erase_if(entries, [](const ScheduleEntry& entry) { return entry.is_dropped; });
    return entries;
}

/// Unknown, revoked and removed look alike: who tries addresses learns nothing.
Response show_page(Call& call)
{
    const std::string& token = call.path_values.at("token");
    const PlanPage page{
        .texts = call.texts,
        .language = call.query<std::string>("bahasa") == "en" ? Language::en : Language::id,
        .office = people::office(call.database),
        .path = "/rencana/" + http::percent_encoded(token)
    };
    try {
        const PlanView view = view_behind(call.database, token);
        const auto month = month_in(call);
        const auto name = [&call](const Id<Channel>& channel) {
            return find_channel(call.database, channel).name.text();
        };
        return shown(200, plan_page(page, {view, month, entries_of_month(call, view, month), name}));
    } catch (const Refusal& refusal) {
        return shown(refusal.reason() == Reason::gone ? 410 : 404, no_plan_page(page));
    }
}

Response send_feed(Call& call)
{
    const PlanView view = view_behind(call.database, call.path_values.at("token"));
    return {
        .headers =
            {{"content-type", "text/calendar; charset=utf-8"},
             {"content-disposition",
              http::content_disposition(http::Disposition::shown, view.name.text() + ".ics")},
             {"referrer-policy", "no-referrer"},
             {"cache-control", "no-cache"}},
        .body = feed_of(call.database, view, call.now)
    };
}

http::Endpoints pages()
{
    return {
        http::raw(
            "GET",
            {.path = "/rencana/{token}",
             .permission = "public",
             .summary = "A view of the plan behind a link",
             .queries = {"bulan", "bahasa"}},
            show_page
        ),
        http::raw(
            "GET",
            {.path = "/rencana/{token}/siar.ics",
             .permission = "public",
             .summary = "The same as a calendar to subscribe to"},
            send_feed
        ),
    };
}

} // namespace

http::Endpoints plan_view_endpoints()
{
    const std::string one = "/api/plan-views/{view}";
    http::Endpoints all{
        http::get(
            {"/api/plan-views", "planning.read", "The reader's views of the plan and shared ones"},
            list_views
        ),
        http::post({"/api/plan-views", "planning.keep_view", "Keep a view"}, create_view),
        http::put({one, "planning.keep_view", "Change a view"}, edit_view),
        http::post(
            {one + "/remove", "planning.keep_view", "Remove a view; its links open nothing more"},
            discard_view
        ),
        http::post(
            {one + "/links", "planning.share_view", "Make a read-only link to a view"}, create_link
        ),
        http::post(
            {"/api/plan-links/{link}/revoke", "planning.share_view", "Revoke a link to a view"},
            revoke
        ),
    };
    for (http::Endpoint& page : pages())
        all.push_back(std::move(page));
    return all;
}

} // namespace siar::planning
