// Every checkpoint that can be found, in the database and in the file, by the size it speaks of.
#pragma once

#include "database/database.hpp"
#include "ledger/signing_key.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace siar::ledger {

struct Seal {
    std::int64_t size;
    std::string root;
    bool is_signed; // by the ledger's key, and the columns beside it say the same
    std::string place;
};

class Seals {
public:
    Seals(database::Database& database, const PublicKey& key, const std::filesystem::path& file);

    /// Those that speak of a ledger of that size; each size is to be asked about once, upwards.
    std::vector<Seal> at(std::int64_t size);

    /// The one that speaks of the longest ledger, if there is any.
    const Seal* last() const { return seals_.empty() ? nullptr : &seals_.back(); }

private:
    void read_rows(database::Database& database, const PublicKey& key);
    void read_file(const std::filesystem::path& file, const PublicKey& key);

    std::vector<Seal> seals_;
    std::size_t next_ = 0;
};

} // namespace siar::ledger
