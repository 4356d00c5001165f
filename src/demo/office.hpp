// The office of the demo while its year is played: its door, its people, its channels, its months.
#pragma once

#include "app/application.hpp"
#include "demo/agenda.hpp"
#include "demo/calendar.hpp"
#include "demo/demo.hpp"
#include "people/sessions.hpp"
#include "planning/entry.hpp"

#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace siar::demo {

struct Team {
    std::vector<AccountId> staff; // three; the second one is the administrator too
    AccountId sub_coordinator;
    AccountId coordinator;
    AccountId director;
    AccountId auditor;
};

using ChannelId = Id<planning::Channel>;

struct Channels {
    ChannelId public_page;
    ChannelId instagram;
    ChannelId youtube;
    ChannelId tiktok;
    ChannelId facebook;
    ChannelId whatsapp;
    ChannelId videotron;
    ChannelId notice_board;
};

/// A month of the year that is played, with the cycle that runs over it once it was begun.
struct Month {
    int number; // from 0; the last one is the month of now
    Date first;
    Date last;
    std::optional<Id<planning::Cycle>> cycle;
    std::optional<Id<planning::Schedule>> schedule;
};

class Office {
public:
    Office(const Place& place, Moment start, Moment end);

    /// One command of the person, as the interface would send it.
    template <class Work>
    auto as(const AccountId& person, std::string_view permission, Work work)
    {
        agenda.pass(std::chrono::milliseconds{1700});
        const Caller caller = read([&](database::Database& database) {
            return people::caller_for(database, person, agenda.now());
        });
        return application.door().change(caller, permission, std::move(work));
    }

    template <class Question>
    auto read(Question question)
    {
        std::optional<std::invoke_result_t<Question, database::Database&>> answer;
        application.door().read([&](database::Database& database) {
            answer.emplace(question(database));
        });
        return std::move(*answer);
    }

    Moment moment(const Date& day, const std::string& time) const
    {
        return moment_of(wall(day, time), zone);
    }
    Date today() const { return day_at(agenda.now(), zone); }

    /// From 0 to count - 1, the same ones each time that the year is played.
    int below(int count) { return static_cast<int>(chance_() % static_cast<unsigned>(count)); }

    /// Who takes their turn at this number.
    const AccountId& staff(int turn) const
    {
        return team->staff.at(static_cast<std::size_t>(turn) % team->staff.size());
    }

    std::vector<AccountId> everybody() const;

    /// Who approves contents and reports on the day: the Sub Koordinator, or the deputy.
    const AccountId& approver(const Date& day) const;

    const Month& current_month() const { return months.back(); }

    Agenda agenda;
    app::Application application;
    Zone zone;
    std::optional<Team> team;         // once the office has people
    std::optional<Channels> channels; // once it has channels
    std::vector<Month> months;
    std::set<std::string> returned; // contents that were sent back once; by id
    int slot_count = 0;             // of the public page, so far

private:
    std::mt19937 chance_{274};
};

/// The days on which the Koordinator deputises for the Sub Koordinator, the last one included.
struct Leave {
    Date first;
    Date last;
};
Leave leave_of_sub_coordinator(const Office& office);

} // namespace siar::demo
