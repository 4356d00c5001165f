#include "handover/record_part.hpp"

#include "database/table.hpp"

namespace siar::handover {

namespace {

struct FrozenFile {
    std::string id;
    std::string subject;
    std::string name;
    Digest sha256;
    bool is_kept;
};
BOOST_DESCRIBE_STRUCT(FrozenFile, (), (id, subject, name, sha256, is_kept))

void add_files(
    Collection& collection, const std::string& folder, const std::vector<FrozenFile>& found,
    const RowPlaces& places, FilesOf& files
)
{
    for (const FrozenFile& one : found) {
        if (!places.knows(one.id))
            continue;
        if (!one.is_kept) {
            collection.leave_out({one.id, one.name, "Dimusnahkan menurut jadwal retensi.", one.sha256});
            continue;
        }
        const auto path = collection.add_stored(folder, one.name, one.sha256);
        if (!path) {
            collection.leave_out({one.id, one.name, "Berkas tidak ada lagi di penyimpanan.", one.sha256});
            continue;
        }
        files[one.id].push_back(*path);
        files[one.subject].push_back(*path);
    }
}

} // namespace

void add_documents_to(
    Collection& collection, database::Database& database, const RowPlaces& places, FilesOf& files
)
{
    add_files(
        collection,
        "data/dokumen/",
        database::rows_of<FrozenFile>(
            database,
            "select r.id, r.document, d.number || '-' || r.label || ' ' || r.file_name, r.sha256, true from "
            "revision r join document d on d.id = r.document order by r.id"
        ),
        places,
        files
    );
}

void add_records_to(
    Collection& collection, database::Database& database, const RowPlaces& places, FilesOf& files
)
{
    add_files(
        collection,
        "data/arsip/",
        database::rows_of<FrozenFile>(
            database,
            "select id, subject, identifier || ' ' || file_name, sha256, state = 'kept' from filed_record "
            "order by id"
        ),
        places,
        files
    );
}

} // namespace siar::handover
