// What a begun transaction wrote holds together: unless it is committed, it is undone.
#pragma once

#include "database/database.hpp"

namespace siar::database {

template <class Connection>
class Transaction {
public:
    /// The connection has begun a transaction.
    explicit Transaction(Connection& connection)
        : connection_{connection}
    {
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction()
    {
        if (!is_open_)
            return;
        try {
            connection_.control("rollback");
        } catch (const DatabaseError&) {
            // The connection is lost and the transaction with it; the pool drops what is not idle.
        }
    }

    void commit()
    {
        connection_.control("commit");
        is_open_ = false;
    }

private:
    Connection& connection_;
    bool is_open_ = true;
};

} // namespace siar::database
