#include "engines.hpp"

#include "database/migration.hpp"
#include "evidence/endpoints.hpp"
#include "evidence/chats.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/media_type.hpp"
#include "evidence/migrations.hpp"
#include "evidence/shown_evidence.hpp"
#include "evidence/upload_endpoints.hpp"
#include "evidence/uploads.hpp"

#include <fstream>

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;
using siar::tests::for_each_engine;

namespace {

const Moment noon{"2026-03-01T05:00:00Z"};
const std::string mail =
    "From: a@b.id\nSubject: Reviu\nDate: Sat, 28 Feb 2026 10:00:00 +0700\n\nIsi\n";

Caller somebody(const std::string& name)
{
    return {.account = AccountId::make(noon), .name = name};
}

const Caller siti = somebody("Siti");
const Caller budi = somebody("Budi");

/// A data folder and a database, for one test.
class Kept {
public:
    explicit Kept(const std::string& address)
        : store_{database::open_store(address)}
    {
        set_files_folder(folder_.path() / "files", folder_.path() / "uploads");
        store_->write([](Database& database) { database::migrate(database, migrations()); });
    }

    template <class Work>
    auto change(Work work, Moment now = noon)
    {
        std::optional<std::invoke_result_t<Work, Command&>> result;
        store_->write([&](Database& database) {
            Command command{database, siti, now};
            result.emplace(work(command));
            events = command.events();
        });
        return std::move(*result);
    }

    template <class Question>
    auto ask(Question question)
    {
        std::optional<std::invoke_result_t<Question, Database&>> result;
        store_->read([&](Database& database) { result.emplace(question(database)); });
        return std::move(*result);
    }

    Evidence add(const NewEvidence& form, Moment now = noon)
    {
        return change([&](Command& command) { return add_evidence(command, form); }, now);
    }

    std::size_t file_count() const
    {
        std::size_t count = 0;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator{folder_.path() / "files"})
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }

    std::vector<Event> events;

private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<database::Store> store_;
};

std::string uploaded(const std::string& bytes, const std::string& name, const Caller& caller = siti)
{
    const auto length = static_cast<std::int64_t>(bytes.size());
    const std::string token = begin_upload(caller, {length, name}, noon);
    const auto half = bytes.size() / 2;
    add_to_upload(caller, token, 0, bytes.substr(0, half));
    add_to_upload(caller, token, static_cast<std::int64_t>(half), bytes.substr(half));
    return token;
}

NewEvidence file_form(EvidenceKind kind, const std::string& token)
{
    return {
        .kind = kind,
        .title = Text<300>{"Notulen reviu"},
        .upload = Text<64>{token},
        .url = std::nullopt,
        .note = std::nullopt,
        .claimed_at = std::nullopt,
        .subject_kind = std::nullopt,
        .subject = std::nullopt
    };
}

NewEvidence note_form(const std::string& note)
{
    NewEvidence form = file_form(EvidenceKind::note, "x");
    form.upload = std::nullopt;
    form.note = Text<20000>{note};
    return form;
}

template <class Work>
std::string code_of(Work work)
{
    try {
        work();
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
    return "";
}

} // namespace

TEST_CASE("R1: the time that evidence claims and the time of its capture are both kept")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        NewEvidence form =
            file_form(EvidenceKind::chat, uploaded("02/03/26 09.00 - Siti: halo\n", "chat.txt"));
        form.claimed_at = Moment{"2026-03-02T02:00:00Z"}; // the phone's clock is a day ahead
        const Evidence chat = kept.add(form);
        const auto detail =
            kept.ask([&](Database& database) { return detail_of(database, {}, siti, chat.id); });
        CHECK(detail.evidence.claimed_at == form.claimed_at);
        CHECK(detail.evidence.captured_at == noon);
        CHECK(detail.evidence.captured_by == *siti.account);
        CHECK(detail.late_by_hours == -21);
        const auto page =
            kept.ask([&](Database& database) { return chat_page(database, chat.id, {}); });
        REQUIRE(page.messages.size() == 1);
        CHECK(page.messages[0].at_written == "02/03/26 09.00");
    });
}

TEST_CASE("R1: an e-mail claims the time of its own date, unless the form names another")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const std::string token = uploaded(mail, "reviu.eml");
        CHECK(
            kept.add(file_form(EvidenceKind::email, token)).claimed_at ==
            Moment{"2026-02-28T03:00:00Z"}
        );
        NewEvidence form = file_form(EvidenceKind::email, token);
        form.claimed_at = noon;
        CHECK(kept.add(form).claimed_at == noon);
    });
}

