// Jadwal Kegiatan as it was issued, on one page that any browser can open and print in years to
// come: what is filed as the record.
#pragma once

#include "planning/entry.hpp"

#include <functional>
#include <string>

namespace siar::app {

struct IssuedSchedule {
    planning::Schedule schedule;
    planning::Baseline baseline;
    std::string office;
    std::string unit;
    std::string procedure; // PR.27.4-V0
    std::string issued_by;
    std::function<std::string(const Id<planning::Channel>&)> channel_name;
    std::function<std::string(const AccountId&)> person_name;
};

/// The page in HTML, without anything from elsewhere. The same baseline gives the same bytes.
std::string schedule_page(const IssuedSchedule& issued);

} // namespace siar::app
