// Where the ledger ends: the one row that every append goes through.
#pragma once

#include "database/database.hpp"
#include "foundation/described.hpp"
#include "ledger/merkle.hpp"

#include <string>

namespace siar::ledger {

struct Head {
    std::int64_t size;
    std::string compact_range; // the peaks in hexadecimal digits, one after another
    std::int64_t last_at_us;
};
BOOST_DESCRIBE_STRUCT(Head, (), (size, compact_range, last_at_us))

Head read_head(database::Database& database);
void write_head(database::Database& database, const Head& head);

/// Throws when the row holds no such range.
CompactRange range_of(const Head& head);
std::string written(const CompactRange& range);

} // namespace siar::ledger
