#include "handover/ledger_part.hpp"

#include "database/table.hpp"
#include "handover/proof_tree.hpp"
#include "ledger/checkpoints.hpp"
#include "ledger/entry.hpp"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <span>

namespace siar::handover {

namespace {

using ledger::Checkpoint;
using ledger::LedgerEntry;

constexpr std::int64_t entries_at_once = 1000;
constexpr const char* ledger_folder = "data/ledger/";

// What people are called, where they can be reached, and what they wrote to each other.
constexpr std::array personal_kinds{
    "people.", "notifications.address", "notifications.claim", "correspondence.", "review.link",
    "review.decision_proposed", "review.sent_by_mail", "evidence.passage_marked"
};

// Events of slices whose things may be working material say what they are about; these do not.
constexpr std::array never_working_material{"retention.", "handover.", "ledger.", "app.", "indicators."};

bool begins_with_one_of(const std::string& kind, std::span<const char* const> beginnings)
{
    return std::ranges::any_of(beginnings, [&](const char* beginning) {
        return kind.starts_with(beginning);
    });
}

bool may_hold_personal_data(const std::string& kind, const std::string& content)
{
    // A mail or chat that was typed in as a note stands in the entry itself.
    return begins_with_one_of(kind, personal_kinds) || (kind == "evidence.added" && content.find(R"("note":null)") == std::string::npos);
}

boost::json::array written(const std::vector<Digest>& path)
{
    boost::json::array digests;
    for (const Digest& digest : path)
        digests.emplace_back(digest.text());
    return digests;
}

std::vector<LedgerEntry> entries_after(database::Database& database, std::int64_t seq)
{
    return database::rows_of<LedgerEntry>(
        database,
        "select seq, at_us, actor, kind, object, body, leaf from ledger_entry where seq > $1 order by "
        "seq limit $2",
        seq,
        entries_at_once
    );
}

ProofTree whole_tree(database::Database& database)
{
    ProofTree tree;
    std::int64_t seq = 0;
    for (;;) {
        const auto rows = database.run(
            "select seq, leaf from ledger_entry where seq > $1 order by seq limit $2",
            {seq, entries_at_once}
        );
        if (rows.empty())
            return tree;
        for (const auto& row : rows)
            tree.add(database::from_cell<Digest>(row.at(1)).hash());
        seq = database::from_cell<std::int64_t>(rows.back().at(0));
    }
}

class LedgerPart {
public:
    LedgerPart(
        Collection& collection,
        database::Database& database,
        const Period& period,
        const RegisterSurroundings& around
    )
        : collection_{collection},
          database_{database},
          period_{period},
          around_{around},
          tree_{whole_tree(database)}
    {
    }

    LedgerFacts write()
    {
        const auto last = ledger::last_checkpoint(database_);
        if (!last)
            throw std::runtime_error{"the ledger was never sealed"};
        facts_ = {
            .size = last->size,
            .root = last->root.text(),
            .note = last->note,
            .public_key = database::from_cell<std::string>(
                database_.run("select public_key from ledger_key where id = 1").at(0).at(0)
            )
        };
        collection_.add_text(std::string{ledger_folder} + "checkpoint.txt", last->note);
        collection_.add_text(std::string{ledger_folder} + "public-key.txt", facts_.public_key + '\n');
        write_consistency();
        write_entries();
        return facts_;
    }

private:
    void write_entries()
    {
        std::ofstream file{
            collection_.place_for(std::string{ledger_folder} + "entries.jsonl"), std::ios::binary
        };
        std::int64_t seq = 0;
        for (auto some = entries_after(database_, seq); !some.empty() && seq < facts_.size;
             some = entries_after(database_, seq)) {
            const auto contents = contents_between(some.front().seq, some.back().seq);
            for (const LedgerEntry& entry : some)
                if (entry.seq <= facts_.size && is_wanted(entry))
                    file << line_for(entry, contents) << '\n';
            seq = some.back().seq;
        }
        if (!file.flush())
            throw std::system_error{errno, std::generic_category(), "cannot write the ledger's entries"};
    }

