#include "notifications/notice_mails.hpp"

#include "correspondence/outbox_rows.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/tables.hpp"
#include "notifications/addresses.hpp"
#include "notifications/holidays.hpp"
#include "notifications/mail_times.hpp"
#include "notifications/notice_letters.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"

#include <algorithm>

namespace siar::notifications {

namespace {

using people::StoredNotice;

/// A notice that waits for its digest; `id` is the notice's.
struct DigestLine {
    Id<StoredNotice> id;
    AccountId account;
    NoticeWay way;
    Moment told_at;
    std::optional<Moment> went_at;
    std::optional<std::string> mail_key; // nothing where no mail could go
};
BOOST_DESCRIBE_STRUCT(DigestLine, (), (id, account, way, told_at, went_at, mail_key))

constexpr database::Table<DigestLine> digest_lines{"digest_lines"};

OfficeTime office_time(database::Database& database)
{
    return {.zone = people::office(database).zone, .days = working_days(database)};
}

/// What was told while no server was set up is not mailed later, when there is one.
bool has_mail_server(database::Database& database)
{
    const auto settings = correspondence::stored_settings(database);
    return !settings.smtp_host.empty() && !settings.sender_address.empty();
}

class Mailing {
public:
    Mailing(Command& command, const NoticeMailing& mailing)
        : command_{command},
          mailing_{mailing},
          time_{office_time(command.database)}
    {
    }

    void carry(const StoredNotice& notice)
    {
        const auto recipient = recipient_of(command_.database, notice.account, command_.now);
        if (!recipient)
            return;
        const auto preferences = preferences_of(command_.database, notice.account);
        const NoticeWay way = way_of(preferences, mailing_.group_of(notice.code));
        if (way == NoticeWay::at_once)
            write_at_once(notice, *recipient, preferences);
        else if (way != NoticeWay::none)
            digest_lines.insert(
                command_.database,
                {.id = notice.id,
                 .account = notice.account,
                 .way = way,
                 .told_at = command_.now,
                 .went_at = std::nullopt,
                 .mail_key = std::nullopt}
            );
    }

    /// One mail with the lines that are due; they go nowhere when nobody may get it any more.
    void write_digest(const AccountId& account, std::vector<DigestLine> due)
    {
        const auto recipient = recipient_of(command_.database, account, command_.now);
        const std::string key = "notifications.digest/" + due.back().id.text();
        for (DigestLine& line : due) {
            line.went_at = command_.now;
            line.mail_key = recipient ? std::optional{key} : std::nullopt;
            digest_lines.update(command_.database, line);
        }
        if (!recipient)
            return command_.record(
                "notifications.digest_dropped", account.text(), {{"count", due.size()}}
            );
        const auto preferences = preferences_of(command_.database, account);
        const auto frame = frame_for(*recipient);
        send(*recipient, preferences, key, digest_letter(frame, lines_of(due, recipient->account)), {});
    }

private:
    void write_at_once(
        const StoredNotice& notice, const Recipient& recipient, const NoticePreferences& preferences
    )
    {
        const auto frame = frame_for(recipient);
        send(
            recipient,
            preferences,
            "notice/" + notice.id.text(),
            notice_letter(frame, line_of(notice, recipient.account.language)),
            mailing_.enclosures_of ? mailing_.enclosures_of(command_.database, notice, recipient)
                                   : std::vector<correspondence::Enclosure>{}
        );
    }

    void send(
        const Recipient& recipient,
        const NoticePreferences& preferences,
        const std::string& key,
        const LetterWords& words,
        std::vector<correspondence::Enclosure> enclosures
    )
    {
        correspondence::enqueue(
            command_,
            {.to_account = recipient.account.id,
             .to_name = recipient.account.name.text(),
             .to_address = recipient.address,
             .subject = words.subject,
             .text = words.text,
             .html = words.html,
             .enclosures = std::move(enclosures),
             .key = key,
             .not_before = first_allowed(preferences, time_, command_.now)}
        );
    }

