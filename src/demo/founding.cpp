#include "demo/founding.hpp"

#include "demo/sample_procedure.hpp"
#include "documents/deciding.hpp"
#include "documents/documents.hpp"
#include "documents/procedure_text.hpp"
#include "documents/registering.hpp"
#include "evidence/evidences.hpp"

namespace siar::demo {

namespace {

using namespace documents;

using DocumentId = Id<ControlledDocument>;

struct Paper {
    DocumentKind kind;
    const char* number;
    const char* title;
    const char* owner;
    const char* approver;
    const char* issued_on;
    std::vector<Topic> topics;
    std::vector<DocumentId> cites;
    std::string text;
};

RevisionJudgement judgement_of(const Revision& revision)
{
    return {
        .version = revision.version,
        .sha256 = revision.sha256,
        .reason = std::nullopt,
        .in_force_on = std::nullopt
    };
}

Revision submit(Office& office, const AccountId& author, const Revision& draft)
{
    return office.as(author, "documents.write", [&](Command& command) {
        return submit_revision(command, draft.id, judgement_of(draft));
    });
}

/// The author submits; the Direktur approves exactly these bytes.
void have_approved(Office& office, const AccountId& author, const Revision& draft)
{
    const Revision submitted = submit(office, author, draft);
    office.agenda.pass(std::chrono::minutes{20});
    office.as(office.team->director, "documents.approve", [&](Command& command) {
        return approve_revision(command, draft.id, judgement_of(submitted));
    });
}

Revision latest_revision(Office& office, const DocumentId& document)
{
    return office.read([&](database::Database& database) {
        return detail_of(database, document, office.today()).revisions.front().revision;
    });
}

evidence::KeptFile file_of(const std::string& name, const std::string& text)
{
    return evidence::keep_bytes(text, name + ".txt");
}

DocumentId draft_paper(Office& office, const Paper& paper)
{
    const NewDocument form{
        .kind = paper.kind,
        .number = Text<60>{paper.number},
        .title = Text<300>{paper.title},
        .label = Text<20>{"V0"},
        .owner = Text<120>{paper.owner},
        .approver = Text<120>{paper.approver},
        .issued_on = Date{paper.issued_on},
        .classification = Classification::open,
        .language = Language::id,
        .topics = paper.topics,
        .cites = paper.cites,
        .upload = Text<64>{"peragaan"} // the file is handed over beside the form
    };
    const auto file = file_of(paper.number, paper.text);
    return office.as(office.team->coordinator, "documents.write", [&](Command& command) {
        return register_document(command, form, file).id;
    });
}

DocumentId register_paper(Office& office, const Paper& paper)
{
    const DocumentId id = draft_paper(office, paper);
    have_approved(office, office.team->coordinator, latest_revision(office, id));
    return id;
}

struct Law {
    const char* number;
    const char* title;
    const char* issued_on;
    std::vector<Topic> topics;
};

DocumentId register_law(Office& office, const Law& law)
{
    return register_paper(
        office,
        {.kind = DocumentKind::regulation,
         .number = law.number,
         .title = law.title,
         .owner = "Unit PHK",
         .approver = "DIR",
         .issued_on = law.issued_on,
         .topics = law.topics,
         .cites = {},
         .text = std::string{"Lembar rujukan (peragaan)\n\n"} + law.number + " tentang " +
                 law.title +
                 ".\nNaskah resmi dibaca pada jaringan dokumentasi dan informasi hukum.\n"}
    );
}

void replace(Office& office, const DocumentId& old, const DocumentId& successor)
{
    const auto document =
        office.read([&](database::Database& database) { return find_document(database, old); });
    office.as(office.team->coordinator, "documents.write", [&](Command& command) {
        return change_document(
            command,
            old,
            {.version = document.version,
             .topics = document.topics,
             .cites = document.cites,
             .replaced_by = successor}
        );
    });
}

std::string policy_text(const std::string& addition)
{
    return "NASKAH PERAGAAN\n\nKebijakan Penyampaian Informasi Publik, Promosi, dan Protokoler\n\n"
           "1. Informasi publik disampaikan cepat, tepat waktu, dan dengan cara sederhana.\n"
           "2. Promosi memakai data yang dapat ditelusuri sumbernya.\n"
           "3. Tata tempat, tata upacara, dan tata penghormatan mengikuti peraturan keprotokolan.\n"
           "4. Foto orang yang dapat dikenali tayang atas persetujuannya; anak atas persetujuan "
           "orang tua atau wali.\n" +
           addition;
}

constexpr const char* policy_number = "KB.4.10";

void register_policy(Office& office, const std::vector<DocumentId>& laws)
{
    using enum documents::Topic;
    register_paper(
        office,
        {.kind = DocumentKind::policy,
         .number = policy_number,
         .title = "Kebijakan Penyampaian Informasi Publik, Promosi, dan Protokoler",
         .owner = "Koor.PHK",
         .approver = "DIR",
         .issued_on = "2024-02-12",
         .topics = {public_information, promotion, protocol},
         .cites = laws,
         .text = policy_text("")}
    );
}

void register_event_procedure(Office& office, const std::vector<DocumentId>& laws)
{
    register_paper(
        office,
        {.kind = DocumentKind::procedure,
         .number = "PR.27.1 (peragaan)",
         .title = "Pengelolaan Acara",
         .owner = "Koor.PHK",
         .approver = "DIR",
         .issued_on = "2023-03-06",
         .topics = {documents::Topic::events},
         .cites = laws,
         .text = "NASKAH PERAGAAN\n\nProsedur Pengelolaan Acara\n\n1. Unit mengajukan permohonan "
                 "paling lambat tiga hari kerja sebelum acara.\n2. Staf Humas menunjuk peliput.\n"
                 "3. Dokumentasi diserahkan paling lambat dua hari setelah acara.\n"}
    );
}

} // namespace

void bring_procedure_into_force(Office& office)
{
    const std::string_view text = sample_procedure();
    const AccountId& administrator = office.staff(1);
    const Revision draft = office.as(administrator, "documents.write", [&](Command& command) {
        return import_procedure(command, read_procedure(text), text, "PR.27.4-V0.txt");
    });
    have_approved(office, administrator, draft);
}

void register_documents(Office& office)
{
    using enum documents::Topic;
    const auto law = [&](const Law& one) { return register_law(office, one); };
    const DocumentId openness =
        law({"UU 14/2008", "Keterbukaan Informasi Publik", "2008-04-30", {public_information}});
    const DocumentId ceremony = law({"UU 9/2010", "Keprotokolan", "2010-11-19", {protocol}});
    const DocumentId archives = law({"UU 43/2009", "Kearsipan", "2009-10-23", {}});
    const DocumentId privacy =
        law({"UU 27/2022", "Pelindungan Data Pribadi", "2022-10-17", {promotion}});
    const DocumentId old_standard =
        law({"Perki 1/2010", "Standar Layanan Informasi Publik", "2010-04-30", {public_information}}
        );
    const DocumentId standard =
        law({"Perki 1/2021", "Standar Layanan Informasi Publik", "2021-06-30", {public_information}}
        );
    replace(office, old_standard, standard);
    register_policy(office, {openness, ceremony, privacy, standard});
    register_event_procedure(office, {ceremony, archives});
}

void plan_new_policy(Office& office)
{
    constexpr std::size_t month_of_change = 7;
    const Date day = workday_from(office.months.at(month_of_change).first + std::chrono::days{13});
    office.agenda.at(office.moment(day, "10:10"), [&office, day] {
        const auto policy = office.read([](database::Database& database) {
            return document_numbered(database, policy_number).value();
        });
        const NewRevision form{
            .label = Text<20>{"V1"},
            .issued_on = day,
            .reason =
                Text<2000>{"Menambahkan ketentuan teks alternatif dan takarir sesuai Perki 1/2021"},
            .upload = Text<64>{"peragaan"}
        };
        const auto file = file_of(
            policy_number,
            policy_text(
                "5. Setiap gambar memiliki teks alternatif dan setiap video memiliki takarir.\n"
            )
        );
        const Revision draft =
            office.as(office.team->coordinator, "documents.write", [&](Command& command) {
                return draft_revision(command, policy.id, form, file);
            });
        have_approved(office, office.team->coordinator, draft);
    });
}

void plan_missing_procedure(Office& office)
{
    office.agenda.at(office.agenda.end() - std::chrono::hours{26}, [&office] {
        const Date today = office.today();
        const std::string issued_on = today.text();
        const DocumentId id = draft_paper(
            office,
            {.kind = DocumentKind::procedure,
             .number = "PR.27.2 (peragaan)",
             .title = "Pengelolaan Keprotokolan",
             .owner = "Koor.PHK",
             .approver = "DIR",
             .issued_on = issued_on.c_str(),
             .topics = {documents::Topic::protocol},
             .cites = {},
             .text =
                 "NASKAH PERAGAAN\n\nProsedur Pengelolaan Keprotokolan\n\n1. Susunan tempat "
                 "duduk disusun H-2 dan dicek H-1.\n2. Nama, gelar, dan jabatan tamu dicocokkan.\n"
                 "3. Petugas protokol hadir satu jam sebelum acara.\n"}
        );
        submit(office, office.team->coordinator, latest_revision(office, id));
    });
}

} // namespace siar::demo
