#include "acting.hpp"
#include "engines.hpp"

#include "documents/copies.hpp"
#include "documents/deciding.hpp"
#include "documents/documents.hpp"
#include "documents/migrations.hpp"
#include "documents/pages.hpp"
#include "documents/registering.hpp"
#include "documents/texts.hpp"
#include "evidence/file_store.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <thread>

using namespace siar;
using namespace siar::documents;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"}; // 12:00 in Jakarta
const Date monday{"2026-03-02"};
const evidence::KeptFile some_file{
    .sha256 = digest_of("the bytes"),
    .size = 9,
    .media_type = "application/pdf",
    .file_name = "kebijakan.pdf"
};

ProcedureText procedure(const char* version = "V0")
{
    return {
        .number = "PR.27.4",
        .version = version,
        .title = "Pengelolaan dan Pengembangan Media Informasi",
        .owner = "Koor.PHK",
        .approver = "DIR",
        .issued_on = Date{"2022-07-05"},
        .status_mark = "Controlled",
        .purpose = {"Untuk mengelola dan mengembangkan media informasi"},
        .scope = {"Melaksanakan produksi konten media kreatif"},
        .activities =
            {{.order = 1,
              .actor = "Staf Humas dan Kerjasama",
              .text = "mengidentifikasi dan merencanakan jadwal",
              .note = "Jadwal <timeline>"}},
        .indicators = {{.code = "B.4.10.8", .statement = "Unit Humas membuat laporan evaluasi diri"}
        },
        .records =
            {{.order = 1,
              .name = "Jadwal Kegiatan",
              .file_name = "Jadwal Kegiatan",
              .storage_location = "Unit PHK",
              .retention_text = "5 Tahun",
              .retention_years = 5,
              .retention_months = std::nullopt}},
        .has_flow_chart = true,
        .unplaced = {}
    };
}

/// An office with an author and a director, and what they do.
class Papers {
public:
    explicit Papers(const std::string& address)
        : store{store_with(address, {people::migrations(), migrations()})},
          author{somebody("Ani", people::Role::coordinator)},
          director{somebody("Uuf", people::Role::director)}
    {
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    }

    Revision imported(const char* version, Moment now = noon)
    {
        return act(*store, author, at(now), [&](Command& command) {
            return import_procedure(command, procedure(version), "the text", "PR.27.4.txt");
        });
    }

    Revision judge(
        Revision (*step)(Command&, const Id<Revision>&, const RevisionJudgement&),
        const Caller& caller,
        const Revision& revision,
        std::optional<Date> in_force_on = {},
        Moment now = noon
    )
    {
        return act(*store, caller, at(now), [&](Command& command) {
            return step(
                command,
                revision.id,
                {.version = revision.version,
                 .sha256 = revision.sha256,
                 .reason = Text<2000>{"Sesuai"},
                 .in_force_on = in_force_on}
            );
        });
    }

    Revision approved(const char* version, std::optional<Date> in_force_on = {}, Moment now = noon)
    {
        const auto draft = imported(version, now);
        const auto submitted = judge(submit_revision, author, draft, {}, now);
        return judge(approve_revision, director, submitted, in_force_on, now);
    }

    std::string label_in_force(const char* moment)
    {
        const auto found = look(*store, [&](database::Database& database) {
            return procedure_in_force(database, Moment{moment});
        });
        return found ? found->label.text() : "none";
    }

    DocumentDetail detail(const Id<ControlledDocument>& document, const Date& today = monday)
    {
        return look(*store, [&](database::Database& database) {
            return detail_of(database, document, today);
        });
    }

    TemporaryFolder folder;
    std::unique_ptr<database::Store> store;
    Caller author;
    Caller director;

private:
    /// No two things happen at the same moment.
    Moment at(Moment now) { return now + std::chrono::seconds{++happened_}; }

    int happened_ = 0;

    Caller somebody(const char* name, people::Role role)
    {
        const auto account = act(*store, {}, noon, [&](Command& command) {
            return people::create_account(
                       command, {.name = Text<120>{name}, .roles = {role}}
            ).account;
        });
        return {.account = account, .name = name, .roles = {std::string{to_name(role)}}};
    }
};

NewDocument regulation(const char* number)
{
    return {
        .kind = DocumentKind::regulation,
        .number = Text<60>{number},
        .title = Text<300>{"Keterbukaan Informasi Publik"},
        .label = Text<20>{"2008"},
        .owner = Text<120>{"Pemerintah"},
        .approver = Text<120>{"DPR"},
        .issued_on = Date{"2008-04-30"},
        .classification = Classification::open,
        .language = Language::id,
        .topics = {Topic::public_information},
        .cites = {},
        .upload = Text<64>{"unused"}
    };
}

