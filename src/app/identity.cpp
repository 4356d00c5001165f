#include "app/identity.hpp"

#include "people/sessions.hpp"

namespace siar::app {

namespace {

constexpr std::chrono::minutes longest_known{1};
constexpr std::chrono::minutes quarter_hour{15};

/// Roles end with the office's day, which begins on a quarter of an hour in every zone: nobody is
/// remembered across one.
bool is_still_known(Moment looked_up_at, Moment now)
{
    return now >= looked_up_at && now - looked_up_at < longest_known &&
           now.time().time_since_epoch() / quarter_hour == looked_up_at.time().time_since_epoch() / quarter_hour;
}

} // namespace

Caller Identity::caller_of(const http::Request& request)
{
    const auto token = http::cookie(request, "siar_session");
    if (!token)
        return {};
    const Moment now = door_.now();
    const std::int64_t size = door_.ledger_size();
    {
        const std::lock_guard lock{mutex_};
        const auto found = known_.find(*token);
        if (found != known_.end() && found->second.ledger_size == size &&
            is_still_known(found->second.looked_up_at, now))
            return found->second.caller;
    }
    const Caller caller = door_.read([&](database::Database& database) {
        return people::caller_of(database, *token, now);
    });
    const std::lock_guard lock{mutex_};
    if (known_.size() >= most_known)
        known_.clear();
    known_.insert_or_assign(*token, Known{caller, size, now});
    return caller;
}

} // namespace siar::app
