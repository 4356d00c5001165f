// Connections that are lent to one piece of work at a time: opened when needed, up to a limit;
// beyond it, work waits for its turn.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace siar::database {

template <class Connection>
class Pool {
public:
    using Open = std::function<std::unique_ptr<Connection>()>;

    /// A connection on loan. It goes back at the end, unless it is no longer fit for use.
    class Loan {
    public:
        Loan(Pool& pool, std::unique_ptr<Connection> connection)
            : pool_{pool},
              connection_{std::move(connection)}
        {
        }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        ~Loan() { pool_.take_back(std::move(connection_)); }

        Connection& operator*() const { return *connection_; }
        Connection* operator->() const { return connection_.get(); }

        /// Opens another in the place of one that is dead.
        void renew()
        {
            connection_.reset();
            connection_ = pool_.open_();
        }

    private:
        Pool& pool_;
        std::unique_ptr<Connection> connection_;
    };

    Pool(std::size_t limit, Open open)
        : limit_{limit},
          open_{std::move(open)}
    {
    }

    Loan lend() { return {*this, idle_or_new()}; }

private:
    std::unique_ptr<Connection> idle_or_new()
    {
        std::unique_lock lock{mutex_};
        returned_.wait(lock, [&] { return !idle_.empty() || open_count_ < limit_; });
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return connection;
        }
        ++open_count_;
        lock.unlock();
        try {
            return open_();
        } catch (...) {
            take_back(nullptr);
            throw;
        }
    }

    void take_back(std::unique_ptr<Connection> connection)
    {
        const bool is_fit = connection && connection->is_idle();
        {
            const std::scoped_lock lock{mutex_};
            if (is_fit)
                idle_.push_back(std::move(connection));
            else
                --open_count_;
        }
        returned_.notify_one();
    }

    const std::size_t limit_;
    const Open open_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t open_count_ = 0;
};

} // namespace siar::database
