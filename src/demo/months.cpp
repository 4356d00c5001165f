#include "demo/months.hpp"

#include "demo/amendments.hpp"
#include "demo/reviews.hpp"
#include "demo/topics.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/schedules.hpp"

#include <algorithm>
#include <array>

namespace siar::demo {

namespace {

using planning::EntryForm;

constexpr std::chrono::days plan_before{11};
constexpr std::chrono::days review_before{7};
constexpr std::chrono::days issue_before{6};

/// On one channel or on several, as the format suits.
std::vector<ChannelId> channels_for(const Channels& channels, const Topic& topic, int turn)
{
    const std::string_view wanted = topic.format;
    if (wanted == format::article || wanted == format::press_release)
        return {channels.public_page, channels.facebook};
    if (wanted == format::video)
        return {channels.youtube, channels.facebook};
    if (wanted == format::short_video)
        return turn % 3 == 0 ? std::vector{channels.tiktok}
                             : std::vector{channels.instagram, channels.tiktok};
    if (wanted == format::poster)
        return turn % 2 == 0
                   ? std::vector{channels.instagram, channels.videotron, channels.notice_board}
                   : std::vector{channels.instagram, channels.facebook, channels.videotron};
    if (std::string_view{topic.pillar} == pillar::admissions)
        return {channels.instagram, channels.whatsapp};
    return turn % 4 == 0 ? std::vector{channels.instagram, channels.notice_board}
                         : std::vector{channels.instagram};
}

std::string time_of(const Topic& topic, int turn)
{
    static const std::array times{"09:00", "12:00", "16:00", "10:00", "19:00", "14:00"};
    if (std::string_view{topic.pillar} == pillar::holiday)
        return "07:30";
    return times.at(static_cast<std::size_t>(turn) % times.size());
}

EntryForm form_for(Office& office, const Month& month, const Topic& topic, int turn)
{
    const bool has_helper = turn % 6 == 2;
    return {
        .version = std::nullopt,
        .title = Text<200>{title_of(topic, month.first)},
        .pillar = Text<80>{topic.pillar},
        .format = Text<80>{topic.format},
        .channels = channels_for(*office.channels, topic, turn),
        .planned_for = std::nullopt,
        .assignee = office.staff(turn),
        .note = has_helper ? std::optional{Text<2000>{"Koordinasi dengan unit penyelenggara H-3"}}
                           : std::nullopt,
        .reason = std::nullopt
    };
}

std::vector<Date> workdays_of(const Month& month)
{
    std::vector<Date> days;
    for (Date day = month.first; day <= month.last; day = day + std::chrono::days{1})
        if (is_workday(day))
            days.push_back(day);
    return days;
}

/// The part of what fits any month that falls to this one.
std::vector<Topic> share_of_any_month(int month_number)
{
    const auto all = topics_of_any_month();
    std::vector<Topic> share;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % 12 == static_cast<std::size_t>(month_number))
            share.push_back(all[i]);
    return share;
}

std::vector<EntryForm> dated_forms(Office& office, const Month& month)
{
    auto topics = topics_of(month.first);
    for (Topic& topic : share_of_any_month(month.number))
        topics.push_back(std::move(topic));
    for (std::size_t i = topics.size(); i > 1; --i)
        std::swap(
            topics[i - 1], topics[static_cast<std::size_t>(office.below(static_cast<int>(i)))]
        );
    const auto days = workdays_of(month);
    std::vector<EntryForm> forms;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const int turn = static_cast<int>(i) + month.number;
        EntryForm form = form_for(office, month, topics[i], turn);
        const Date day = topics[i].day > 0 ? month.first + std::chrono::days{topics[i].day - 1}
                                           : days[i * days.size() / topics.size()];
        form.planned_for = wall(day, time_of(topics[i], turn));
        forms.push_back(std::move(form));
    }
    return forms;
}

void begin_month(Office& office, Month& month)
{
    const AccountId& planner = office.staff(month.number);
    month.cycle = office.as(planner, "planning.start_cycle", [&](Command& command) {
        return planning::start_cycle(
                   command,
                   {.name = Text<120>{month_name(month.first)},
                    .starts_on = month.first,
                    .ends_on = month.last}
        )
            .id;
    });
    month.schedule = office.read([&](database::Database& database) {
        return planning::schedule_of(database, *month.cycle).value().id;
    });
    office.agenda.pass(std::chrono::minutes{40});
    office.as(planner, "planning.write", [&](Command& command) {
        for (const EntryForm& form : dated_forms(office, month))
            planning::add_entry(command, *month.schedule, form);
        for (const Topic& idea : ideas_of(month.number))
            planning::add_entry(command, *month.schedule, form_for(office, month, idea, 0));
    });
}

} // namespace

void plan_months(Office& office)
{
    for (Month& month : office.months) {
        const Date plan_day = workday_until(month.first + -plan_before);
        const Date review_day = workday_until(month.first + -review_before);
        const Date issue_day = workday_until(month.first + -issue_before);
        auto& agenda = office.agenda;
        agenda.at(office.moment(plan_day, "09:05"), [&] { begin_month(office, month); });
        agenda.at(office.moment(plan_day, "15:10"), [&] { submit_schedule(office, month); });
        agenda.at(office.moment(review_day, "13:30"), [&office, &month, review_day] {
            review_schedule(office, month, review_day);
        });
        agenda.at(office.moment(issue_day, "16:05"), [&] { issue_schedule(office, month); });
        plan_amendments(office, month);
    }
}

Date first_issue_day(const Office& office)
{
    return workday_until(office.months.front().first + -issue_before);
}

} // namespace siar::demo
