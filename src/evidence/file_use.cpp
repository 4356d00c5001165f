#include "evidence/file_use.hpp"

#include "database/table.hpp"
#include "evidence/evidence.hpp"

namespace siar::evidence {

bool uses_file(database::Database& database, const Digest& sha256)
{
    constexpr database::Table<Evidence> evidence{"evidence"};
    return evidence.count(database, "sha256 = $1", sha256) > 0;
}

} // namespace siar::evidence
