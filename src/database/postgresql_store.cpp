#include "database/postgresql_store.hpp"

#include "database/nesting.hpp"
#include "database/pool.hpp"
#include "database/postgresql_connection.hpp"
#include "database/transaction.hpp"

namespace siar::database {

namespace {

constexpr std::size_t most_connections = 8;

class PostgresqlStore final : public Store {
public:
    explicit PostgresqlStore(const std::string& connection)
        : connections_{most_connections, [connection] {
                           return std::make_unique<PostgresqlConnection>(connection);
                       }}
    {
        connections_.lend(); // says at once when the server cannot be reached
    }

    void read(const Work& work) override
    {
        run(work, "begin isolation level repeatable read read only");
    }

    void write(const Work& work) override
    {
        run(work, "begin isolation level read committed read write");
    }

    std::string engine() const override { return "postgresql"; }

private:
    void run(const Work& work, const char* beginning)
    {
        const Inside inside{*this};
        auto connection = connections_.lend();
        begin(connection, beginning);
        Transaction transaction{*connection};
        work(*connection);
        transaction.commit();
    }

    /// A connection that the server dropped while it lay idle is opened anew, once.
    static void begin(Pool<PostgresqlConnection>::Loan& connection, const char* beginning)
    {
        try {
            connection->control(beginning);
        } catch (const DatabaseError&) {
            if (connection->is_alive())
                throw;
            connection.renew();
            connection->control(beginning);
        }
    }

    Pool<PostgresqlConnection> connections_;
};

} // namespace

std::unique_ptr<Store> open_postgresql_store(const std::string& connection)
{
    return std::make_unique<PostgresqlStore>(connection);
}

} // namespace siar::database