    bool is_wanted(const LedgerEntry& entry) const
    {
        return period_.contains(Moment::of_microseconds(entry.at_us)) ||
               around_.places.knows(entry.object);
    }

    using Contents = std::unordered_map<std::int64_t, ledger::LedgerContent>;

    Contents contents_between(std::int64_t first, std::int64_t last)
    {
        Contents contents;
        for (auto& row : database::rows_of<ledger::LedgerContent>(
                 database_,
                 "select seq, salt, content from ledger_content where seq >= $1 and seq <= $2",
                 first,
                 last
             ))
            contents.emplace(row.seq, std::move(row));
        return contents;
    }

    std::string line_for(const LedgerEntry& entry, const Contents& contents)
    {
        boost::json::object line{
            {"seq", entry.seq},
            {"at_us", entry.at_us},
            {"actor", entry.actor},
            {"kind", entry.kind},
            {"object", entry.object},
            {"body", entry.body},
            {"leaf", entry.leaf.text()}
        };
        add_content(line, entry, contents);
        line["path"] = written(tree_.inclusion(
            static_cast<std::uint64_t>(entry.seq - 1), static_cast<std::uint64_t>(facts_.size)
        ));
        ++facts_.entry_count;
        return boost::json::serialize(line);
    }

    /// Nothing where what the entry says may be in the pack.
    const char* left_out_because(const LedgerEntry& entry, const ledger::LedgerContent& said) const
    {
        if (!around_.places.knows(entry.object) && !begins_with_one_of(entry.kind, never_working_material))
            return "not_in_pack";
        const bool is_covered = around_.personal_data == PersonalData::covered &&
                                may_hold_personal_data(entry.kind, said.content);
        return is_covered ? "personal_data" : nullptr;
    }

    void add_content(boost::json::object& line, const LedgerEntry& entry, const Contents& contents)
    {
        const auto found = contents.find(entry.seq);
        if (const char* const why = found == contents.end() ? "erased" : left_out_because(entry, found->second)) {
            line["content"] = nullptr;
            line["salt"] = nullptr;
            line["left_out"] = why;
            ++facts_.without_content_count;
            return;
        }
        line["content"] = found->second.content;
        line["salt"] = found->second.salt;
    }

    /// The last checkpoint of each month of the period, and the first one after it.
    std::vector<Checkpoint> older_checkpoints()
    {
        const auto all = database::rows_of<Checkpoint>(
            database_,
            for_period(
                "select size, root, signed_at, note from ledger_checkpoint where signed_at >= {from_us} "
                "and size < $1 order by size",
                period_
            ),
            facts_.size
        );
        std::vector<Checkpoint> chosen;
        std::string month;
        for (const Checkpoint& one : all) {
            const std::string its = day_at(one.signed_at, period_.zone).text().substr(0, 7);
            if (its == month)
                chosen.back() = one;
            else
                chosen.push_back(one);
            month = its;
            if (one.signed_at >= period_.until())
                break;
        }
        return chosen;
    }

    void write_consistency()
    {
        boost::json::array older;
        for (const Checkpoint& one : older_checkpoints())
            older.push_back(boost::json::object{
                {"size", one.size},
                {"root", one.root.text()},
                {"note", one.note},
                {"path",
                 written(tree_.consistency(
                     static_cast<std::uint64_t>(one.size), static_cast<std::uint64_t>(facts_.size)
                 ))}
            });
        collection_.add_text(
            std::string{ledger_folder} + "consistency.json",
            boost::json::serialize(boost::json::object{
                {"size", facts_.size}, {"root", facts_.root}, {"older", std::move(older)}
            }) + '\n'
        );
    }

    Collection& collection_;
    database::Database& database_;
    const Period& period_;
    const RegisterSurroundings& around_;
    ProofTree tree_;
    LedgerFacts facts_;
};

} // namespace

LedgerFacts add_ledger_to(
    Collection& collection,
    database::Database& database,
    const Period& period,
    const RegisterSurroundings& around
)
{
    return LedgerPart{collection, database, period, around}.write();
}

} // namespace siar::handover
