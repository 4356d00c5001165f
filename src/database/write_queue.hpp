// The works that wait to write, in the order they came. Each is answered after the sync.
#pragma once

#include "database/store.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <stop_token>

namespace siar::database {

struct WaitingWork {
    const Work* work; // lives as long as its caller waits for the answer
    std::promise<void> answer;
    std::exception_ptr failure = nullptr;
};

class WriteQueue {
public:
    /// Gives what becomes ready when the work is durable, or fails with what went wrong.
    std::future<void> add(const Work& work)
    {
        std::promise<void> answer;
        std::future<void> answered = answer.get_future();
        {
            const std::scoped_lock lock{mutex_};
            waiting_.push_back({&work, std::move(answer)});
        }
        added_.notify_one();
        return answered;
    }

    /// Waits for the next work; nothing once stopping and no work waits.
    std::optional<WaitingWork> wait(const std::stop_token& stopping)
    {
        std::unique_lock lock{mutex_};
        added_.wait(lock, stopping, [&] { return !waiting_.empty(); });
        return first();
    }

    /// The next work, if one waits now.
    std::optional<WaitingWork> next()
    {
        const std::scoped_lock lock{mutex_};
        return first();
    }

private:
    std::optional<WaitingWork> first()
    {
        if (waiting_.empty())
            return std::nullopt;
        std::optional<WaitingWork> work{std::move(waiting_.front())};
        waiting_.pop_front();
        return work;
    }

    std::mutex mutex_;
    std::condition_variable_any added_;
    std::deque<WaitingWork> waiting_;
};

} // namespace siar::database
