#include "correspondence/collecting.hpp"

#include "correspondence/on_behalf.hpp"
#include "correspondence/receiving.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/tables.hpp"
#include "foundation/readable_text.hpp"
#include "mail/imap.hpp"
#include "mail/mailbox.hpp"

namespace siar::correspondence {

namespace {

constexpr const char* collecting_permission = "correspondence.write";
constexpr std::chrono::seconds longest_connection{60};
constexpr std::chrono::seconds longest_collecting{20}; // the other slow jobs wait meanwhile
constexpr std::chrono::seconds longest_look{15};
constexpr std::size_t longest_saying = 300;
constexpr auto most_mail_size = static_cast<std::int64_t>(mail::largest_mail);

struct MailboxPlace {
    std::string id; // always "mailbox"
    std::string mailbox;
    std::int64_t uid_validity;
    std::int64_t last_uid;
    std::optional<Moment> last_mail_at;
    std::optional<Moment> failing_since;
    std::optional<std::string> said;
    std::int64_t too_large_count;
};
BOOST_DESCRIBE_STRUCT(
    MailboxPlace,
    (),
    (id, mailbox, uid_validity, last_uid, last_mail_at, failing_since, said, too_large_count)
)

/// A mail that is kept, of which the server is still to be told.
struct MailToTell {
    Id<MailToTell> id;
    std::string mailbox;
    std::int64_t uid_validity;
    std::int64_t uid;
};
BOOST_DESCRIBE_STRUCT(MailToTell, (), (id, mailbox, uid_validity, uid))

constexpr database::Table<MailboxPlace> places{"mailbox_places"};
constexpr database::Table<MailToTell> to_tell{"mails_to_tell"};

MailboxPlace stored_place(database::Database& database)
{
    return places.find(database, std::string{"mailbox"}).value();
}

std::string mailbox_of(const StoredMailSettings& settings)
{
    return settings.imap_user + '@' + settings.imap_host + ':' +
           std::to_string(settings.imap_port) + '/' + settings.imap_folder;
}

bool may_collect(const StoredMailSettings& settings)
{
    return settings.is_collecting && !settings.imap_host.empty() && !settings.imap_user.empty();
}

/// The numbers of another mailbox, or of one that was made anew, say nothing of what is known.
MailboxPlace place_in(MailboxPlace place, const std::string& mailbox, std::int64_t validity)
{
    if (place.mailbox == mailbox && place.uid_validity == validity)
        return place;
    place.mailbox = mailbox;
    place.uid_validity = validity;
    place.last_uid = 0;
    return place;
}

/// Siar collects in the name of whoever turned it on.
Caller collector(Door& door, const StoredMailSettings& settings)
{
    return settings.changed_by ? acting_for(door, *settings.changed_by) : siar_itself();
}

class Round {
public:
    Round(Door& door, const StoredMailSettings& settings)
        : door_{door},
          settings_{settings},
          caller_{collector(door, settings)},
          session_{imap_server(settings), longest_connection}
    {
    }

    void run()
    {
        const auto begun = std::chrono::steady_clock::now();
        const auto looking = settings_.marks_taken ? mail::Looking::marking : mail::Looking::only;
        const auto validity = session_.open(settings_.imap_folder, looking);
        place_ = place_in(door_.read(stored_place), mailbox_of(settings_), validity);
        for (const mail::MailInBox& mail : session_.newer_than(place_->last_uid)) {
            if (std::chrono::steady_clock::now() - begun > longest_collecting)
                break;
            take(mail);
        }
        tell();
        note_success();
    }

private:
    void take(const mail::MailInBox& mail)
    {
        if (mail.size > most_mail_size)
            return leave(mail);
        const KeptMail kept = keep_mail(session_.bytes_of(mail.uid, mail::largest_mail));
        change([&](Command& command, MailboxPlace& place) {
            place.last_uid = mail.uid;
            if (take_in(command, kept, {.source = MailSource::mailbox}))
                place.last_mail_at = command.now;
            if (settings_.marks_taken)
                to_tell.insert(
                    command.database,
                    {Id<MailToTell>::make(command.now), place.mailbox, place.uid_validity, mail.uid}
                );
        });
    }

