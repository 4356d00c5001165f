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

void keep(Command& command, const Message& message)
{
    using database::to_cell;
    command.database.run(
        "insert into notice (id, account, message_key, code, details, link, created_at) "
        "values ($1, $2, $3, $4, $5, $6, $7) on conflict (account, message_key) do nothing",
        {to_cell(Id<StoredNotice>::make(command.now)),
         to_cell(message.account),
         to_cell(message.key),
         to_cell(message.code),
         to_cell(details_of(message.values)),
         to_cell(message.path),
         to_cell(command.now)}
    );
}

} // namespace

void deliver(Command& command)
{
    for (const Message& message : command.messages())
        keep(command, message);
}

std::vector<Notice>
notices_of(database::Database& database, const Caller& caller, const Texts& texts)
{
    std::vector<Notice> list;
    const auto stored = notices.where(
        database,
        "account = $1 order by created_at desc, id desc limit $2",
        account_of(caller),
        most_notices
    );
    for (const StoredNotice& notice : stored)
        list.push_back(
            {.id = Id<Notice>{notice.id.text()},
             .account = notice.account,
             .code = notice.code,
             .text = texts.say(notice.code, values_of(notice.details), caller.language),
             .link = notice.link,
             .created_at = notice.created_at,
             .read_at = notice.read_at}
        );
    return list;
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

} // namespace siar::people
