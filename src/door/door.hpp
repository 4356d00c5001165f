// The one door. Every change of state goes through it, whoever asks for it: permission, rule, rows,
// ledger and outbox in one transaction.
#pragma once

#include "database/store.hpp"
#include "door/command.hpp"

#include <atomic>
#include <functional>
#include <optional>
#include <type_traits>

namespace siar {

/// Whether a caller holds a permission such as "planning.write". Unknown permissions: no.
using Authority = std::function<bool(const Caller&, std::string_view permission)>;

/// Where events and messages are written down. The ledger and the outbox implement it.
class Journal {
public:
    Journal() = default;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    virtual ~Journal() = default;

    /// Called first in each command: from here on, one command at a time.
    virtual void lock(database::Database& database) = 0;
    /// Writes what the command recorded; gives the size of the ledger after it.
    virtual std::int64_t append(Command& command) = 0;
    virtual std::int64_t size(database::Database& database) = 0;
};

using Clock = std::function<Moment()>;

/// The clock of this machine.
Moment now_by_system_clock();

class Door {
public:
    Door(database::Store& store, Journal& journal, Authority authority, Clock clock);

    /// Followers are set once, before the first command.
    void follow(std::vector<Follower> followers) { followers_ = std::move(followers); }

    /// Called after each change that is durable, with the size of the ledger.
    void on_change(std::function<void(std::int64_t)> told) { told_ = std::move(told); }

    bool allows(const Caller& caller, std::string_view permission) const;

    /// Refuses when the caller lacks the permission.
    void require(const Caller& caller, std::string_view permission) const;

    /// Runs the work as one command; what it gives back is given back once it is durable.
    template <class Work>
    auto change(const Caller& caller, std::string_view permission, Work work)
    {
        using Answer = std::invoke_result_t<Work, Command&>;
        if constexpr (std::is_void_v<Answer>) {
            run(caller, permission, work);
        } else {
            std::optional<Answer> answer;
            run(caller, permission, [&](Command& command) { answer.emplace(work(command)); });
            return std::move(*answer);
        }
    }

    /// Reads one snapshot of the office; gives back what the work found.
    template <class Work>
    auto read(Work work)
    {
        using Answer = std::invoke_result_t<Work, database::Database&>;
        if constexpr (std::is_void_v<Answer>) {
            store_.read(work);
        } else {
            std::optional<Answer> answer;
            store_.read([&](database::Database& database) { answer.emplace(work(database)); });
            return std::move(*answer);
        }
    }

    /// How many entries the ledger has: the version of everything that can be read.
    std::int64_t ledger_size();

    /// The same in the snapshot that somebody already reads.
    std::int64_t ledger_size(database::Database& database) { return journal_.size(database); }

    Moment now() const { return clock_(); }

private:
    void
    run(const Caller& caller,
        std::string_view permission,
        const std::function<void(Command&)>& work);
    void run_followers(Command& command) const;
    void remember_size(std::int64_t size);

    database::Store& store_;
    Journal& journal_;
    Authority authority_;
    Clock clock_;
    std::vector<Follower> followers_;
    std::function<void(std::int64_t)> told_;
    std::atomic<std::int64_t> size_{-1};
};

} // namespace siar
