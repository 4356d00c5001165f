#include "audit/reads.hpp"

#include "audit/engagements.hpp"
#include "audit/evidence_only.hpp"
#include "audit/subjects.hpp"
#include "audit/tables.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace siar::audit {

namespace {

constexpr std::size_t most_things = 500;

struct LookedAtRow {
    std::string what;
    std::string kind;
    std::string object;
    std::int64_t times;
    Moment first_at;
    Moment last_at;
};
BOOST_DESCRIBE_STRUCT(LookedAtRow, (), (what, kind, object, times, first_at, last_at))

struct UnsealedDay {
    AccountId account;
    Date day;
};
BOOST_DESCRIBE_STRUCT(UnsealedDay, (), (account, day))

/// "and ..." for the query, whose values go into cells.
std::string condition_of(const Caller& caller, const ReadQuery& query, database::Cells& cells)
{
    std::string condition = "is_of_oneself = false";
    const auto add = [&](const char* column, const char* compares, const database::Cell& value) {
        cells.push_back(value);
        condition += fmt::format(" and {} {} ${}", column, compares, cells.size());
    };
    if (query.engagement)
        add("engagement", "=", database::to_cell(*query.engagement));
    if (sees_evidence_only(caller))
        add("account", "=", database::to_cell(account_of(caller)));
    else if (query.account)
        add("account", "=", database::to_cell(*query.account));
    if (query.before)
        add("id", "<", database::to_cell(*query.before));
    return condition;
}

std::string words_for(const Wording& wording, const std::string& what)
{
    const std::string code = "audit.read." + what;
    return wording.texts.has(code, wording.caller.language)
               ? wording.texts.say(code, {}, wording.caller.language)
               : what;
}

std::vector<AuditRead>
rows_for(database::Database& database, const Caller& caller, const ReadQuery& query)
{
    database::Cells cells;
    std::string sql = "select id, account, engagement, at, day, what, address, kind, object, status, "
                      "is_of_oneself, stored_at from audit_read where " +
                      condition_of(caller, query, cells) + " order by id desc";
    if (query.most > 0)
        sql += " limit " + std::to_string(query.most + 1);
    std::vector<AuditRead> rows;
    for (const auto& row : database.run(sql, cells))
        rows.push_back(database::detail::row_from<AuditRead>(row, fields_of<AuditRead>()));
    return rows;
}

/// The rows of a day as lines of JSON, in the order of their ids.
Digest digest_of_rows(const std::vector<AuditRead>& rows)
{
    std::string lines;
    for (const AuditRead& row : rows)
        lines += boost::json::serialize(contract::to_json(row)) + '\n';
    return digest_of(lines);
}

std::vector<AuditRead> unsealed_rows(database::Database& database, const UnsealedDay& day)
{
    return read_rows.where(
        database,
        "account = $1 and day = $2 and stored_at > coalesce((select max(sealed_at) from "
        "audit_read_seal where account = $1 and day = $2), 0) order by id",
        day.account,
        day.day
    );
}

std::vector<UnsealedDay> unsealed_days(database::Database& database, const Date& today)
{
    return database::rows_of<UnsealedDay>(
        database,
        "select distinct r.account, r.day from audit_read r where r.day < $1 and r.stored_at > "
        "coalesce((select max(s.sealed_at) from audit_read_seal s where s.account = r.account and "
        "s.day = r.day), 0) order by r.day, r.account",
        today
    );
}

void seal(Command& command, const UnsealedDay& day)
{
    const auto rows = unsealed_rows(command.database, day);
    const ReadSeal made{
        .id = Id<ReadSeal>::make(command.now),
        .account = day.account,
        .engagement = rows.back().engagement,
        .day = day.day,
        .count = static_cast<std::int64_t>(rows.size()),
        .sha256 = digest_of_rows(rows),
        .sealed_at = command.now
    };
    seal_rows.insert(command.database, made);
    command.record("audit.reads_sealed", made);
}

std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    // A spreadsheet must not take a cell for a formula.
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos)
        cell += '\'';
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

ReadView view_of_read(database::Database& database, const Wording& wording, const AuditRead& row)
{
    const ShownSubject subject = shown_subject(database, wording.sources, wording.caller, row.kind, row.object);
    return {
        .id = row.id,
        .name = people::name_of(database, row.account),
        .at = row.at,
        .what = words_for(wording, row.what),
        .title = subject.title,
        .path = subject.path,
        .address = row.address
    };
}

