// The threads that answer requests, so that the thread of the sockets never waits.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace siar::http {

class WorkerPool {
public:
    using Task = std::function<void()>;

    explicit WorkerPool(unsigned workers);

    /// Finishes every task that was handed over.
    ~WorkerPool();

    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// The task must not throw.
    void submit(Task task);

    /// How many tasks no worker has begun.
    std::size_t waiting_count() const;

private:
    void work();

    mutable std::mutex mutex_;
    std::condition_variable is_changed_;
    std::deque<Task> queue_;
    bool is_closing_ = false;
    std::vector<std::thread> threads_;
};

} // namespace siar::http
