#include "planning/plan_links.hpp"

#include "database/table.hpp"
#include "people/office.hpp"
#include "planning/plan_views.hpp"
#include "planning/tables.hpp"
#include "planning/words.hpp"

namespace siar::planning {

namespace {

constexpr database::Table<PlanLink> link_rows{"plan_links"};
constexpr std::size_t bytes_of_token = 32;

ShownPlanLink shown(const PlanLink& link)
{
    return {link.id, link.note, link.made_by, link.made_at, link.revoked_at};
}

} // namespace

MadePlanLink make_link(Command& command, const Id<PlanView>& id, const NewPlanLink& form)
{
    const PlanView view = find_view(command.database, id, account_of(command.caller));
    if (!view.states.empty())
        throw Refusal{Reason::conflict, "planning.view_link_states"};
    const std::string token = random_token(bytes_of_token);
    const PlanLink link{
        .id = Id<PlanLink>::make(command.now),
        .view = view.id,
        .token_sha256 = digest_of(token),
        .note = words_of(form.note),
        .made_by = account_of(command.caller),
        .made_at = command.now,
        .revoked_at = std::nullopt,
        .revoked_by = std::nullopt
    };
    link_rows.insert(command.database, link);
    command.record("planning.view_linked", link.id.text(), contract::to_json(shown(link)));
    const std::string page = "/rencana/" + token;
    return {shown(link), page, page + "/siar.ics"};
}

ShownPlanLink revoke_link(Command& command, const Id<PlanLink>& id)
{
    auto link = link_rows.find(command.database, id);
    if (!link)
        throw Refusal{Reason::not_found, "planning.no_such_plan_link"};
    if (link->revoked_at)
        throw Refusal{Reason::conflict, "planning.plan_link_revoked_already"};
    link->revoked_at = command.now;
    link->revoked_by = account_of(command.caller);
    link_rows.update(command.database, *link);
    command.record("planning.view_link_revoked", link->id.text(), contract::to_json(shown(*link)));
    return shown(*link);
}

std::vector<ShownPlanLink> links_of(database::Database& database, const Id<PlanView>& view)
{
    std::vector<ShownPlanLink> links;
    for (const PlanLink& link : link_rows.where(database, "view = $1 order by id desc", view))
        links.push_back(shown(link));
    return links;
}

PlanView view_behind(database::Database& database, const std::string& token)
{
    const auto links = link_rows.where(database, "token_sha256 = $1", digest_of(token));
    if (links.empty())
        throw Refusal{Reason::not_found, "planning.no_such_plan_link"};
    const auto view = view_rows.find(database, links.front().view);
    if (links.front().revoked_at || !view || view->is_removed)
        throw Refusal{Reason::gone, "planning.plan_link_is_over"};
    return *view;
}

std::vector<ScheduleEntry> entries_in(
    database::Database& database, const PlanView& view, const Date& first, const Date& last
)
{
    const Zone zone = people::office(database).zone;
    auto entries = entry_rows.where(
        database,
        "planned_at >= $1 and planned_at < $2 order by planned_at, id",
        start_of(first, zone),
        start_of(last + std::chrono::days{1}, zone)
    );
    std::erase_if(entries, [&](const ScheduleEntry& entry) { return !is_in(view, entry); });
    return entries;
}

} // namespace siar::planning
