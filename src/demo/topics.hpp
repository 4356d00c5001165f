// What a campus tells through a year, month by month: the titles that the demo plans.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <vector>

namespace siar::demo {

/// `day` is 0 where it may be any working day. "{year}" and "{next}" in a title stand for the year
/// that it is told in and the one after it.
struct Topic {
    unsigned day;
    const char* pillar;
    const char* format;
    std::string title;
};

namespace pillar {
constexpr const char* admissions = "Informasi PMB";
constexpr const char* academic = "Akademik & inovasi";
constexpr const char* achievement = "Prestasi";
constexpr const char* campus_life = "Kehidupan kampus";
constexpr const char* partners = "Kerja sama & industri";
constexpr const char* education = "Edukasi";
constexpr const char* holiday = "Hari besar";
constexpr const char* fun = "Hiburan";
constexpr const char* alumni = "Alumni";
} // namespace pillar

namespace format {
constexpr const char* photo = "Foto";
constexpr const char* carousel = "Karusel";
constexpr const char* short_video = "Video pendek";
constexpr const char* video = "Video";
constexpr const char* article = "Artikel";
constexpr const char* poster = "Poster";
constexpr const char* press_release = "Siaran pers";
} // namespace format

/// What belongs to a month of the calendar, 1 to 6.
std::vector<Topic> topics_of_first_half(unsigned month);

/// The same, 7 to 12.
std::vector<Topic> topics_of_second_half(unsigned month);

/// Days that the moon sets, as far as the demo knows them.
std::vector<Topic> moving_topics(const Date& first_of_month);

/// What fits any month, each told once in the year.
std::vector<Topic> topics_of_any_month();

/// News that nobody could plan, one for each month.
const Topic& news_of(int month_number);

/// Ideas without a day.
std::vector<Topic> ideas_of(int month_number);

/// Everything of the month that has a day or a season.
std::vector<Topic> topics_of(const Date& first_of_month);

/// The title with its years.
std::string title_of(const Topic& topic, const Date& first_of_month);

} // namespace siar::demo
