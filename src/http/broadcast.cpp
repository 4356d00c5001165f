#include "http/broadcast.hpp"

#include <utility>

namespace siar::http {

std::string written_event(std::string_view event_name, std::string_view data)
{
    std::string text = "event: ";
    for (const char c : event_name)
        if (c != '\n' && c != '\r')
            text += c;
    text += "\ndata: ";
    for (const char c : data) {
        if (c == '\n')
            text += "\ndata: ";
        else if (c != '\r')
            text += c;
    }
    return text + "\n\n";
}

Broadcast::Subscription::Subscription(Broadcast& broadcast, std::function<void()> wake)
    : broadcast_{broadcast},
      wake_{std::move(wake)}
{
    const std::lock_guard lock{broadcast_.mutex_};
    broadcast_.subscriptions_.insert(this);
}

Broadcast::Subscription::~Subscription()
{
    const std::lock_guard lock{broadcast_.mutex_};
    broadcast_.subscriptions_.erase(this);
}

std::vector<Broadcast::Message> Broadcast::Subscription::take()
{
    const std::lock_guard lock{broadcast_.mutex_};
    return std::exchange(queue_, {});
}

bool Broadcast::Subscription::is_overrun() const
{
    const std::lock_guard lock{broadcast_.mutex_};
    return is_overrun_;
}

void Broadcast::publish(std::string_view event_name, std::string_view data)
{
    const auto message = std::make_shared<const std::string>(written_event(event_name, data));
    const std::lock_guard lock{mutex_};
    for (Subscription* const subscription : subscriptions_) {
        if (subscription->is_overrun_)
            continue;
        subscription->is_overrun_ = subscription->queue_.size() >= longest_queue;
        if (!subscription->is_overrun_)
            subscription->queue_.push_back(message);
        if (subscription->is_overrun_ || subscription->queue_.size() == 1)
            subscription->wake_();
    }
}

std::unique_ptr<Broadcast::Subscription> Broadcast::subscribe(std::function<void()> wake)
{
    return std::make_unique<Subscription>(*this, std::move(wake));
}

std::size_t Broadcast::subscription_count() const
{
    const std::lock_guard lock{mutex_};
    return subscriptions_.size();
}

} // namespace siar::http