Texts catalogue()
{
    Texts texts;
    const auto sentences = boost::json::parse(texts_json());
    for (const auto& [code, sentence] : sentences.as_object()) {
        texts.add(code, Language::id, std::string{sentence.at("id").as_string()});
        texts.add(code, Language::en, std::string{sentence.at("en").as_string()});
    }
    return texts;
}

} // namespace

TEST_CASE("an imported procedure becomes a controlled document with its first version as a draft")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto revision = papers.imported("V0");
        const auto detail = papers.detail(revision.document);
        CHECK(detail.document.number.text() == "PR.27.4");
        CHECK(detail.document.owner.text() == "Koor.PHK");
        CHECK(detail.document.approver.text() == "DIR");
        CHECK(detail.document.topics == std::vector{Topic::information_media});
        REQUIRE(detail.revisions.size() == 1);
        CHECK(detail.revisions[0].revision.state == RevisionState::draft);
        CHECK(detail.revisions[0].revision.procedure->activities.size() == 1);
        CHECK(detail.revisions[0].author_name == "Ani");
        CHECK(digest_of_file(evidence::file_of(revision.sha256)) == digest_of("the text"));
        CHECK(papers.label_in_force("2026-03-02T05:00:00Z") == "none");
    });
}

TEST_CASE("D1: a procedure without version, owner or date is not imported, and each is named")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        ProcedureText text = procedure("");
        text.owner = " ";
        text.issued_on = std::nullopt;
        try {
            act(*papers.store, papers.author, noon, [&](Command& command) {
                import_procedure(command, text, "the text", "PR.27.4.txt");
            });
            FAIL("the procedure was imported");
        } catch (const Refusal& refusal) {
            REQUIRE(refusal.problems().size() == 3);
            CHECK(refusal.problems()[0].field == "owner");
            CHECK(refusal.problems()[1].field == "version");
            CHECK(refusal.problems()[2].field == "issued_on");
        }
    });
}

TEST_CASE("D2: a number and version cannot exist twice, and a number not in two documents")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        papers.imported("V0");
        CHECK(refusal_code([&] { papers.imported("V0"); }) == "documents.label_taken");
        CHECK(refusal_code([&] { papers.imported("V1"); }) == "");
        CHECK(refusal_code([&] {
                  act(*papers.store, papers.author, noon, [&](Command& command) {
                      register_document(command, regulation("PR.27.4"), some_file);
                  });
              }) == "documents.number_taken");
    });
}

TEST_CASE("D2: of a hundred people who register one number at once, one wins")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        std::atomic<int> won = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 100; ++i)
            threads.emplace_back([&] {
                const auto code = refusal_code([&] {
                    act(*papers.store, papers.author, noon, [&](Command& command) {
                        register_document(command, regulation("UU 14/2008"), some_file);
                    });
                });
                ++(code.empty() ? won : refused);
            });
        for (std::thread& thread : threads)
            thread.join();
        CHECK(won == 1);
        CHECK(refused == 99);
    });
}

TEST_CASE("D3: the author does not approve, and the approval names the bytes that were seen")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto submitted = papers.judge(submit_revision, papers.author, papers.imported("V0"));
        CHECK(refusal_code([&] {
                  papers.judge(approve_revision, papers.author, submitted);
              }) == "documents.author_does_not_decide");

        Revision other = submitted;
        other.sha256 = digest_of("other bytes");
        CHECK(refusal_code([&] {
                  papers.judge(approve_revision, papers.director, other);
              }) == "documents.other_bytes");

        papers.judge(approve_revision, papers.director, submitted);
        const auto decisions = papers.detail(submitted.document).revisions.at(0).decisions;
        REQUIRE(decisions.size() == 2);
        CHECK(decisions[1].step == RevisionStep::approved);
        CHECK(decisions[1].sha256 == digest_of("the text"));
        CHECK(decisions[1].decided_by == papers.director.account);
        CHECK(decisions[1].decided_at > decisions[0].decided_at);
    });
}

TEST_CASE("D4: an approved version never changes; a change is a new draft")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto v0 = papers.approved("V0");
        for (auto* step : {submit_revision, return_revision, approve_revision})
            CHECK(refusal_code([&] {
                      papers.judge(step, papers.director, v0);
                  }) == "documents.approved_never_changes");
        papers.approved("V1", {}, noon + std::chrono::days{365});
        const auto stored = look(*papers.store, [&](database::Database& database) {
            return find_revision(database, v0.id);
        });
        CHECK(stored.sha256 == v0.sha256);
        CHECK(stored.version == v0.version);
        CHECK(digest_of_file(evidence::file_of(stored.sha256)) == v0.sha256);
    });
}

