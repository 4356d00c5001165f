// Where the office's rows are kept: lends the tables to one piece of work at a time.
#pragma once

#include "database/database.hpp"

#include <functional>
#include <memory>
#include <string>

namespace siar::database {

using Work = std::function<void(Database&)>;

/// Any thread may read and write at any time. A work must not itself read or write the same store:
/// that throws std::logic_error.
class Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    /// Runs the work on one consistent snapshot, which cannot be written to.
    virtual void read(const Work& work) = 0;

    /// Runs the work in one transaction and returns after it is durable. When the work throws, all
    /// that it wrote is undone and the exception reaches the caller. The work may run in another
    /// thread.
    virtual void write(const Work& work) = 0;

    /// "sqlite" or "postgresql".
    virtual std::string engine() const = 0;
};

/// Opens "sqlite:<file>" or "postgresql:<connection string of libpq>"; a schema of one's own is
/// chosen there: "postgresql:dbname=siar options='-c search_path=office'".
/// Throws DatabaseError when it cannot be opened, std::invalid_argument when there is no such
/// engine.
std::unique_ptr<Store> open_store(const std::string& address);

} // namespace siar::database
