#include "demo/amendments.hpp"

#include "demo/reviews.hpp"
#include "demo/topics.hpp"
#include "planning/entries.hpp"
#include "production/contents.hpp"

#include <algorithm>
#include <array>

namespace siar::demo {

namespace {

using planning::ScheduleEntry;

/// Entries that are still far enough away and that no text was written for; always in the same
/// order.
std::vector<ScheduleEntry> changeable(Office& office, const Month& month)
{
    const Date soonest = office.today() + std::chrono::days{7};
    return office.read([&](database::Database& database) {
        auto entries = planning::planned_entries(database, *month.schedule);
        std::erase_if(entries, [&](const ScheduleEntry& entry) {
            return entry.planned_for->date() < soonest || entry.pillar == pillar::holiday ||
                   production::content_of_entry(database, entry.id);
        });
        std::ranges::sort(entries, {}, [](const ScheduleEntry& entry) {
            return std::pair{entry.planned_for, entry.title.text()};
        });
        return entries;
    });
}

void move_one(Office& office, const Month& month)
{
    static const std::array reasons{
        "Narasumber berhalangan dan meminta jadwal ulang",
        "Bahan gambar dari jurusan terlambat diterima",
        "Acara dimajukan oleh panitia",
        "Menghindari dua unggahan besar pada jam yang sama",
    };
    const auto entries = changeable(office, month);
    if (entries.empty())
        return;
    const ScheduleEntry& entry =
        entries.at(static_cast<std::size_t>(office.below(static_cast<int>(entries.size()))));
    const Date later = workday_from(entry.planned_for->date() + std::chrono::days{1});
    const Date day = later <= month.last ? later : month.last;
    const auto turn = static_cast<std::size_t>(month.number) % reasons.size();
    office.as(office.staff(month.number + 1), "planning.write", [&](Command& command) {
        return planning::move_entry(
            command,
            entry.id,
            {.version = entry.version,
             .planned_for = wall(day, "15:00"),
             .reason = Text<1000>{reasons.at(turn)}}
        );
    });
}

void drop_one(Office& office, const Month& month)
{
    const auto entries = changeable(office, month);
    if (entries.empty())
        return;
    const ScheduleEntry& entry = entries.back();
    office.as(office.team->sub_coordinator, "planning.write", [&](Command& command) {
        return planning::drop_entry(
            command,
            entry.id,
            {.version = entry.version,
             .is_dropped = true,
             .reason = Text<1000>{"Kegiatan dibatalkan oleh unit penyelenggara"}}
        );
    });
}

void add_news(Office& office, const Month& month)
{
    const Topic& news = news_of(month.number);
    const Date day = workday_from(office.today() + std::chrono::days{3});
    if (day > month.last)
        return;
    const bool is_written = std::string_view{news.format} == format::article ||
                            std::string_view{news.format} == format::press_release;
    const Channels& channels = *office.channels;
    office.as(office.staff(month.number), "planning.write", [&](Command& command) {
        return planning::add_entry(
            command,
            *month.schedule,
            {.version = std::nullopt,
             .title = Text<200>{title_of(news, month.first)},
             .pillar = Text<80>{news.pillar},
             .format = Text<80>{news.format},
             .channels = is_written ? std::vector{channels.public_page, channels.instagram}
                                    : std::vector{channels.instagram, channels.facebook},
             .planned_for = wall(day, "13:00"),
             .assignee = office.staff(month.number),
             .note = std::nullopt,
             .reason = Text<1000>{"Berita penting yang datang di luar rencana"}}
        );
    });
}

} // namespace

void plan_amendments(Office& office, Month& month)
{
    const auto on = [&](int day, const char* time) {
        return office.moment(workday_from(month.first + std::chrono::days{day - 1}), time);
    };
    office.agenda.at(on(8, "11:00"), [&] { move_one(office, month); });
    office.agenda.at(on(15, "11:20"), [&] { add_news(office, month); });
    if (month.number % 5 == 4) {
        const Date day = workday_from(month.first + std::chrono::days{17});
        office.agenda.at(office.moment(day, "09:35"), [&] { submit_schedule(office, month); });
        office.agenda.at(office.moment(day, "13:40"), [&office, &month, day] {
            review_amendments(office, month, day);
        });
        office.agenda.at(office.moment(day, "16:15"), [&] { issue_schedule(office, month); });
    }
    if (month.number % 3 == 1)
        office.agenda.at(on(12, "14:40"), [&] { drop_one(office, month); });
}

} // namespace siar::demo
