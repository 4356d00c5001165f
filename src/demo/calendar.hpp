// The days of the demo's year, and how an Indonesian office writes them.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <vector>

namespace siar::demo {

struct Month;

/// The twelve months that end with the month of the day.
std::vector<Month> months_until(const Date& day);

bool is_workday(const Date& day);

/// The day itself, or the working day before it.
Date workday_until(Date day);

/// The day itself, or the working day after it.
Date workday_from(Date day);

WallTime wall(const Date& day, const std::string& time);

/// "November 2026"
std::string month_name(const Date& day);

/// "24 November 2026"
std::string day_name(const Date& day);

/// As e-mails write it: "Tue, 24 Nov 2026 09:12:00 +0700".
std::string mail_date(const WallTime& time);

/// As WhatsApp exports write it: "24/11/26 09.12".
std::string chat_date(const WallTime& time);

int year_of(const Date& day);
unsigned month_of(const Date& day);
unsigned day_of(const Date& day);

} // namespace siar::demo
