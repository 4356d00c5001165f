#include "engines.hpp"

#include "database/migration.hpp"
#include "evidence/evidences.hpp"
#include "evidence/links.hpp"
#include "evidence/migrations.hpp"

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;
using siar::tests::for_each_engine;

namespace {

const Moment noon{"2026-03-01T05:00:00Z"};
const Caller siti{.account = AccountId::make(noon), .name = "Siti", .roles = {"staff"}};
const Caller administrator{.account = AccountId::make(noon), .name = "Rudi", .roles = {"administrator"}};

const SubjectSources sources{
    {.kind = SubjectKind::indicator,
     .permission = "indicators.read",
     .rows = "select id as subject, title, place, '/indikator?indikator=' || id as path, is_closed "
             "from things",
     .naming = "select 1 from things where id = $1 and named = $2"}
};

/// An office with two indicators, of which the second is closed.
class Linked {
public:
    explicit Linked(const std::string& address)
        : store_{database::open_store(address)}
    {
        store_->write([](Database& database) {
            database::migrate(database, migrations());
            database.run_script(
                "create table things (id text, title text, place text, is_closed boolean, named text);"
                "insert into things values ('1', 'Kebijakan informasi publik', 'B.4.10.1', false, '');"
                "insert into things values ('2', 'Laporan evaluasi diri', 'B.4.10.8', true, '');"
            );
        });
        note = change([](Command& command) {
                   return add_evidence(
                       command,
                       {.kind = EvidenceKind::note,
                        .title = Text<300>{"Kesepakatan lisan"},
                        .upload = std::nullopt,
                        .url = std::nullopt,
                        .note = Text<20000>{"Setuju"},
                        .claimed_at = std::nullopt,
                        .subject_kind = std::nullopt,
                        .subject = std::nullopt}
                   );
               }).id;
    }

    template <class Work>
    std::invoke_result_t<Work, Command&> change(Work work)
    {
        std::optional<std::invoke_result_t<Work, Command&>> result;
        store_->write([&](Database& database) {
            Command command{database, siti, noon};
            result.emplace(work(command));
            events = command.events();
        });
        return std::move(*result);
    }

    void use(const std::string& subject)
    {
        change([&](Command& command) {
            use_for(command, sources, note.value(), {SubjectKind::indicator, Text<64>{subject}});
            return 0;
        });
    }

    /// The code of the refusal, or nothing.
    std::string ended(const Id<EvidenceLink>& link)
    {
        try {
            change([&](Command& command) {
                end_link(command, sources, link, Text<1000>{"salah tempat"});
                return 0;
            });
        } catch (const Refusal& refusal) {
            return refusal.code();
        }
        return "";
    }

    std::vector<EvidenceUse> uses(const Caller& caller = siti)
    {
        std::vector<EvidenceUse> found;
        store_->read([&](Database& database) {
            found = uses_of(database, sources, caller, note.value());
        });
        return found;
    }

    std::size_t proofs_of(const std::string& subject)
    {
        std::size_t count = 0;
        store_->read([&](Database& database) {
            count = evidence_of(database, SubjectKind::indicator, subject).size();
        });
        return count;
    }

    /// Whether the database takes the statement.
    bool takes(const std::string& sql)
    {
        try {
            store_->write([&](Database& database) { database.run(sql); });
            return true;
        } catch (const database::DatabaseError&) {
            return false;
        }
    }

    std::optional<Id<Evidence>> note;
    std::vector<Event> events;

private:
    std::unique_ptr<database::Store> store_;
};

} // namespace

TEST_CASE("R4: evidence and what it proves lead to each other, by name")
{
    for_each_engine([](const std::string& address) {
        Linked linked{address};
        linked.use("1");
        const auto uses = linked.uses();
        REQUIRE(uses.size() == 1);
        CHECK(uses[0].subject.title == "Kebijakan informasi publik");
        CHECK(uses[0].subject.place == "B.4.10.1");
        CHECK(uses[0].subject.path == "/indikator?indikator=1");
        CHECK(uses[0].may_end);
        CHECK(linked.proofs_of("1") == 1);
    });
}

TEST_CASE("R5: a use that ends stays as a row with its reason, and may begin again")
{
    for_each_engine([](const std::string& address) {
        Linked linked{address};
        linked.use("1");
        const auto link = linked.uses().at(0).link.id;
        CHECK(linked.ended(link).empty());
        REQUIRE(linked.events.size() == 1);
        CHECK(linked.events[0].kind == "evidence.link_ended");
        CHECK(linked.proofs_of("1") == 0);
        CHECK(linked.ended(link) == "evidence.use_is_over");
        linked.use("1");
        const auto uses = linked.uses();
        REQUIRE(uses.size() == 2);
        CHECK(uses[0].link.end_reason == "salah tempat");
        CHECK(uses[0].link.ended_by == *siti.account);
        CHECK(!uses[0].may_end);
        CHECK(!uses[1].link.ended_at);
        CHECK(linked.proofs_of("1") == 1);
    });
}

TEST_CASE("what is closed keeps its proof, and so does what names the evidence itself")
{
    for_each_engine([](const std::string& address) {
        Linked linked{address};
        linked.use("2");
        CHECK(!linked.uses().at(0).may_end);
        CHECK(linked.ended(linked.uses().at(0).link.id) == "evidence.proves_something");
        linked.use("1");
        REQUIRE(linked.takes("update things set named = '" + linked.note->text() + "' where id = '1'"));
        CHECK(!linked.uses().at(1).may_end);
        CHECK(linked.ended(linked.uses().at(1).link.id) == "evidence.named_there");
        CHECK(linked.proofs_of("2") == 1);
    });
}

TEST_CASE("F16: who may not see what is proven sees neither its name nor that it is there")
{
    for_each_engine([](const std::string& address) {
        Linked linked{address};
        linked.use("1");
        CHECK(linked.uses(administrator).empty());
    });
}

TEST_CASE("R5: the database itself changes nothing that was captured, and ends a use only once")
{
    for_each_engine([](const std::string& address) {
        Linked linked{address};
        linked.use("1");
        const std::string end = "update evidence_link set ended_at = 1, ended_by = '" +
                                siti.account->text() + "', end_reason = 'x'";
        for (const char* column : {"title", "kind", "captured_at", "captured_by", "claimed_at", "note", "sha256"}) {
            CAPTURE(column);
            CHECK(!linked.takes(std::string{"update evidence set "} + column + " = null"));
        }
        CHECK(!linked.takes("delete from evidence_link"));
        CHECK(!linked.takes("delete from evidence"));
        CHECK(!linked.takes("update evidence_link set subject = '2'"));
        CHECK(!linked.takes(end + ", subject = '2'"));
        CHECK(linked.takes(end));
        CHECK(!linked.takes("update evidence_link set end_reason = 'lain'"));
        CHECK(!linked.takes("update evidence_link set ended_at = null, ended_by = null, end_reason = null"));
        CHECK(linked.uses().size() == 1);
    });
}
