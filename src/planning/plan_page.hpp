// A view of the plan for whoever has its link: a month on a page that any browser shows and prints.
#pragma once

#include "foundation/texts.hpp"
#include "people/account.hpp"
#include "planning/plan_view.hpp"

#include <functional>
#include <string>
#include <vector>

namespace siar::planning {

struct PlanPage {
    const Texts& texts;
    Language language;
    people::Office office;
    std::string path; // "/rencana/<token>"
};

struct PlanMonth {
    const PlanView& view;
    std::chrono::year_month month;
    std::vector<ScheduleEntry> entries; // not dropped ones, by time
    std::function<std::string(const Id<Channel>&)> channel_name;
};

/// The month as a table, day by day, with ways to its neighbours and to the calendar file. Names of
/// people do not appear: whoever has the link may be anybody.
std::string plan_page(const PlanPage& page, const PlanMonth& month);

/// The same for links that are unknown, revoked or whose view is gone: without any detail.
std::string no_plan_page(const PlanPage& page);

/// What the page may do: show itself.
const std::string& plan_page_policy();

} // namespace siar::planning
