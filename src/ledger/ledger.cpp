#include "ledger/ledger.hpp"

#include "database/table.hpp"
#include "ledger/canonical_json.hpp"
#include "ledger/checkpoints.hpp"
#include "ledger/entry_form.hpp"
#include "ledger/head.hpp"
#include "people/accounts.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace siar::ledger {

namespace {

constexpr database::Table<LedgerEntry> entries{"ledger_entry"};
constexpr database::Table<LedgerContent> contents{"ledger_content"};
constexpr std::size_t bytes_of_salt = 16;

const char* const sqlite_protection = R"(
create trigger if not exists ledger_entry_stays before update on ledger_entry
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger if not exists ledger_entry_remains before delete on ledger_entry
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger if not exists ledger_content_stays before update on ledger_content
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger if not exists ledger_checkpoint_stays before update on ledger_checkpoint
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger if not exists ledger_checkpoint_remains before delete on ledger_checkpoint
    begin select raise(abort, 'the ledger is append-only'); end;
)";

const char* const postgresql_protection = R"(
create or replace function ledger_is_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger is append-only'; end $$;
create or replace trigger ledger_entry_stays before update or delete or truncate on ledger_entry
    for each statement execute function ledger_is_append_only();
create or replace trigger ledger_content_stays before update or truncate on ledger_content
    for each statement execute function ledger_is_append_only();
create or replace trigger ledger_checkpoint_stays
    before update or delete or truncate on ledger_checkpoint
    for each statement execute function ledger_is_append_only();
)";

std::string actor_of(const Caller& caller)
{
    if (caller.account)
        return caller.account->text();
    return caller.is_siar ? "siar" : "nobody";
}

Digest add(database::Database& database, const EntryFacts& facts, const Event& event)
{
    const LedgerContent content{
        .seq = facts.seq,
        .salt = random_token(bytes_of_salt),
        .content = canonical_json(event.content)
    };
    const std::string body = body_of(facts, salted_digest(content.salt, content.content).text());
    const LedgerEntry entry{
        .seq = facts.seq,
        .at_us = facts.at_us,
        .actor = facts.actor,
        .kind = facts.kind,
        .object = facts.object,
        .body = body,
        .leaf = leaf_of(facts, body)
    };
    entries.insert(database, entry);
    contents.insert(database, content);
    return entry.leaf;
}

/// Each condition names only what is asked, so that an index serves it.
std::vector<LedgerEntry> entries_for(database::Database& database, const TrailQuery& query)
{
    const auto before = query.before.value_or(std::numeric_limits<std::int64_t>::max());
    const std::string newest = "seq < $1 order by seq desc limit 100";
    if (query.object && query.kind)
        return entries.where(
            database, "object = $2 and kind = $3 and " + newest, before, *query.object, *query.kind
        );
    if (query.object)
        return entries.where(database, "object = $2 and " + newest, before, *query.object);
    if (query.kind)
        return entries.where(database, "kind = $2 and " + newest, before, *query.kind);
    return entries.where(database, newest, before);
}

std::map<std::int64_t, std::string>
contents_between(database::Database& database, std::int64_t first, std::int64_t last)
{
    std::map<std::int64_t, std::string> found;
    for (auto& row : contents.where(database, "seq >= $1 and seq <= $2", first, last))
        found.emplace(row.seq, std::move(row.content));
    return found;
}

std::string name_of_actor(database::Database& database, const std::string& actor)
{
    if (actor == "siar")
        return "Siar";
    return is_uuid(actor) ? people::name_of(database, AccountId{actor}) : "";
}

Hash root_of(database::Database& database, const Leaves& leaves)
{
    constexpr std::int64_t at_once = 4096;
    CompactRange range;
    const auto end = static_cast<std::int64_t>(leaves.end);
    for (auto seq = static_cast<std::int64_t>(leaves.begin); seq < end;) {
        const std::int64_t last = std::min(seq + at_once, end);
        const auto rows = database.run(
            "select leaf from ledger_entry where seq > $1 and seq <= $2 order by seq", {seq, last}
        );
        for (const auto& row : rows)
            range.add(database::from_cell<Digest>(row.at(0)).hash());
        seq = last;
    }
    return range.root();
}

} // namespace

