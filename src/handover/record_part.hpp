// The frozen files of a pack: versions of documents and filed records. Of a record that was
// destroyed, only what stayed of it is named (X7).
#pragma once

#include "handover/evidence_part.hpp"

namespace siar::handover {

void add_documents_to(
    Collection& collection, database::Database& database, const RowPlaces& places, FilesOf& files
);

void add_records_to(
    Collection& collection, database::Database& database, const RowPlaces& places, FilesOf& files
);

} // namespace siar::handover
