#include "ledger/entry_check.hpp"

#include "ledger/entry_form.hpp"

#include <boost/json.hpp>

#include <utility>

namespace siar::ledger {

namespace {

template <class T>
const T& value_in(const database::Cell& cell, std::int64_t seq)
{
    if (const T* const value = std::get_if<T>(&cell))
        return *value;
    throw altered(seq, "ledger.column_unreadable", {});
}

/// The salted digest that the body names; nothing when the body is no body of an entry.
std::optional<std::string> content_named_in(const std::string& body)
{
    boost::system::error_code error;
    const auto value = boost::json::parse(body, error);
    if (error || !value.is_object())
        return std::nullopt;
    const auto* const content = value.get_object().if_contains("content");
    if (content == nullptr || !content->is_string())
        return std::nullopt;
    return std::string{content->get_string().c_str(), content->get_string().size()};
}

bool is_digest_of(const std::string& digest, const StoredContent& stored)
try {
    return salted_digest(stored.salt, stored.content).text() == digest;
} catch (const BadValue&) {
    return false;
}

} // namespace

Finding altered(std::optional<std::int64_t> seq, std::string code, Values values)
{
    return {Soundness::altered, seq, std::move(code), std::move(values)};
}

CheckedEntry checked_entry(const database::Cells& row, std::int64_t seq, std::int64_t not_before)
{
    if (value_in<std::int64_t>(row.at(0), seq) != seq)
        throw altered(seq, "ledger.entry_missing", {});
    const EntryFacts facts{
        .seq = seq,
        .at_us = value_in<std::int64_t>(row.at(1), seq),
        .actor = value_in<std::string>(row.at(2), seq),
        .kind = value_in<std::string>(row.at(3), seq),
        .object = value_in<std::string>(row.at(4), seq)
    };
    const auto& body = value_in<std::string>(row.at(5), seq);
    const auto content = content_named_in(body);
    if (!content)
        throw altered(seq, "ledger.body_unreadable", {});
    if (body_of(facts, *content) != body)
        throw altered(seq, "ledger.columns_differ", {});
    const Digest leaf = leaf_of(facts, body);
    if (leaf.text() != value_in<std::string>(row.at(6), seq))
        throw altered(seq, "ledger.leaf_differs", {});
    if (facts.at_us < not_before)
        throw altered(seq, "ledger.clock_went_back", {});
    return {seq, facts.at_us, leaf.hash(), *content};
}

StoredContents contents_after(database::Database& database, std::int64_t seq, std::int64_t count)
{
    StoredContents contents;
    const auto rows = database.run(
        "select seq, salt, content from ledger_content where seq > $1 and seq <= $2",
        {seq, seq + count}
    );
    for (const auto& row : rows) {
        const auto of = value_in<std::int64_t>(row.at(0), seq + 1);
        contents[of] = {value_in<std::string>(row.at(1), of), value_in<std::string>(row.at(2), of)};
    }
    return contents;
}

std::set<std::string> erased_entries(database::Database& database)
{
    std::set<std::string> erased;
    for (const auto& row :
         database.run("select object from ledger_entry where kind = 'ledger.content_erased'"))
        if (const auto* const object = std::get_if<std::string>(&row.at(0)))
            erased.insert(*object);
    return erased;
}

void check_content(
    const CheckedEntry& entry, const StoredContents& contents, const std::set<std::string>& erased
)
{
    const auto found = contents.find(entry.seq);
    if (found == contents.end()) {
        if (!erased.contains(std::to_string(entry.seq)))
            throw altered(entry.seq, "ledger.content_missing", {});
        return;
    }
    if (!is_digest_of(entry.content, found->second))
        throw altered(entry.seq, "ledger.content_differs", {});
}

void check_no_stray_content(database::Database& database, std::int64_t size)
{
    const auto rows =
        database.run("select seq from ledger_content where seq < 1 or seq > $1 limit 1", {size});
    if (!rows.empty())
        throw altered(std::nullopt, "ledger.content_stray", {});
}

Head readable_head(database::Database& database)
{
    const auto rows =
        database.run("select size, compact_range, last_at_us from ledger_head where id = 1");
    const auto* const size = rows.empty() ? nullptr : std::get_if<std::int64_t>(&rows[0].at(0));
    const auto* const range = rows.empty() ? nullptr : std::get_if<std::string>(&rows[0].at(1));
    const auto* const at = rows.empty() ? nullptr : std::get_if<std::int64_t>(&rows[0].at(2));
    if (size == nullptr || range == nullptr || at == nullptr)
        throw altered(std::nullopt, "ledger.head_differs", {});
    return {*size, *range, *at};
}

} // namespace siar::ledger
