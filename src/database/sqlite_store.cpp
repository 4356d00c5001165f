#include "database/sqlite_store.hpp"

#include "database/nesting.hpp"
#include "database/pool.hpp"
#include "database/sqlite_connection.hpp"
#include "database/transaction.hpp"
#include "database/write_queue.hpp"

#include <thread>

namespace siar::database {

namespace {

constexpr std::size_t most_readers = 8;
constexpr std::size_t most_in_a_group = 64;

class SqliteStore final : public Store {
public:
    explicit SqliteStore(const std::string& file)
        : writing_{file, SqliteRole::writer},
          reading_{
              most_readers,
              [file] { return std::make_unique<SqliteConnection>(file, SqliteRole::reader); }
          },
          writer_{[this](const std::stop_token& stopping) { write_until(stopping); }}
    {
    }

    void read(const Work& work) override
    {
        const Inside inside{*this};
        const auto connection = reading_.lend();
        connection->control("begin");
        Transaction transaction{*connection};
        work(*connection);
        transaction.commit();
    }

    void write(const Work& work) override
    {
        refuse_nesting(*this);
        queue_.add(work).get();
    }

    std::string engine() const override { return "sqlite"; }

private:
    void write_until(const std::stop_token& stopping)
    {
        const Inside inside{*this};
        while (std::optional<WaitingWork> first = queue_.wait(stopping)) {
            write_group(std::move(*first));
            writing_.checkpoint_when_due();
        }
    }

    /// Runs the first work and those that wait behind it in one transaction, so that one sync
    /// makes all of them durable, and answers them afterwards.
    void write_group(WaitingWork first)
    {
        std::vector<WaitingWork> group;
        group.push_back(std::move(first));
        std::exception_ptr failure;
        try {
            writing_.control("begin immediate");
            run(group.back());
            while (group.size() < most_in_a_group) {
                std::optional<WaitingWork> next = queue_.next();
                if (!next)
                    break;
                group.push_back(std::move(*next));
                run(group.back());
            }
            writing_.control("commit");
        } catch (...) {
            failure = std::current_exception();
            roll_back();
        }
        for (WaitingWork& each : group)
            answer(each, failure);
    }

    /// Undoes the work alone when it fails. Throws when SQLite gave up the whole transaction.
    void run(WaitingWork& waiting)
    {
        writing_.control("savepoint work");
        try {
            (*waiting.work)(writing_);
        } catch (...) {
            waiting.failure = std::current_exception();
            if (writing_.is_idle())
                throw;
            writing_.control("rollback to work");
        }
        writing_.control("release work");
    }

    void roll_back()
    {
        if (writing_.is_idle())
            return;
        try {
            writing_.control("rollback");
        } catch (const DatabaseError&) {
            // SQLite has then rolled back by itself; the next beginning shows whether it is well.
        }
    }

    static void answer(WaitingWork& waiting, const std::exception_ptr& group_failure)
    {
        const auto& failure = waiting.failure ? waiting.failure : group_failure;
        if (failure)
            waiting.answer.set_exception(failure);
        else
            waiting.answer.set_value();
    }

    // The writer is closed last: whoever closes last moves the log into the file.
    SqliteConnection writing_;
    Pool<SqliteConnection> reading_;
    WriteQueue queue_;
    std::jthread writer_;
};

} // namespace

std::unique_ptr<Store> open_sqlite_store(const std::string& file)
{
    return std::make_unique<SqliteStore>(file);
}

} // namespace siar::database
