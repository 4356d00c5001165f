#include "http/worker_pool.hpp"

#include <utility>

namespace siar::http {

WorkerPool::WorkerPool(unsigned workers)
{
    for (unsigned i = 0; i < workers; ++i)
        threads_.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock{mutex_};
        is_closing_ = true;
    }
    is_changed_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
}

void WorkerPool::submit(Task task)
{
    {
        const std::lock_guard lock{mutex_};
        queue_.push_back(std::move(task));
    }
    is_changed_.notify_one();
}

std::size_t WorkerPool::waiting_count() const
{
    const std::lock_guard lock{mutex_};
    return queue_.size();
}

void WorkerPool::work()
{
    for (;;) {
        std::unique_lock lock{mutex_};
        is_changed_.wait(lock, [this] { return is_closing_ || !queue_.empty(); });
        if (queue_.empty())
            return;
        const Task task = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        task();
    }
}

} // namespace siar::http
