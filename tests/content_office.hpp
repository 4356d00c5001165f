// An office that writes and publishes, for tests: staff, two approvers, a schedule, channels and
// files; commands go through a real door with ledger, notices and followers, at a time of the
// test's choosing.
#pragma once

#include "planned_office.hpp"

#include "door/door.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"
#include "people/notices.hpp"
#include "production/approval.hpp"
#include "production/contents.hpp"
#include "production/followers.hpp"
#include "production/migrations.hpp"

namespace siar::tests {

class LedgerJournal final : public Journal {
public:
    void lock(database::Database& database) override { ledger::lock(database); }
    std::int64_t append(Command& command) override
    {
        people::deliver(command);
        kinds_.clear();
        for (const Event& event : command.events())
            kinds_.push_back(event.kind);
        return ledger::append(command);
    }
    std::int64_t size(database::Database& database) override { return ledger::size(database); }

    /// What the last command recorded.
    const std::vector<std::string>& kinds() const { return kinds_; }

private:
    std::vector<std::string> kinds_;
};

/// What the slice under test brings beside production.
struct Later {
    std::vector<database::Migration> migrations = {};
    std::vector<Follower> followers = {};
};

class ContentOffice {
public:
    explicit ContentOffice(const std::string& address, const Later& later = {})
        : store{store_with(
              address,
              {people::migrations(),
               ledger::migrations(),
               evidence::migrations(),
               documents::migrations(),
               planning::migrations(),
               production::migrations(),
               later.migrations}
          )},
          door{
              *store,
              journal,
              [](const Caller& /*caller*/, std::string_view /*permission*/) { return true; },
              [this] { return now; }
          }
    {
        evidence::set_files_folder(folder_.path() / "files", folder_.path() / "uploads");
        std::vector<Follower> followers = production::followers();
        followers.insert(followers.end(), later.followers.begin(), later.followers.end());
        door.follow(std::move(followers));
        sari = new_caller("Sari Dewi", people::Role::staff);
        budi = new_caller("Budi Santoso", people::Role::staff);
        rina = new_caller("Rina Marlina", people::Role::sub_coordinator);
    }

    template <class Work>
    auto as(const Caller& caller, Work work)
    {
        now = now + std::chrono::milliseconds{1};
        return door.change(caller, "test", work);
    }

    template <class Question>
    auto look(Question question)
    {
        return tests::look(*store, question);
    }

    planning::Channel add_channel(planning::ChannelKind kind, const std::string& name)
    {
        return add_channel(kind, name, std::nullopt);
    }

    planning::Channel add_channel(
        planning::ChannelKind kind, const std::string& name, std::optional<Text<500>> address
    )
    {
        return as(sari, [&](Command& command) {
            return planning::add_channel(
                command, {kind, Text<120>{name}, std::move(address), std::nullopt}
            );
        });
    }

    /// The one schedule of the office, over December 2026.
    planning::Schedule schedule()
    {
        if (!schedule_)
            schedule_ = as(sari, [&](Command& command) {
                const auto cycle = planning::begin_cycle(
                    command,
                    {Text<120>{"Desember"}, Date{"2026-12-01"}, Date{"2026-12-31"}},
                    PlannedOffice::procedure()
                );
                return planning::schedule_of(command.database, cycle.id).value();
            });
        return *schedule_;
    }

    planning::ScheduleEntry plan(
        const std::string& title,
        const char* planned_for,
        const std::vector<Id<planning::Channel>>& channels
    )
    {
        planning::EntryForm form = PlannedOffice::entry_form(title);
        form.planned_for = WallTime{planned_for};
        form.channels = channels;
        form.pillar = Text<80>{"Prestasi"};
        const auto id = schedule().id;
        return as(sari, [&](Command& command) { return planning::add_entry(command, id, form); });
    }

    planning::ScheduleEntry move(const Id<planning::ScheduleEntry>& id, const char* planned_for)
    {
        return as(sari, [&](Command& command) {
            const auto entry = planning::find_entry(command.database, id);
            return planning::move_entry(
                command, id, {entry.version, WallTime{planned_for}, Text<1000>{"ruang dipakai"}}
            );
        });
    }

    planning::ScheduleEntry drop(const Id<planning::ScheduleEntry>& id, bool is_dropped)
    {
        return as(sari, [&](Command& command) {
            const auto entry = planning::find_entry(command.database, id);
            return planning::drop_entry(
                command, id, {entry.version, is_dropped, Text<1000>{"acara batal"}}
            );
        });
    }

