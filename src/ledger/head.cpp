#include "ledger/head.hpp"

#include "database/table.hpp"

#include <algorithm>
#include <stdexcept>

namespace siar::ledger {

namespace {

constexpr std::size_t digits_of_hash = 64;

} // namespace

Head read_head(database::Database& database)
{
    auto heads = database::rows_of<Head>(
        database, "select size, compact_range, last_at_us from ledger_head where id = 1"
    );
    if (heads.empty())
        throw std::runtime_error{"the ledger has no head: restore a backup and run siar verify"};
    return std::move(heads.front());
}

void write_head(database::Database& database, const Head& head)
{
    database.run(
        "update ledger_head set size = $1, compact_range = $2, last_at_us = $3 where id = 1",
        {head.size, head.compact_range, head.last_at_us}
    );
}

CompactRange range_of(const Head& head)
{
    const std::string& digits = head.compact_range;
    std::vector<Hash> peaks;
    for (std::size_t at = 0; at < digits.size(); at += digits_of_hash)
        peaks.push_back(Digest{digits.substr(at, digits_of_hash)}.hash());
    return {static_cast<std::uint64_t>(head.size), std::move(peaks)};
}

std::string written(const CompactRange& range)
{
    std::string digits;
    for (const Hash& peak : range.peaks())
        digits += Digest{peak}.text();
    return digits;
}

} // namespace siar::ledger