TEST_CASE("R2: evidence that came late is shown with its delay")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const Evidence late = kept.add(file_form(EvidenceKind::email, uploaded(mail, "reviu.eml")));
        const auto detail =
            kept.ask([&](Database& database) { return detail_of(database, {}, siti, late.id); });
        CHECK(detail.late_by_hours == 26);
        const Evidence unclaimed = kept.add(note_form("lisan"));
        CHECK(!lateness_of(unclaimed));
    });
}

TEST_CASE("R3: the bytes read again have the SHA-256 that was written down, or the damage is found")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        const Evidence picture =
            kept.add(file_form(EvidenceKind::file, uploaded(bytes, "foto.jpg")));
        CHECK(picture.media_type == "image/png");
        CHECK(picture.size == 16);
        CHECK(picture.sha256 == digest_of(bytes));
        CHECK(digest_of_file(file_of(*picture.sha256)) == *picture.sha256);
        const auto damaged = [&] { return kept.ask(damaged_files); };
        CHECK(damaged().empty());
        std::fstream{file_of(*picture.sha256), std::ios::in | std::ios::out} << 'x';
        CHECK(damaged() == std::vector{picture.id});
        std::filesystem::remove(file_of(*picture.sha256));
        CHECK(damaged() == std::vector{picture.id});
    });
}

TEST_CASE("R5: using evidence, and using the same bytes again, changes nothing that was captured")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const std::string token = uploaded("notulen", "notulen.txt");
        const Evidence first = kept.add(file_form(EvidenceKind::file, token));
        CHECK(kept.events.size() == 1);
        NewEvidence again = file_form(EvidenceKind::file, uploaded("notulen", "salinan.txt"));
        again.title = Text<300>{"Salinan notulen"};
        const Evidence second = kept.add(again);
        CHECK(second.id != first.id);
        CHECK(second.sha256 == first.sha256);
        CHECK(kept.file_count() == 1);
        kept.change([&](Command& command) {
            link(command, first.id, SubjectKind::review_session, "reviu 1");
            link(command, first.id, SubjectKind::review_session, "reviu 1");
            return 0;
        });
        CHECK(kept.events.size() == 1);
        const auto detail =
            kept.ask([&](Database& database) { return detail_of(database, {}, siti, first.id); });
        CHECK(contract::to_json(detail.evidence) == contract::to_json(first));
    });
}

TEST_CASE("evidence is found by what it belongs to, by its words, and page by page")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        NewEvidence form = note_form("Disetujui 100% di rapat");
        form.subject_kind = SubjectKind::schedule;
        form.subject = Text<64>{"jadwal 1"};
        const Evidence agreed = kept.add(form);
        const Evidence other = kept.add(note_form("Lisan"), noon + std::chrono::minutes{1});
        const auto found = [&](const EvidenceQuery& query) {
            std::vector<Id<Evidence>> ids;
            for (const Evidence& one :
                 kept.ask([&](Database& database) { return list_evidence(database, query); }))
                ids.push_back(one.id);
            return ids;
        };
        CHECK(found({}) == std::vector{other.id, agreed.id});
        CHECK(found({.before = other.id}) == std::vector{agreed.id});
        CHECK(found({.text = "DISETUJUI 100%"}) == std::vector{agreed.id});
        CHECK(found({.text = "disetujui_100"}).empty());
        CHECK(
            found({.subject_kind = SubjectKind::schedule, .subject = "jadwal 1"}) ==
            std::vector{agreed.id}
        );
        CHECK(found({.subject_kind = SubjectKind::schedule, .subject = "jadwal 2"}).empty());
        const auto of_schedule = kept.ask([](Database& database) {
            return evidence_of(database, SubjectKind::schedule, "jadwal 1");
        });
        REQUIRE(of_schedule.size() == 1);
        CHECK(of_schedule[0].id == agreed.id);
    });
}

TEST_CASE("a form of evidence that contradicts itself is refused")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const auto refused = [&](const NewEvidence& form) {
            return code_of([&] { kept.add(form); });
        };
        NewEvidence both = note_form("a");
        both.url = Text<2000>{"https://polibatam.ac.id"};
        CHECK(refused(both) == "evidence.one_of_three");
        NewEvidence link = note_form("a");
        link.kind = EvidenceKind::link;
        CHECK(refused(link) == "evidence.wrong_kind");
        link.note = std::nullopt;
        link.url = Text<2000>{"javascript:alert(1)"};
        CHECK(refused(link) == "evidence.not_an_address");
        NewEvidence half = note_form("a");
        half.subject = Text<64>{"x"};
        CHECK(refused(half) == "evidence.half_a_subject");
        const std::string pdf = uploaded("%PDF-1.4\n", "a.eml");
        CHECK(refused(file_form(EvidenceKind::email, pdf)) == "evidence.not_words");
        CHECK(
            refused(file_form(EvidenceKind::file, std::string(48, 'a'))) ==
            "evidence.no_such_upload"
        );
    });
}

