#include "demo/office.hpp"

namespace siar::demo {

Office::Office(const Place& place, Moment start, Moment end)
    : agenda{start, end},
      application{app::ApplicationOptions{
          .folder = place.folder,
          .database = place.database,
          .clock = [this] { return agenda.now(); }
      }},
      zone{"Asia/Jakarta"},
      months{months_until(day_at(end, zone))}
{
}

std::vector<AccountId> Office::everybody() const
{
    std::vector<AccountId> people = team->staff;
    for (const AccountId& person :
         {team->sub_coordinator, team->coordinator, team->director, team->auditor})
        people.push_back(person);
    return people;
}

const AccountId& Office::approver(const Date& day) const
{
    const Leave leave = leave_of_sub_coordinator(*this);
    const bool is_away = leave.first <= day && day <= leave.last;
    return is_away ? team->coordinator : team->sub_coordinator;
}

Leave leave_of_sub_coordinator(const Office& office)
{
    constexpr std::size_t month_of_leave = 6;
    const Date first = office.months.at(month_of_leave).first;
    return {first + std::chrono::days{9}, first + std::chrono::days{22}};
}

} // namespace siar::demo
