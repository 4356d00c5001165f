#include "handover/packs.hpp"

#include "evidence/file_store.hpp"
#include "evidence/reading_endpoints.hpp"
#include "handover/safe_names.hpp"
#include "handover/tables.hpp"
#include "people/office.hpp"

namespace siar::handover {

namespace {

constexpr std::chrono::days longest_period{3660};

struct CycleDays {
    std::string name;
    Date starts_on;
    Date ends_on;
};
BOOST_DESCRIBE_STRUCT(CycleDays, (), (name, starts_on, ends_on))

CycleDays days_of_cycle(database::Database& database, const Id<planning::Cycle>& id)
{
    auto found = database::rows_of<CycleDays>(
        database, "select name, starts_on, ends_on from cycles where id = $1", id
    );
    if (found.empty())
        throw Refusal{Reason::not_found, "handover.no_cycle"};
    return std::move(found.front());
}

bool may_have_whole(const Caller& caller)
{
    return caller.is_siar || evidence::may_unmask(caller);
}

void require_may_have(const Caller& caller, PersonalData personal_data)
{
    if (personal_data == PersonalData::whole && !may_have_whole(caller))
        throw Refusal{Reason::not_allowed, "handover.personal_data"};
}

bool is_whole_year(const Period& period)
{
    const std::string year = period.starts_on.text().substr(0, 4);
    return period.starts_on.text() == year + "-01-01" && period.ends_on.text() == year + "-12-31";
}

/// "Paket bukti tahun 2026" becomes "paket-bukti-tahun-2026.zip".
std::string file_name_for(const std::string& title)
{
    std::string name = safe_name(title);
    for (char& c : name)
        c = c == ' ' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return name + ".zip";
}

std::vector<EvidencePack> claimable(database::Database& database, Moment now)
{
    return pack_table.where(
        database,
        "state = 'waiting' or state = 'building' and not exists (select 1 from evidence_pack_progress p where "
        "p.id = evidence_packs.id and p.said_at > $1) order by asked_at, id limit 1",
        now - longest_silence
    );
}

bool is_removed(database::Database& database, const std::string& id)
{
    if (!is_uuid(id))
        return true;
    const auto pack = pack_table.find(database, Id<EvidencePack>{id});
    return !pack || pack->removed_at;
}

void remove_pack(Command& command, EvidencePack pack)
{
    pack.removed_at = command.now;
    pack_table.update(command.database, pack);
    command.record("handover.pack_removed", pack);
}

void forget_what_was_destroyed(Command& command, const Event& /*event*/)
{
    for (EvidencePack& pack : pack_table.where(command.database, "state = 'ready' and removed_at is null"))
        remove_pack(command, std::move(pack));
    for (const EvidencePack& pack : pack_table.where(command.database, "state = 'building'"))
        put_back(command, pack.id);
}

} // namespace

Period period_of(database::Database& database, const NewPack& form)
{
    const Zone zone = people::office(database).zone;
    if (form.cycle.has_value() == form.starts_on.has_value() ||
        form.starts_on.has_value() != form.ends_on.has_value())
        throw invalid_field("starts_on", "handover.which_period");
    if (form.cycle) {
        const CycleDays cycle = days_of_cycle(database, *form.cycle);
        return {cycle.starts_on, cycle.ends_on, zone};
    }
    if (*form.ends_on < *form.starts_on)
        throw invalid_field("ends_on", "handover.period_backwards");
    if (*form.starts_on + longest_period < *form.ends_on)
        throw invalid_field("ends_on", "handover.period_too_long");
    return {*form.starts_on, *form.ends_on, zone};
}

Period period_of(database::Database& database, const EvidencePack& pack)
{
    return {pack.starts_on, pack.ends_on, people::office(database).zone};
}

std::string title_of(database::Database& database, const NewPack& form, const Period& period)
{
    if (form.cycle)
        return "Paket bukti siklus " + days_of_cycle(database, *form.cycle).name;
    if (is_whole_year(period))
        return "Paket bukti tahun " + period.starts_on.text().substr(0, 4);
    return "Paket bukti " + period.starts_on.text() + " sampai " + period.ends_on.text();
}

EvidencePack ask_for_pack(Command& command, const NewPack& form)
{
    require_may_have(command.caller, form.personal_data);
    const Period period = period_of(command.database, form);
    const auto same = pack_table.count(
        command.database,
        "state in ('waiting', 'building') and starts_on = $1 and ends_on = $2 and personal_data = $3",
        period.starts_on,
        period.ends_on,
        form.personal_data
    );
    if (same > 0)
        throw Refusal{Reason::conflict, "handover.already_asked"};
    const std::string title = title_of(command.database, form, period);
    const EvidencePack pack{
        .id = Id<EvidencePack>::make(command.now),
        .title = Text<300>{title},
        .starts_on = period.starts_on,
        .ends_on = period.ends_on,
        .cycle = form.cycle,
        .personal_data = form.personal_data,
        .state = PackState::waiting,
        .asked_by = command.caller.account,
        .asked_at = command.now,
        .begun_at = std::nullopt,
        .settled_at = std::nullopt,
        .file_name = file_name_for(title),
        .size = std::nullopt,
        .sha256 = std::nullopt,
        .file_count = std::nullopt,
        .ledger_size = std::nullopt,
        .trouble = std::nullopt,
        .removed_at = std::nullopt
    };
    pack_table.insert(command.database, pack);
    command.record("handover.pack_asked", pack);
    return pack;
}

std::vector<EvidencePack> newest_packs(database::Database& database)
{
    return pack_table.where(database, "true order by id desc limit 50");
}

EvidencePack find_pack(database::Database& database, const Id<EvidencePack>& id)
{
    const auto pack = pack_table.find(database, id);
    if (!pack)
        throw Refusal{Reason::not_found, "handover.none"};
    return *pack;
}

PackProgress progress_of(database::Database& database, const Id<EvidencePack>& id)
{
    const EvidencePack pack = find_pack(database, id);
    return progress_table.find(database, id).value_or(PackProgress{id, 0, 0, pack.asked_at});
}

PackDownload open_download(Command& command, const Id<EvidencePack>& id)
{
    const EvidencePack pack = find_pack(command.database, id);
    require_may_have(command.caller, pack.personal_data);
    if (pack.state != PackState::ready)
        throw Refusal{Reason::conflict, "handover.not_ready"};
    if (pack.removed_at)
        throw Refusal{Reason::gone, "handover.removed"};
    const PackDownload download{
        Id<PackDownload>::make(command.now), id, account_of(command.caller), command.now
    };
    download_table.insert(command.database, download);
    command.record("handover.pack_downloaded", id.text(), contract::to_json(download));
    return download;
}

EvidencePack opened_pack(
    database::Database& database, const Caller& caller, const Id<PackDownload>& download, Moment now
)
{
    const auto opened = download_table.find(database, download);
    if (!opened || opened->account != account_of(caller) || now - opened->asked_at > longest_download)
        throw Refusal{Reason::not_found, "handover.no_download"};
    const EvidencePack pack = find_pack(database, opened->pack);
    require_may_have(caller, pack.personal_data);
    if (pack.removed_at || pack.state != PackState::ready)
        throw Refusal{Reason::gone, "handover.removed"};
    return pack;
}

std::filesystem::path packs_folder()
{
    return evidence::uploads_folder().parent_path() / "packs";
}

std::filesystem::path file_of(const EvidencePack& pack)
{
    return packs_folder() / (pack.id.text() + ".zip");
}

bool is_pack_waiting(database::Database& database, Moment now)
{
    return !claimable(database, now).empty();
}

std::optional<EvidencePack> claim_pack(Command& command)
{
    auto found = claimable(command.database, command.now);
    if (found.empty()) {
        command.changes_nothing();
        return std::nullopt;
    }
    EvidencePack pack = std::move(found.front());
    pack.state = PackState::building;
    pack.begun_at = command.now;
    pack_table.update(command.database, pack);
    const PackProgress progress{pack.id, 0, 0, command.now};
    if (progress_table.find(command.database, pack.id))
        progress_table.update(command.database, progress);
    else
        progress_table.insert(command.database, progress);
    command.record("handover.pack_begun", pack);
    return pack;
}

bool finish_pack(Command& command, const Id<EvidencePack>& id, const BuiltPack& built)
{
    EvidencePack pack = find_pack(command.database, id);
    if (pack.state != PackState::building) {
        command.changes_nothing();
        return false;
    }
    pack.state = PackState::ready;
    pack.settled_at = command.now;
    pack.size = built.size;
    pack.sha256 = built.sha256;
    pack.file_count = built.file_count;
    pack.ledger_size = built.ledger_size;
    pack_table.update(command.database, pack);
    command.record("handover.pack_ready", pack);
    if (pack.asked_by)
        command.tell(
            {*pack.asked_by, "handover.notice_ready", {{"title", pack.title.text()}}, "/paket-bukti", "pack-ready-" + id.text()}
        );
    return true;
}

void fail_pack(Command& command, const Id<EvidencePack>& id, const std::string& trouble)
{
    EvidencePack pack = find_pack(command.database, id);
    if (pack.state != PackState::building)
        return command.changes_nothing();
    pack.state = PackState::failed;
    pack.settled_at = command.now;
    pack.trouble = trouble;
    pack_table.update(command.database, pack);
    command.record("handover.pack_failed", pack);
    if (pack.asked_by)
        command.tell(
            {*pack.asked_by, "handover.notice_failed", {{"title", pack.title.text()}}, "/paket-bukti", "pack-failed-" + id.text()}
        );
}

void put_back(Command& command, const Id<EvidencePack>& id)
{
    EvidencePack pack = find_pack(command.database, id);
    if (pack.state != PackState::building)
        return command.changes_nothing();
    pack.state = PackState::waiting;
    pack.begun_at = std::nullopt;
    pack_table.update(command.database, pack);
    command.record("handover.pack_put_back", pack);
}

void forget_old_packs(Command& command)
{
    command.changes_nothing();
    for (EvidencePack& pack : pack_table.where(
             command.database,
             "state = 'ready' and removed_at is null and settled_at < $1",
             command.now - longest_kept
         ))
        remove_pack(command, std::move(pack));
}

std::vector<Follower> followers()
{
    return {
        {"retention.disposal_executed", forget_what_was_destroyed},
        {"ledger.content_erased", forget_what_was_destroyed}
    };
}

void remove_files(Door& door)
{
    if (!std::filesystem::exists(packs_folder()))
        return;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{packs_folder()})
        if (entry.path().extension() == ".zip")
            files.push_back(entry.path());
    for (const auto& file : files)
        if (door.read([&](database::Database& database) {
                return is_removed(database, file.stem().string());
            }))
            std::filesystem::remove(file);
}

} // namespace siar::handover
