#include "door/door.hpp"

#include <stdexcept>

namespace siar {

Moment now_by_system_clock()
{
    return Moment{
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())
    };
}

Door::Door(database::Store& store, Journal& journal, Authority authority, Clock clock)
    : store_{store},
      journal_{journal},
      authority_{std::move(authority)},
      clock_{std::move(clock)}
{
}

bool Door::allows(const Caller& caller, std::string_view permission) const
{
    return caller.is_siar || authority_(caller, permission);
}

void Door::require(const Caller& caller, std::string_view permission) const
{
    if (allows(caller, permission))
        return;
    if (!caller.is_signed_in())
        throw Refusal{Reason::not_signed_in, "door.not_signed_in"};
    throw Refusal{Reason::not_allowed, "door.not_allowed"};
}

void Door::run(
    const Caller& caller, std::string_view permission, const std::function<void(Command&)>& work
)
{
    require(caller, permission);
    std::optional<std::int64_t> size;
    store_.write([&](database::Database& database) {
        size.reset();
        journal_.lock(database);
        Command command{database, caller, clock_()};
        work(command);
        run_followers(command);
        if (!command.events().empty())
            size = journal_.append(command);
        else if (!command.is_idle())
            throw std::logic_error{"a command changed something without saying what"};
    });
    if (!size)
        return;
    remember_size(*size);
    if (told_)
        told_(*size);
}

void Door::run_followers(Command& command) const
{
    // By index: a follower may record events, which are followed in their turn.
    for (std::size_t i = 0; i < command.events().size(); ++i)
        for (const Follower& follower : followers_)
            if (follower.kind == command.events()[i].kind) {
                const Event event = command.events()[i];
                follower.answer(command, event);
            }
}

std::int64_t Door::ledger_size()
{
    const std::int64_t known = size_.load();
    // Other servers may write to a shared database, so there only the database knows.
    if (known >= 0 && store_.engine() == "sqlite")
        return known;
    std::int64_t size = 0;
    store_.read([&](database::Database& database) { size = journal_.size(database); });
    remember_size(size);
    return size;
}

void Door::remember_size(std::int64_t size)
{
    std::int64_t known = size_.load();
    while (known < size && !size_.compare_exchange_weak(known, size)) {
    }
}

} // namespace siar
