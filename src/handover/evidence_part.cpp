#include "handover/evidence_part.hpp"

#include "evidence/file_checks.hpp"
#include "evidence/file_store.hpp"
#include "evidence/personal_words.hpp"
#include "evidence/tables.hpp"
#include "handover/covered_evidence.hpp"

#include <algorithm>

namespace siar::handover {

namespace {

namespace json = boost::json;
using evidence::Evidence;
using evidence::ReadsAs;

constexpr std::size_t most_at_once = 500;

const Register evidence_register{
    .table = "evidence",
    .file = "bukti",
    .title = "Bukti",
    .condition = "",
    .columns =
        {{"id", "Nomor"},
         {"kind", "Jenis"},
         {"title", "Judul"},
         {"path", "Berkas dalam paket"},
         {"file_name", "Nama berkas asal"},
         {"media_type", "Bentuk"},
         {"size", "Ukuran (bita)", ColumnKind::number},
         {"sha256", "SHA-256 berkas asal"},
         {"url", "Tautan"},
         {"claimed_at", "Waktu menurut bukti", ColumnKind::moment},
         {"captured_at", "Disimpan", ColumnKind::moment},
         {"captured_by", "Disimpan oleh", ColumnKind::person},
         {"access", "Hak akses"},
         {"uses", "Membuktikan", ColumnKind::json},
         {"left_out", "Tidak disertakan karena"}}
};

struct Use {
    std::string evidence;
    std::string subject_kind;
    std::string subject;
};
BOOST_DESCRIBE_STRUCT(Use, (), (evidence, subject_kind, subject))

using Uses = std::unordered_map<std::string, std::vector<Use>>;

Uses uses_between(database::Database& database, const std::string& first, const std::string& last)
{
    Uses uses;
    for (Use& use : database::rows_of<Use>(
             database,
             "select evidence, subject_kind, subject from evidence_link where evidence >= $1 and "
             "evidence <= $2 and ended_at is null order by id",
             first,
             last
         ))
        uses[use.evidence].push_back(std::move(use));
    return uses;
}

struct Kept {
    ReadsAs reading = ReadsAs::file;
    std::optional<std::string> path = {};
    std::string left_out = {};
};

std::string dated_name(const Evidence& evidence, const Zone& zone)
{
    const std::string name = evidence.file_name.value_or(evidence.title.text());
    return day_at(evidence.captured_at, zone).text() + ' ' + name;
}

const char* folder_of(const Evidence& evidence, const std::vector<Use>& uses, ReadsAs reading)
{
    if (reading == ReadsAs::mail)
        return "data/surel/";
    if (reading == ReadsAs::chat)
        return "data/obrolan/";
    const std::string kind = uses.empty() ? "" : uses.front().subject_kind;
    if (kind == "review_session" || kind == "review_item")
        return "data/reviu/";
    if (kind == "content")
        return "data/konten/";
    if (kind == "placement")
        return "data/bukti-tayang/";
    if (kind == "activity_report" || kind == "self_evaluation")
        return "data/laporan/";
    return evidence.kind == evidence::EvidenceKind::note ? "data/catatan/" : "data/bukti/";
}

class EvidencePart {
public:
    EvidencePart(
        Collection& collection,
        database::Database& database,
        const RegisterSurroundings& around,
        FilesOf& files
    )
        : collection_{collection},
          database_{database},
          around_{around},
          files_{files},
          writer_{collection, evidence_register, around}
    {
    }

    void add(const Evidence& one, const std::vector<Use>& uses)
    {
        const Kept kept = keep(one, uses);
        ++count_.count;
        if (!kept.left_out.empty()) {
            ++count_.left_out_count;
            collection_.leave_out({one.id.text(), one.title.text(), kept.left_out, one.sha256});
        }
        if (kept.path)
            remember(one, uses, *kept.path);
        writer_.add(row_of(one, uses, kept));
    }

    EvidenceCount finish()
    {
        writer_.finish();
        return count_;
    }

private:
    bool is_covered(ReadsAs reading) const
    {
        return reading != ReadsAs::file && around_.personal_data == PersonalData::covered;
    }

