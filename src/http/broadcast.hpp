// Tells every open browser what has changed, so that it asks again ("schedule 7 at ledger 1234").
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace siar::http {

/// One server-sent event as it is written; line ends in the name are left out.
std::string written_event(std::string_view event_name, std::string_view data);

/// May be used from any thread. Must outlive its subscriptions.
class Broadcast {
public:
    using Message = std::shared_ptr<const std::string>;

    /// A reader whose queue grows beyond this has lost touch: it is cut off, and comes back to
    /// read everything anew.
    static constexpr std::size_t longest_queue = 1000;

    class Subscription {
    public:
        Subscription(Broadcast& broadcast, std::function<void()> wake);
        ~Subscription();
        Subscription(const Subscription&) = delete;
        Subscription& operator=(const Subscription&) = delete;

        /// What has come since the last time, oldest first.
        std::vector<Message> take();

        /// Whether messages were lost because nobody took them.
        bool is_overrun() const;

    private:
        friend class Broadcast;

        Broadcast& broadcast_;
        std::function<void()> wake_;
        std::vector<Message> queue_;
        bool is_overrun_ = false;
    };

    void publish(std::string_view event_name, std::string_view data);

    /// `wake` is called, from the thread that publishes, when there is something to take. It must
    /// not wait and not use the broadcast.
    std::unique_ptr<Subscription> subscribe(std::function<void()> wake);

    std::size_t subscription_count() const;

private:
    mutable std::mutex mutex_; // also of what the subscriptions hold
    std::unordered_set<Subscription*> subscriptions_;
};

} // namespace siar::http