TEST_CASE("a version that is returned goes back to its author with a reason")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto submitted = papers.judge(submit_revision, papers.author, papers.imported("V0"));
        CHECK(refusal_code([&] {
                  act(*papers.store, papers.director, noon, [&](Command& command) {
                      return_revision(
                          command,
                          submitted.id,
                          {.version = submitted.version,
                           .sha256 = submitted.sha256,
                           .reason = std::nullopt,
                           .in_force_on = std::nullopt}
                      );
                  });
              }) == "documents.return_needs_reason");
        const auto returned = papers.judge(return_revision, papers.director, submitted);
        CHECK(returned.state == RevisionState::draft);
        CHECK(refusal_code([&] {
                  papers.judge(approve_revision, papers.director, returned);
              }) == "documents.not_in_review");
        CHECK(refusal_code([&] {
                  papers.judge(submit_revision, papers.author, submitted);
              }) == "database.stale");
    });
}

TEST_CASE("D5: one version is in force at any instant, and changes at midnight of the office")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto v0 = papers.approved("V0");
        const auto v1 = papers.approved("V1", Date{"2026-04-01"});
        CHECK(papers.label_in_force("2026-03-01T16:59:59Z") == "none");
        CHECK(papers.label_in_force("2026-03-01T17:00:00Z") == "V0");
        CHECK(papers.label_in_force("2026-03-31T16:59:59Z") == "V0"); // 23:59:59 in Jakarta
        CHECK(papers.label_in_force("2026-03-31T17:00:00Z") == "V1"); // 00:00:00

        const auto state = [&](const Revision& revision, const char* day) {
            return look(*papers.store, [&](database::Database& database) {
                return state_at(database, find_revision(database, revision.id), Date{day});
            });
        };
        CHECK(state(v0, "2026-03-31") == RevisionState::approved);
        CHECK(state(v1, "2026-03-31") == RevisionState::approved);
        CHECK(state(v0, "2026-04-01") == RevisionState::obsolete);
        CHECK(state(v1, "2026-04-01") == RevisionState::approved);
    });
}

TEST_CASE("D5: versions come into force in their order, and never in the past")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        papers.approved("V0", Date{"2026-03-10"});
        const auto v1 = papers.judge(submit_revision, papers.author, papers.imported("V1"));
        const auto code = [&](const char* day) {
            return refusal_code([&] {
                papers.judge(approve_revision, papers.director, v1, Date{day});
            });
        };
        CHECK(code("2026-03-01") == "documents.in_force_in_the_past");
        CHECK(code("2026-03-09") == "documents.in_force_before_earlier");
        CHECK(code("2026-03-10") == "");
        CHECK(papers.label_in_force("2026-03-10T05:00:00Z") == "V1");
    });
}

TEST_CASE("D17: the register tells what was in force on a past day")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        papers.approved("V0");
        papers.approved("V1", Date{"2026-04-01"});
        const auto list = [&](const RegisterQuery& query) {
            return look(*papers.store, [&](database::Database& database) {
                return document_register(database, query, Date{"2026-05-01"});
            });
        };
        CHECK(list({.on = Date{"2026-03-01"}}).empty());
        REQUIRE(list({.on = Date{"2026-03-31"}}).size() == 1);
        CHECK(list({.on = Date{"2026-03-31"}})[0].label_in_force->text() == "V0");
        CHECK(list({.on = Date{"2026-04-01"}})[0].label_in_force->text() == "V1");
        CHECK(list({})[0].latest_label == "V1");
    });
}

TEST_CASE("D11: a document is found by number, title, owner and indicator")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        papers.imported("V0");
        const auto count = [&](const char* text) {
            return look(
                       *papers.store,
                       [&](database::Database& database) {
                           return document_register(database, {.text = text}, monday);
                       }
            ).size();
        };
        for (const char* text : {"27.4", "media INFORMASI", "koor.phk", "B.4.10.8", ""})
            CHECK(count(text) == 1);
        CHECK(count("100%") == 0);
        CHECK(count("B_4") == 0);
    });
}

TEST_CASE("a regulation is replaced by another, never in a circle")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto add = [&](const char* number) {
            return act(*papers.store, papers.author, noon, [&](Command& command) {
                return register_document(command, regulation(number), some_file);
            });
        };
        const auto old_one = add("Perki 1/2010");
        const auto new_one = add("Perki 1/2021");
        const auto replace = [&](const ControlledDocument& document,
                                 const ControlledDocument& successor) {
            return refusal_code([&] {
                act(*papers.store, papers.author, noon, [&](Command& command) {
                    change_document(
                        command,
                        document.id,
                        {.version = 1,
                         .topics = document.topics,
                         .cites = {},
                         .replaced_by = successor.id}
                    );
                });
            });
        };
        CHECK(replace(old_one, old_one) == "documents.replaced_in_a_circle");
        CHECK(replace(old_one, new_one) == "");
        CHECK(replace(new_one, old_one) == "documents.replaced_in_a_circle");
        CHECK(papers.detail(old_one.id).document.replaced_by == new_one.id);
    });
}