    Kept keep(const Evidence& one, const std::vector<Use>& uses)
    {
        const ReadsAs reading = evidence::reads_as(one);
        const std::string folder = folder_of(one, uses, reading);
        const std::string name = dated_name(one, around_.zone);
        if (!one.sha256 && !is_covered(reading))
            return {reading, kept_words(one, folder, name), ""};
        if (one.sha256)
            if (const std::string trouble = trouble_with(*one.sha256); !trouble.empty())
                return {reading, std::nullopt, trouble};
        if (!is_covered(reading))
            return {reading, collection_.add_stored(folder, name, *one.sha256), ""};
        return {
            reading,
            collection_.add_named_text(
                folder, name + " (tertutup).txt", covered_text_of(one, reading)
            ),
            "Data pribadi ditutup; yang disertakan hanya bacaan tertutupnya."
        };
    }

    std::string trouble_with(const Digest& sha256)
    {
        if (!std::filesystem::exists(evidence::file_of(sha256)))
            return "Berkas tidak ada lagi di penyimpanan.";
        const auto check = evidence::file_check_of(database_, sha256);
        return check && !check->is_sound ? "Berkas rusak: isinya tidak lagi sesuai dengan SHA-256-nya."
                                         : "";
    }

    std::optional<std::string>
    kept_words(const Evidence& one, const std::string& folder, const std::string& name)
    {
        if (!one.note)
            return std::nullopt; // a link, which stands in the register
        return collection_.add_named_text(folder, name + ".txt", *one.note);
    }

    void remember(const Evidence& one, const std::vector<Use>& uses, const std::string& path)
    {
        files_[one.id.text()].push_back(path);
        for (const Use& use : uses)
            files_[use.subject].push_back(path);
    }

    json::array row_of(const Evidence& one, const std::vector<Use>& uses, const Kept& kept) const
    {
        json::array used;
        for (const Use& use : uses)
            used.push_back(json::object{{"kind", use.subject_kind}, {"subject", use.subject}});
        const bool is_whole = around_.personal_data == PersonalData::whole;
        const bool is_personal = kept.reading != ReadsAs::file;
        const auto or_null = [](const auto& value) { return contract::to_json(value); };
        return {
            json::value(one.id.text()),
            json::value(to_name(one.kind)),
            json::value(one.title.text()),
            kept.path ? json::value(*kept.path) : json::value(nullptr),
            or_null(one.file_name),
            or_null(one.media_type),
            or_null(one.size),
            or_null(one.sha256),
            or_null(one.url),
            or_null(one.claimed_at),
            json::value(one.captured_at.text()),
            json::value(one.captured_by.text()),
            json::value(
                !is_personal ? "pembaca bukti di kantor dan auditor"
                : is_whole   ? "memuat data pribadi: hanya yang berhak membuka data pribadi"
                             : "aslinya hanya bagi yang berhak membuka data pribadi"
            ),
            used,
            json::value(kept.left_out)
        };
    }

    Collection& collection_;
    database::Database& database_;
    const RegisterSurroundings& around_;
    FilesOf& files_;
    RegisterWriter writer_;
    EvidenceCount count_;
};

bool belongs(
    const Evidence& one,
    const std::vector<Use>& uses,
    const Period& period,
    const RowPlaces& places
)
{
    return period.contains(one.captured_at) || std::ranges::any_of(uses, [&](const Use& use) {
               return places.knows(use.subject);
           });
}

} // namespace

EvidenceCount add_evidence_to(
    Collection& collection,
    database::Database& database,
    const Period& period,
    const RegisterSurroundings& around,
    FilesOf& files
)
{
    EvidencePart part{collection, database, around, files};
    std::string after;
    for (;;) {
        const auto some = evidence::evidence_table.where(
            database, "id > $1 order by id limit " + std::to_string(most_at_once), after
        );
        if (some.empty())
            return part.finish();
        Uses uses = uses_between(database, some.front().id.text(), some.back().id.text());
        for (const Evidence& one : some)
            if (const auto& its = uses[one.id.text()]; belongs(one, its, period, around.places))
                part.add(one, its);
        after = some.back().id.text();
    }
}

} // namespace siar::handover