    evidence::Evidence add_file(const std::string& bytes, const std::string& name)
    {
        return as(sari, [&](Command& command) {
            return evidence::add_file(
                command,
                {evidence::EvidenceKind::file,
                 Text<300>{name},
                 evidence::keep_bytes(bytes, name),
                 std::nullopt}
            );
        });
    }

    static boost::json::value text(const std::string& words)
    {
        return {
            {"type", "doc"},
            {"content",
             boost::json::array{boost::json::object{
                 {"type", "paragraph"},
                 {"content",
                  boost::json::array{boost::json::object{{"type", "text"}, {"text", words}}}}
             }}}
        };
    }

    production::ContentItem begin(const std::optional<Id<planning::ScheduleEntry>>& entry)
    {
        return as(sari, [&](Command& command) {
            return production::begin(command, {entry, Text<200>{"Wisuda"}, std::nullopt});
        });
    }

    static production::ContentDraft draft_of(const production::ContentItem& content)
    {
        return {
            .version = content.version,
            .title = content.title,
            .brief = content.brief ? std::optional{Text<4000>{*content.brief}} : std::nullopt,
            .info_class = content.info_class,
            .body = content.body,
            .assets = content.assets,
            .people_shown = content.people_shown,
            .channels = content.channels,
            .planned_for = content.planned_for,
            .assignee = content.assignee
        };
    }

    production::ContentItem
    save(const Id<production::ContentItem>& id, const production::ContentDraft& draft)
    {
        return as(sari, [&](Command& command) {
            return production::save_draft(command, id, draft);
        });
    }

    /// Saves with another text, from the version that is stored.
    production::ContentItem write(const Id<production::ContentItem>& id, const std::string& words)
    {
        auto draft = draft_of(content(id));
        draft.body = text(words);
        return save(id, draft);
    }

    production::ContentItem content(const Id<production::ContentItem>& id)
    {
        return look([&](database::Database& database) {
            return production::find_content(database, id);
        });
    }

    production::ContentItem submit(const Id<production::ContentItem>& id)
    {
        return as(sari, [&](Command& command) {
            const auto version = production::find_content(command.database, id).version;
            return production::submit(command, id, {version});
        });
    }

    production::ContentItem approve(const Id<production::ContentItem>& id)
    {
        return as(rina, [&](Command& command) {
            const auto seen = production::find_content(command.database, id).sha256;
            return production::decide(
                command, id, {production::ApprovalVerdict::approved, seen, std::nullopt}
            );
        });
    }

    /// A content with a text, approved for the channels and the time.
    production::ContentItem
    approved_content(const std::vector<Id<planning::Channel>>& channels, const char* planned_for)
    {
        const auto begun = begin(std::nullopt);
        auto draft = draft_of(begun);
        draft.body = text("Selamat kepada para wisudawan.");
        draft.channels = channels;
        draft.planned_for = WallTime{planned_for};
        save(begun.id, draft);
        submit(begun.id);
        return approve(begun.id);
    }

    /// How often the account was told this sentence.
    std::int64_t notice_count(const Caller& caller, const std::string& code)
    {
        return look([&](database::Database& database) {
            return database::from_cell<std::int64_t>(
                database
                    .run(
                        "select count(*) from notice where account = $1 and code = $2",
                        {database::to_cell(*caller.account), code}
                    )
                    .at(0)
                    .at(0)
            );
        });
    }

private:
    Caller new_caller(const char* name, people::Role role)
    {
        const AccountId account = as(siar_itself(), [&](Command& command) {
            return people::create_account(command, {Text<120>{name}, {role}}).account;
        });
        return {.account = account, .name = name, .roles = {std::string{to_name(role)}}};
    }

    TemporaryFolder folder_;
    std::optional<planning::Schedule> schedule_;

public:
    Moment now{"2026-11-24T02:00:00Z"}; // 09:00 in Jakarta
    LedgerJournal journal;
    std::unique_ptr<database::Store> store;
    Door door;
    Caller sari; // staff, writes
    Caller budi; // staff
    Caller rina; // sub coordinator, approves
};

/// Runs the test on each engine in a fresh office.
template <class Test>
void in_content_office(Test test, const Later& later = {})
{
    for_each_engine([&](const std::string& address) {
        ContentOffice office{address, later};
        test(office);
    });
}

} // namespace siar::tests
