#include "correspondence/tables.hpp"
#include "correspondence/threads.hpp"
#include "database/like.hpp"
#include "evidence/stems.hpp"
#include "evidence/word_index.hpp"
#include "foundation/plain_text.hpp"

namespace siar::correspondence {

namespace {

constexpr std::size_t most_threads_shown = 30;

/// A statement that grows with its values.
struct Wanted {
    std::string sql = "joined_to is null";
    database::Cells cells = {};

    std::string marker(database::Cell value)
    {
        cells.push_back(std::move(value));
        return '$' + std::to_string(cells.size());
    }
};

/// Mails whose evidence holds every word: the index knows nothing that is covered.
std::string with_words(Wanted& wanted, database::Database& database, const std::string& text)
{
    const auto terms = evidence::terms_of(text);
    if (terms.empty())
        return "false";
    std::string words = "true";
    for (const evidence::Term& term : terms) {
        std::string part = evidence::evidence_holding(database);
        part.replace(part.find('?'), 1, wanted.marker(evidence::asked_of_index(database, term)));
        words += " and " + part;
    }
    return "evidence in (select id from evidence where " + words + ")";
}

std::string with_heads(Wanted& wanted, const std::string& text)
{
    const std::string like = " like " +
                             wanted.marker(database::containing(in_lower_case(text))) +
                             " escape '\\'";
    return "lower(coalesce(subject_line, ''))" + like + " or lower(from_name)" + like +
           " or lower(from_address)" + like;
}

void want_text(Wanted& wanted, database::Database& database, const ThreadQuery& query)
{
    std::string condition = with_words(wanted, database, *query.text);
    if (!query.is_covered)
        condition += " or " + with_heads(wanted, *query.text);
    wanted.sql += " and id in (select thread from received_mails where " + condition + ")";
}

void want_older(Wanted& wanted, database::Database& database, const Id<MailThread>& before)
{
    const auto last = thread_table.find(database, before);
    if (!last)
        throw Refusal{Reason::not_found, "correspondence.no_such_thread"};
    const std::string time = wanted.marker(database::to_cell(last->newest_at));
    const std::string id = wanted.marker(before.text());
    wanted.sql += " and (newest_at < " + time + " or (newest_at = " + time + " and id < " + id + "))";
}

} // namespace

ThreadPage threads(database::Database& database, const ThreadQuery& query)
{
    Wanted wanted;
    if (query.subject_kind)
        wanted.sql +=
            " and subject_kind = " + wanted.marker(std::string{to_name(*query.subject_kind)});
    if (query.subject)
        wanted.sql += " and subject = " + wanted.marker(*query.subject);
    if (query.text)
        want_text(wanted, database, query);
    if (query.before)
        want_older(wanted, database, *query.before);
    const auto ids = database.run(
        "select id from mail_threads where " + wanted.sql +
            " order by newest_at desc, id desc limit " + std::to_string(most_threads_shown + 1),
        wanted.cells
    );
    ThreadPage page{.threads = {}, .has_more = ids.size() > most_threads_shown};
    for (const auto& row : ids)
        if (page.threads.size() < most_threads_shown)
            page.threads.push_back(
                thread_table.find(database, std::get<std::string>(row.at(0))).value()
            );
    return page;
}

} // namespace siar::correspondence
