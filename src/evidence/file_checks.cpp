#include "evidence/file_checks.hpp"

#include "evidence/file_store.hpp"
#include "evidence/tables.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"

#include <set>

namespace siar::evidence {

namespace {

constexpr database::Table<FileCheck> file_checks{"evidence_file_check"};
constexpr std::chrono::seconds longest_comparing{5};

struct Compared {
    Evidence evidence;
    bool is_sound;
};

std::vector<Evidence> files_whose_turn_has_come(Door& door)
{
    return door.read([&](database::Database& database) {
        return evidence_table.where(
            database,
            "sha256 is not null and not exists (select 1 from evidence_file_check c where c.id = "
            "evidence.sha256 and ((c.is_sound and c.checked_at > $1) or (not c.is_sound and "
            "c.checked_at > $2))) order by id limit 20",
            door.now() - until_next_comparison,
            door.now() - until_next_look_at_damage
        );
    });
}

std::vector<Compared> compared(const std::vector<Evidence>& files)
{
    const auto end = std::chrono::steady_clock::now() + longest_comparing;
    std::vector<Compared> all;
    std::set<Digest> seen;
    for (const Evidence& file : files) {
        if (!seen.insert(*file.sha256).second)
            continue;
        all.push_back({file, is_undamaged(*file.sha256)});
        if (std::chrono::steady_clock::now() > end)
            break;
    }
    return all;
}

void tell_of_damage(Command& command, const Evidence& evidence)
{
    const Date today = people::today(command.database, command.now);
    for (const people::Role role : {people::Role::coordinator, people::Role::administrator})
        for (const AccountId& account : people::holders_of(command.database, role, today))
            command.tell(
                {.account = account,
                 .code = "evidence.notice_file_damaged",
                 .values = {{"title", evidence.title.text()}, {"sha256", evidence.sha256->text()}},
                 .path = "/bukti/" + evidence.id.text(),
                 .key = "evidence.damaged:" + evidence.sha256->text()}
            );
}

/// Writes what was found. Damage is an event of its own when it is new.
void write_comparison(Command& command, const Compared& one)
{
    const FileCheck now{*one.evidence.sha256, one.is_sound, command.now};
    const auto before = file_check_of(command.database, now.id);
    if (before)
        file_checks.update(command.database, now);
    else
        file_checks.insert(command.database, now);
    if (one.is_sound || (before && !before->is_sound))
        return;
    command.record("evidence.file_damaged", one.evidence.id.text(), contract::to_json(now));
    tell_of_damage(command, one.evidence);
}

} // namespace

std::size_t check_files(Door& door)
{
    const auto all = compared(files_whose_turn_has_come(door));
    if (all.empty())
        return 0;
    door.change(siar_itself(), "evidence.add", [&](Command& command) {
        for (const Compared& one : all)
            write_comparison(command, one);
        command.record(
            "evidence.files_checked",
            all.back().evidence.id.text(),
            {{"count", static_cast<std::int64_t>(all.size())}}
        );
    });
    return all.size();
}

void require_sound(Door& door, const Evidence& evidence)
{
    if (evidence.size.value_or(0) > most_compared_on_reading || is_undamaged(*evidence.sha256))
        return;
    door.change(siar_itself(), "evidence.add", [&](Command& command) {
        const auto before = file_check_of(command.database, *evidence.sha256);
        if (before && !before->is_sound)
            return command.changes_nothing();
        write_comparison(command, {evidence, false});
    });
    throw Refusal{
        Reason::unavailable, "evidence.file_damaged", {{"sha256", evidence.sha256->text()}}
    };
}

std::optional<FileCheck> file_check_of(database::Database& database, const Digest& sha256)
{
    return file_checks.find(database, sha256);
}

} // namespace siar::evidence