void protect(database::Database& database)
{
    database.run_script(database.engine() == "sqlite" ? sqlite_protection : postgresql_protection);
}

void lock(database::Database& database)
{
    // On SQLite only one transaction writes at a time anyway.
    if (database.engine() == "postgresql")
        database.run("select id from ledger_head where id = 1 for update");
}

std::int64_t append(Command& command)
{
    const Head head = read_head(command.database);
    CompactRange range = range_of(head);
    EntryFacts facts{
        .seq = head.size,
        .at_us = std::max(command.now.microseconds(), head.last_at_us),
        .actor = actor_of(command.caller),
        .kind = {},
        .object = {}
    };
    for (const Event& event : command.events()) {
        ++facts.seq;
        facts.kind = event.kind;
        facts.object = event.object;
        range.add(add(command.database, facts, event).hash());
    }
    write_head(command.database, {facts.seq, written(range), facts.at_us});
    return facts.seq;
}

std::int64_t size(database::Database& database)
{
    return read_head(database).size;
}

void erase_content(Command& command, std::int64_t seq, const Text<2000>& reason)
{
    const auto erased =
        command.database.run("delete from ledger_content where seq = $1 returning seq", {seq});
    if (erased.empty())
        throw Refusal{Reason::not_found, "ledger.no_content"};
    command.record(
        "ledger.content_erased", std::to_string(seq), boost::json::object{{"reason", reason.text()}}
    );
}

std::vector<TrailEntry> trail(database::Database& database, const TrailQuery& query)
{
    const auto found = entries_for(database, query);
    if (found.empty())
        return {};
    const auto written = contents_between(database, found.back().seq, found.front().seq);
    std::map<std::string, std::string> names;
    std::vector<TrailEntry> trail;
    for (const LedgerEntry& entry : found) {
        if (!names.contains(entry.actor))
            names[entry.actor] = name_of_actor(database, entry.actor);
        const auto content = written.find(entry.seq);
        trail.push_back(
            {.seq = entry.seq,
             .at = Moment::of_microseconds(entry.at_us),
             .actor = entry.actor,
             .actor_name = names[entry.actor],
             .kind = entry.kind,
             .sentence = entry.kind,
             .object = entry.object,
             .content = content == written.end() ? boost::json::value(nullptr)
                                                 : boost::json::parse(content->second),
             .leaf = entry.leaf}
        );
    }
    return trail;
}

InclusionProof proof(database::Database& database, std::int64_t seq)
{
    const auto found = entries.where(database, "seq = $1", seq);
    if (found.empty())
        throw Refusal{Reason::not_found, "ledger.no_entry"};
    const auto checkpoint = last_checkpoint(database);
    if (!checkpoint || checkpoint->size < seq)
        throw Refusal{Reason::not_found, "ledger.not_sealed", {{"seq", std::to_string(seq)}}};
    InclusionProof proof{
        .seq = seq,
        .size = checkpoint->size,
        .leaf = found.front().leaf,
        .root = checkpoint->root,
        .path = {},
        .checkpoint = checkpoint->note,
        .public_key = known_public_key(database)
    };
    const auto path = inclusion_path(
        static_cast<std::uint64_t>(seq - 1), static_cast<std::uint64_t>(checkpoint->size)
    );
    for (const Leaves& leaves : path)
        proof.path.emplace_back(root_of(database, leaves));
    return proof;
}

LedgerHealth health(database::Database& database)
{
    const Head head = read_head(database);
    return {
        .size = head.size,
        .root = Digest{range_of(head).root()},
        .last_checkpoint = last_checkpoint(database),
        .public_key = known_public_key(database)
    };
}

} // namespace siar::ledger