std::vector<SealView>
seals(database::Database& database, const Caller& caller, const ReadQuery& query)
{
    std::vector<SealView> views;
    for (const ReadSeal& seal : seal_rows.where(database, "1 = 1 order by day desc, id desc")) {
        const bool is_asked_for = (!query.engagement || seal.engagement == query.engagement) &&
                                  (!query.account || seal.account == *query.account) &&
                                  (!sees_evidence_only(caller) || seal.account == account_of(caller));
        if (is_asked_for)
            views.push_back(
                {people::name_of(database, seal.account),
                 seal.day,
                 seal.count,
                 seal.sha256,
                 digest_now(database, seal) == seal.sha256}
            );
    }
    return views;
}

} // namespace

void store_reads(Command& command, const std::vector<NotedRead>& reads)
{
    const Zone zone = people::office(command.database).zone;
    for (const NotedRead& noted : reads) {
        if (read_rows.find(command.database, noted.id))
            continue;
        const Date day = day_at(noted.at, zone);
        const auto engagement = running_engagement(command.database, noted.account, day);
        read_rows.insert(
            command.database,
            {.id = noted.id,
             .account = noted.account,
             .engagement = engagement ? std::optional{engagement->id} : std::nullopt,
             .at = noted.at,
             .day = day,
             .what = noted.what,
             .address = noted.address,
             .kind = noted.kind,
             .object = noted.object,
             .status = noted.status,
             .is_of_oneself = noted.is_of_oneself,
             .stored_at = command.now}
        );
    }
}

void seal_days(Door& door)
{
    const auto days = door.read([&](database::Database& database) {
        return unsealed_days(database, people::today(database, door.now()));
    });
    for (const UnsealedDay& day : days)
        door.change(siar_itself(), "audit.read", [&](Command& command) { seal(command, day); });
}

ReadPage reads(database::Database& database, const Wording& wording, const ReadQuery& query)
{
    auto rows = rows_for(database, wording.caller, query);
    ReadPage page{.reads = {}, .has_more = rows.size() > static_cast<std::size_t>(query.most)};
    if (page.has_more)
        rows.pop_back();
    for (const AuditRead& row : rows)
        page.reads.push_back(view_of_read(database, wording, row));
    return page;
}

ReadSummary
read_summary(database::Database& database, const Wording& wording, const ReadQuery& query)
{
    database::Cells cells;
    const std::string sql = "select what, kind, object, count(*) as times, min(at) as first_at, "
                            "max(at) as last_at from audit_read where " +
                            condition_of(wording.caller, query, cells) +
                            " group by what, kind, object order by max(at) desc limit " +
                            std::to_string(most_things);
    ReadSummary summary{.read_count = 0, .things = {}, .days = seals(database, wording.caller, query)};
    for (const auto& cell : database.run(sql, cells)) {
        const auto row = database::detail::row_from<LookedAtRow>(cell, fields_of<LookedAtRow>());
        const ShownSubject subject =
            shown_subject(database, wording.sources, wording.caller, row.kind, row.object);
        summary.read_count += row.times;
        summary.things.push_back(
            {words_for(wording, row.what), row.kind, row.object, subject.title, subject.path,
             row.times, row.first_at, row.last_at}
        );
    }
    return summary;
}

std::string reads_as_csv(database::Database& database, const Wording& wording, const ReadQuery& query)
{
    std::string csv = "\xEF\xBB\xBF" + wording.texts.say("audit.csv_heading", {}, wording.caller.language) + "\r\n";
    ReadQuery all = query;
    all.most = 0;
    const Zone zone = people::office(database).zone;
    for (const AuditRead& row : rows_for(database, wording.caller, all)) {
        const ReadView view = view_of_read(database, wording, row);
        csv += fmt::format(
            "{},{},{},{},{},{}\r\n",
            quoted(wall_time_at(view.at, zone).text()),
            quoted(view.at.text()),
            quoted(view.name),
            quoted(view.what),
            quoted(view.title),
            quoted(view.address)
        );
    }
    return csv;
}

Digest digest_now(database::Database& database, const ReadSeal& seal)
{
    const auto before = database.run(
        "select coalesce(max(sealed_at), 0) from audit_read_seal where account = $1 and day = $2 and "
        "sealed_at < $3",
        {database::to_cell(seal.account), database::to_cell(seal.day), database::to_cell(seal.sealed_at)}
    );
    return digest_of_rows(read_rows.where(
        database,
        "account = $1 and day = $2 and stored_at > $3 and stored_at <= $4 order by id",
        seal.account,
        seal.day,
        database::from_cell<std::int64_t>(before.at(0).at(0)),
        seal.sealed_at
    ));
}

} // namespace siar::audit
