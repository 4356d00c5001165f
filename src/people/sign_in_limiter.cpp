#include "people/sign_in_limiter.hpp"

#include "foundation/refusal.hpp"

namespace siar::people {

namespace {

using Attempts = std::map<std::string, std::deque<Moment>>;

void require_room(const Attempts& attempts, const std::string& name, std::size_t most, Moment now)
{
    const auto found = attempts.find(name);
    if (found == attempts.end() || found->second.size() < most)
        return;
    const auto left = found->second.at(found->second.size() - most) + SignInLimiter::window - now;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    throw Refusal{
        Reason::too_many, "people.too_many_sign_ins", {{"minutes", std::to_string(minutes)}}
    };
}

void forget_before(Attempts& attempts, Moment oldest)
{
    for (auto& [name, moments] : attempts)
        while (!moments.empty() && moments.front() <= oldest)
            moments.pop_front();
    std::erase_if(attempts, [](const auto& attempt) { return attempt.second.empty(); });
}

} // namespace

void SignInLimiter::admit(const std::string& username, const std::string& peer, Moment now)
{
    const std::scoped_lock lock{mutex_};
    forget_before(by_username_, now - window);
    forget_before(by_peer_, now - window);
    require_room(by_username_, username, most_by_username, now);
    require_room(by_peer_, peer, most_by_peer, now);
    by_username_[username].push_back(now);
    by_peer_[peer].push_back(now);
}

void SignInLimiter::succeeded(const std::string& username, const std::string& peer)
{
    const std::scoped_lock lock{mutex_};
    by_username_.erase(username);
    const auto attempts = by_peer_.find(peer);
    if (attempts == by_peer_.end())
        return;
    attempts->second.pop_back();
    if (attempts->second.empty())
        by_peer_.erase(attempts);
}

} // namespace siar::people
