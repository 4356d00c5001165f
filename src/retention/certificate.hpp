// Berita acara pemusnahan arsip: who destroyed which records, when, why and before whom (X7).
#pragma once

#include "database/database.hpp"
#include "retention/record.hpp"

#include <string>
#include <vector>

namespace siar::retention {

struct Execution {
    Disposal disposal;
    std::vector<FiledRecord> destroyed;
    std::vector<FiledRecord> withheld; // a hold came between confirmation and execution
    std::string executed_by;
    std::string witnesses;
    Moment at;
};

/// The certificate in Indonesian, the language of the office's records.
std::string certificate_of(database::Database& database, const Execution& execution);

} // namespace siar::retention
