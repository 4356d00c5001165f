// A month's plan pasted from anywhere: rows with their faults, or a no.
#include "foundation/refusal.hpp"
#include "fuzz/strangers.hpp"
#include "notifications/holiday_lines.hpp"
#include "planning/schedule_paste.hpp"

namespace siar::fuzz {

namespace {

using namespace std::chrono_literals;

void read_plan(std::string_view text)
{
    try {
        for (const auto& row : planning::read_pasted_rows(text, Date{2026y / 11 / 24}))
            require(row.line >= 1, "every row stands on a line");
    } catch (const Refusal&) {
        return;
    }
}

void read_holidays(std::string_view text)
{
    try {
        require(!notifications::read_holiday_lines(text).empty(), "no text without a day is taken");
    } catch (const Refusal&) {
        return;
    }
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    read_plan(bytes);
    read_holidays(bytes);
}

} // namespace siar::fuzz