TEST_CASE("D9: a print carries number, version, page, status, day and how it is controlled")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const Texts texts = catalogue();
        const auto v0 = papers.approved("V0");
        const Printing printing{
            .texts = texts, .now = noon, .language = Language::id, .address = "https://siar.test"
        };
        const auto print = [&](const std::optional<DocumentCopy>& copy) {
            return look(*papers.store, [&](database::Database& database) {
                return printable_page(database, {find_revision(database, v0.id), copy}, printing);
            });
        };
        const std::string page = print(std::nullopt);
        for (const char* part :
             {"PR.27.4-V0",
              "counter(page) \" / \" counter(pages)",
              "Berlaku sejak 2 Maret 2026",
              "Dicetak 2 Maret 2026",
              "Tidak terkendali bila dicetak",
              "B.4.10.8",
              "Jadwal &lt;timeline&gt;",
              "https://siar.test/periksa/"})
            CHECK_MESSAGE(page.find(part) != std::string::npos, part);
        CHECK(page.find("Terkendali: salinan") == std::string::npos);

        const auto copy = act(*papers.store, papers.author, noon, [&](Command& command) {
            return register_copy(command, v0.id, {.holder = Text<200>{"P4M"}});
        });
        CHECK(print(copy).find("Terkendali: salinan nomor 1, pemegang P4M") != std::string::npos);
        CHECK(print(copy).find("Tidak terkendali") == std::string::npos);
    });
}

TEST_CASE("D14: the page behind a check code says when the paper is obsolete, and what to use")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const Texts texts = catalogue();
        const auto v0 = papers.approved("V0");
        papers.approved("V1", Date{"2026-04-01"});
        const auto page = [&](const char* moment, bool as_print) {
            return look(*papers.store, [&](database::Database& database) {
                const auto checked = check(database, check_code_of(database, v0.id));
                const Printing printing{
                    .texts = texts, .now = Moment{moment}, .language = Language::id, .address = ""
                };
                return as_print ? printable_page(database, checked, printing)
                                : check_page(database, checked, printing);
            });
        };
        const std::string before = page("2026-03-15T05:00:00Z", false);
        CHECK(before.find("Berlaku sejak 2 Maret 2026") != std::string::npos);
        CHECK(before.find(v0.sha256.text()) != std::string::npos);
        const std::string after = page("2026-04-15T05:00:00Z", false);
        CHECK(after.find("Tidak berlaku lagi") != std::string::npos);
        CHECK(after.find("<td>V1</td>") != std::string::npos);
        CHECK(page("2026-04-15T05:00:00Z", true).find("PR.27.4-V1</a>") != std::string::npos);
        CHECK(refusal_code([&] {
                  look(*papers.store, [](database::Database& database) {
                      return check(database, "0123456789abcdef");
                  });
              }) == "documents.no_such_code");
        CHECK(refusal_code([&] {
                  act(*papers.store,
                      papers.author,
                      Moment{"2026-04-15T05:00:00Z"},
                      [&](Command& command) {
                          register_copy(command, v0.id, {.holder = Text<200>{"P4M"}});
                      });
              }) == "documents.copy_of_what_is_not_in_force");
    });
}

TEST_CASE("whoever may approve is told of a submission, and the author of the approval")
{
    for_each_engine([](const std::string& address) {
        Papers papers{address};
        const auto draft = papers.imported("V0");
        act(*papers.store, papers.author, noon, [&](Command& command) {
            submit_revision(
                command,
                draft.id,
                {.version = 1,
                 .sha256 = draft.sha256,
                 .reason = std::nullopt,
                 .in_force_on = std::nullopt}
            );
            REQUIRE(command.messages().size() == 1);
            CHECK(command.messages()[0].account == papers.director.account);
            CHECK(command.messages()[0].path == "/dokumen/" + draft.document.text());
        });
        act(*papers.store, papers.director, noon, [&](Command& command) {
            approve_revision(
                command,
                draft.id,
                {.version = 2,
                 .sha256 = draft.sha256,
                 .reason = std::nullopt,
                 .in_force_on = std::nullopt}
            );
            REQUIRE(command.messages().size() == 1);
            CHECK(command.messages()[0].account == papers.author.account);
            CHECK(command.events().back().kind == "documents.revision_approved");
        });
    });
}
