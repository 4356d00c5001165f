#include "people/notices.hpp"

#include "database/table.hpp"

namespace siar::people {

namespace {

constexpr database::Table<StoredNotice> notices{"notice"};

boost::json::value details_of(const Values& values)
{
    boost::json::object details;
    for (const auto& [name, value] : values)
        details.emplace(name, value);
    return details;
}

Values values_of(const boost::json::value& details)
{
    Values values;
    for (const auto& [name, value] : details.as_object())
        values[name] = value.as_string();
    return values;
}

/// False when the account was told by this key before.
bool keep(database::Database& database, const StoredNotice& notice)
{
    using database::to_cell;
    return !database
                .run(
                    "insert into notice (id, account, message_key, code, details, link, created_at) "
                    "values ($1, $2, $3, $4, $5, $6, $7) on conflict (account, message_key) do "
                    "nothing returning id",
                    {to_cell(notice.id),
                     to_cell(notice.account),
                     to_cell(notice.message_key),
                     to_cell(notice.code),
                     to_cell(notice.details),
                     to_cell(notice.link),
                     to_cell(notice.created_at)}
                )
                .empty();
}

Notice shown(const StoredNotice& notice, const Texts& texts, Language language)
{
    return {
        .id = Id<Notice>{notice.id.text()},
        .account = notice.account,
        .code = notice.code,
        .text = words_of(notice, texts, language),
        .link = notice.link,
        .created_at = notice.created_at,
        .read_at = notice.read_at
    };
}

} // namespace

std::vector<StoredNotice> deliver(Command& command)
{
    std::vector<StoredNotice> delivered;
    for (const Message& message : command.messages()) {
        if (message.account == command.caller.account)
            continue;
        StoredNotice notice{
            .id = Id<StoredNotice>::make(command.now),
            .account = message.account,
            .message_key = message.key,
            .code = message.code,
            .details = details_of(message.values),
            .link = message.path,
            .created_at = command.now,
            .read_at = std::nullopt
        };
        if (keep(command.database, notice))
            delivered.push_back(std::move(notice));
    }
    return delivered;
}

StoredNotice find_notice(database::Database& database, const Id<StoredNotice>& id)
{
    return notices.find(database, id).value();
}

std::string words_of(const StoredNotice& notice, const Texts& texts, Language language)
{
    return texts.say(notice.code, values_of(notice.details), language);
}

NoticePage notices_of(
    database::Database& database, const Caller& caller, const Texts& texts, const NoticeQuery& query
)
{
    const AccountId& account = account_of(caller);
    const std::string condition =
        std::string{"account = $1 and ($2 = '' or id < $2) "} +
        (query.is_unread_only ? "and read_at is null " : "") + "order by id desc limit $3";
    const auto stored = notices.where(
        database, condition, account, query.before ? query.before->text() : "", notices_in_page + 1
    );
    NoticePage page{
        .notices = {},
        .has_more = stored.size() > notices_in_page,
        .unread_count = unread_count(database, account)
    };
    for (const StoredNotice& notice : stored)
        if (page.notices.size() < notices_in_page)
            page.notices.push_back(shown(notice, texts, caller.language));
    return page;
}

int unread_count(database::Database& database, const AccountId& account)
{
    return static_cast<int>(notices.count(database, "account = $1 and read_at is null", account));
}

void read_notices(Command& command)
{
    const AccountId& account = account_of(command.caller);
    const auto read = command.database.run(
        "update notice set read_at = $1 where account = $2 and read_at is null returning id",
        {database::to_cell(command.now), database::to_cell(account)}
    );
    if (read.empty())
        command.changes_nothing();
    else
        command.record("people.notices_read", account.text(), {{"count", read.size()}});
}

void read_notice(Command& command, const Id<StoredNotice>& id)
{
    auto notice = notices.find(command.database, id);
    if (!notice || notice->account != account_of(command.caller))
        throw Refusal{Reason::not_found, "people.no_such_notice"};
    if (notice->read_at)
        return command.changes_nothing();
    notice->read_at = command.now;
    notices.update(command.database, *notice);
    command.record("people.notices_read", notice->account.text(), {{"count", 1}});
}

} // namespace siar::people