TEST_CASE("F17: uploads of others are not found, nor is anything outside the uploads' folder")
{
    for_each_engine([](const std::string& address) {
        Kept kept{address};
        const std::string token = uploaded("rahasia", "a.txt", budi);
        CHECK(code_of([&] { state_of_upload(siti, token); }) == "evidence.no_upload");
        CHECK(code_of([&] { add_to_upload(siti, token, 7, ""); }) == "evidence.no_upload");
        CHECK(code_of([&] {
                  kept.add(file_form(EvidenceKind::file, token));
              }) == "evidence.no_such_upload");
        CHECK(code_of([&] { state_of_upload(siti, "../files/x"); }) == "evidence.no_upload");
        CHECK(state_of_upload(budi, token).offset == 7);
    });
}

TEST_CASE("an upload goes on where it broke off, and never elsewhere")
{
    const tests::TemporaryFolder folder;
    set_files_folder(folder.path() / "files", folder.path() / "uploads");
    const std::string token = begin_upload(siti, {10, "C:\\foto\\a\nb.png"}, noon);
    CHECK(add_to_upload(siti, token, 0, "12345").offset == 5);
    CHECK(code_of([&] { add_to_upload(siti, token, 0, "12345"); }) == "evidence.upload_elsewhere");
    CHECK(code_of([&] { add_to_upload(siti, token, 5, "678901"); }) == "evidence.upload_too_long");
    CHECK(code_of([&] { keep_upload(siti, Text<64>{token}); }) == "evidence.upload_unfinished");
    CHECK(state_of_upload(siti, token).offset == 5);
    CHECK(add_to_upload(siti, token, 5, "67890").offset == 10);
    const KeptFile file = keep_upload(siti, Text<64>{token});
    CHECK(file.sha256 == digest_of("1234567890"));
    CHECK(file.file_name == "ab.png");
    CHECK(keep_upload(siti, Text<64>{token}).sha256 == file.sha256);
    CHECK(bytes_of(file.sha256, 4) == "1234");
}

TEST_CASE("an upload is forgotten after seven days, and no sooner")
{
    const tests::TemporaryFolder folder;
    set_files_folder(folder.path() / "files", folder.path() / "uploads");
    const std::string token = begin_upload(siti, {10, "a"}, noon);
    forget_old_uploads(noon + std::chrono::hours{24 * 7 - 1});
    CHECK(state_of_upload(siti, token).length == 10);
    forget_old_uploads(noon + std::chrono::hours{24 * 7});
    CHECK(code_of([&] { state_of_upload(siti, token); }) == "evidence.no_upload");
    CHECK(std::filesystem::is_empty(folder.path() / "uploads"));
}

TEST_CASE(
    "an upload that is too large is refused before it begins; an empty one is finished at once"
)
{
    const tests::TemporaryFolder folder;
    set_files_folder(folder.path() / "files", folder.path() / "uploads");
    CHECK(code_of([] {
              begin_upload(siti, {largest_upload + 1, "a"}, noon);
          }) == "evidence.upload_too_large");
    CHECK(code_of([] { begin_upload(siti, {-1, "a"}, noon); }) == "evidence.upload_without_length");
    const std::string token = begin_upload(siti, {0, ""}, noon);
    CHECK(keep_upload(siti, Text<64>{token}).sha256 == digest_of(""));
}

TEST_CASE("names of uploaded files lose folders and signs that steer programs")
{
    CHECK(cleaned_file_name("../../etc/passwd") == "passwd");
    CHECK(cleaned_file_name("..") == "berkas");
    CHECK(cleaned_file_name("a\x01\x7f\r\n.png") == "a.png");
    CHECK(cleaned_file_name("foto\u202Egpj.exe") == "fotogpj.exe");
    CHECK(cleaned_file_name("notulen \xff.txt") == "notulen \uFFFD.txt");
    CHECK(length_of(cleaned_file_name(std::string(500, 'x'))) == 200);
    CHECK(file_name_in("filetype dGV4dA==,filename bm90dWxlbi50eHQ=") == "notulen.txt");
    CHECK(file_name_in("is_confidential").empty());
}

TEST_CASE("only what cannot run anything is shown in the browser")
{
    CHECK(is_safe_to_show("image/png"));
    CHECK(is_safe_to_show("application/pdf"));
    CHECK(!is_safe_to_show("text/html"));
    CHECK(!is_safe_to_show("image/svg+xml"));
    CHECK(media_type_of("<html><script>alert(1)</script></html>") == "text/html");
}