    void leave(const mail::MailInBox& mail)
    {
        change([&](Command& command, MailboxPlace& place) {
            place.last_uid = mail.uid;
            ++place.too_large_count;
            command.record(
                "correspondence.mail_left", std::to_string(mail.uid), {{"size", mail.size}}
            );
        });
    }

    /// Only of what is committed; told again when the program ended before it could note that.
    void tell()
    {
        const auto kept = door_.read([&](database::Database& database) {
            return to_tell.where(
                database,
                "mailbox = $1 and uid_validity = $2",
                place_->mailbox,
                place_->uid_validity
            );
        });
        if (kept.empty() || !settings_.marks_taken)
            return;
        std::vector<std::int64_t> uids;
        for (const MailToTell& mail : kept)
            uids.push_back(mail.uid);
        session_.mark_seen(uids);
        door_.change(caller_, collecting_permission, [&](Command& command) {
            command.changes_nothing(); // of the office: the server knows, that is all
            for (const MailToTell& mail : kept)
                command.database.run(
                    "delete from mails_to_tell where id = $1", {database::to_cell(mail.id)}
                );
        });
    }

    void note_success()
    {
        if (!place_->failing_since)
            return;
        change([](Command& command, MailboxPlace& place) {
            place.failing_since = std::nullopt;
            place.said = std::nullopt;
            command.record("correspondence.collecting_resumed", "mailbox", {});
        });
    }

    template <class Work>
    void change(Work work)
    {
        place_ = door_.change(caller_, collecting_permission, [&](Command& command) {
            command.changes_nothing(); // unless it records something
            MailboxPlace place = *place_;
            work(command, place);
            places.update(command.database, place);
            return place;
        });
    }

    Door& door_;
    const StoredMailSettings& settings_;
    Caller caller_;
    mail::ImapSession session_;
    std::optional<MailboxPlace> place_ = {};
};

/// Written down when it begins, and when the server says something else.
void note_failure(Door& door, const std::string& failure)
{
    const std::string said = beginning_of(readable(failure), longest_saying);
    door.change(siar_itself(), collecting_permission, [&](Command& command) {
        MailboxPlace place = stored_place(command.database);
        if (place.failing_since && place.said == said)
            return command.changes_nothing();
        place.failing_since = place.failing_since.value_or(command.now);
        place.said = said;
        places.update(command.database, place);
        command.record("correspondence.collecting_failed", "mailbox", {{"said", said}});
    });
}

} // namespace

Moment collect(Door& door)
{
    const StoredMailSettings settings = door.read(stored_settings);
    if (!may_collect(settings))
        return door.now();
    try {
        Round{door, settings}.run();
    } catch (const mail::ImapFailure& failure) {
        note_failure(door, failure.what());
    }
    return door.now() + std::chrono::minutes{settings.poll_minutes};
}

CollectingState collecting_state(database::Database& database)
{
    const MailboxPlace place = stored_place(database);
    return {
        .is_on = may_collect(stored_settings(database)),
        .last_mail_at = place.last_mail_at,
        .failing_since = place.failing_since,
        .said = place.said,
        .too_large_count = place.too_large_count
    };
}

ServerWords look_into_mailbox(const StoredMailSettings& settings)
{
    if (settings.imap_host.empty() || settings.imap_user.empty())
        throw Refusal{Reason::conflict, "correspondence.no_mailbox"};
    try {
        mail::ImapSession session{imap_server(settings), longest_look};
        session.open(settings.imap_folder, mail::Looking::only);
        return {true, settings.imap_folder};
    } catch (const mail::ImapFailure& failure) {
        return {false, beginning_of(readable(failure.what()), longest_saying)};
    }
}

} // namespace siar::correspondence