    LetterFrame frame_for(const Recipient& recipient)
    {
        return {
            .texts = mailing_.texts,
            .language = recipient.account.language,
            .name = recipient.account.name.text(),
            .office = people::office(command_.database)
        };
    }

    LetterLine line_of(const StoredNotice& notice, Language language) const
    {
        const std::string group{to_name(mailing_.group_of(notice.code))};
        return {
            .group = mailing_.texts.say("notifications.group_" + group, {}, language),
            .words = words_of(notice, mailing_.texts, language),
            .path = notice.link
        };
    }

    /// By group, the oldest first in each.
    std::vector<LetterLine>
    lines_of(const std::vector<DigestLine>& due, const people::Account& reader)
    {
        std::vector<StoredNotice> notices;
        for (const DigestLine& line : due)
            notices.push_back(people::find_notice(command_.database, line.id));
        std::ranges::stable_sort(notices, {}, [&](const StoredNotice& notice) {
            return mailing_.group_of(notice.code);
        });
        std::vector<LetterLine> lines;
        for (const StoredNotice& notice : notices)
            lines.push_back(line_of(notice, reader.language));
        return lines;
    }

    Command& command_;
    const NoticeMailing& mailing_;
    OfficeTime time_;
};

std::vector<AccountId> accounts_with_lines(database::Database& database)
{
    std::vector<AccountId> accounts;
    for (const auto& cells :
         database.run("select distinct account from digest_lines where went_at is null", {}))
        accounts.push_back(database::from_cell<AccountId>(cells.at(0)));
    return accounts;
}

/// The lines whose digest should have gone by now, the oldest first.
std::vector<DigestLine>
due_lines(database::Database& database, const AccountId& account, const OfficeTime& time, Moment now)
{
    const auto preferences = preferences_of(database, account);
    auto lines =
        digest_lines.where(database, "account = $1 and went_at is null order by id", account);
    std::erase_if(lines, [&](const DigestLine& line) {
        return digest_after(preferences, line.way, time, line.told_at) > now;
    });
    return lines;
}

void cancel_what_waits(Command& command, const Event& closed)
{
    const auto waiting = correspondence::outgoing_table.where(
        command.database, "to_account = $1 and state = 'waiting'", closed.object
    );
    for (const auto& mail : waiting)
        correspondence::cancel(command, mail.id, {mail.version});
}

} // namespace

std::optional<Recipient>
recipient_of(database::Database& database, const AccountId& id, Moment now)
{
    const auto address = address_of(database, id);
    if (!address)
        return std::nullopt;
    auto account = people::find_account(database, id);
    if (account.is_closed || people::roles_of(database, id, people::today(database, now)).empty())
        return std::nullopt;
    return Recipient{std::move(account), *address};
}

void mail_notices(
    Command& command, const std::vector<StoredNotice>& notices, const NoticeMailing& mailing
)
{
    if (notices.empty() || !has_mail_server(command.database))
        return;
    Mailing letters{command, mailing};
    for (const StoredNotice& notice : notices)
        letters.carry(notice);
}

void send_digests(Door& door, const NoticeMailing& mailing)
{
    std::vector<AccountId> ready;
    door.read([&](database::Database& database) {
        const OfficeTime time = office_time(database);
        for (const AccountId& account : accounts_with_lines(database))
            if (!due_lines(database, account, time, door.now()).empty())
                ready.push_back(account);
    });
    for (const AccountId& account : ready)
        door.change(siar_itself(), "people.manage", [&](Command& command) {
            auto due = due_lines(
                command.database, account, office_time(command.database), command.now
            );
            if (due.empty())
                command.changes_nothing();
            else
                Mailing{command, mailing}.write_digest(account, std::move(due));
        });
}

std::vector<Follower> followers()
{
    return {{"people.account_closed", cancel_what_waits}};
}

} // namespace siar::notifications
