#include "review/mail_requests.hpp"

#include "correspondence/conversations.hpp"
#include "foundation/plain_text.hpp"
#include "mail/letter.hpp"
#include "notifications/addresses.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "review/items.hpp"
#include "review/letter_parts.hpp"
#include "review/sessions.hpp"

#include <set>

namespace siar::review {

namespace {

constexpr std::size_t most_recipients = 50;

/// A recipient as letters know them.
struct Addressee {
    std::optional<AccountId> account;
    std::string name;
    std::string address;
    Language language;
};

/// What all letters of one sending have in common.
struct Request {
    const ReviewSession& session;
    const std::vector<ReviewItem>& items;
    const NewMailRequest& form;
    const Texts& texts;
    people::Office office;
};

Addressee of_the_office(database::Database& database, const AccountId& account)
{
    const people::Account found = people::find_account(database, account);
    const auto address = notifications::address_of(database, account);
    if (!address || found.is_closed)
        throw invalid_field("recipients", "review.no_mail_address", {{"name", found.name.text()}});
    return {account, found.name.text(), *address, found.language};
}

Addressee from_outside(Command& command, const MailRecipient& recipient)
{
    const std::string address = recipient.address ? trimmed(recipient.address->text()) : "";
    const std::string name = recipient.name ? trimmed(recipient.name->text()) : "";
    if (!mail::is_mail_address(address))
        throw invalid_field("recipients", "review.no_mail_address", {{"name", name + ' ' + address}});
    return {std::nullopt, name.empty() ? address : name, address, command.caller.language};
}

/// Each address once.
std::vector<Addressee> addressees_of(Command& command, const NewMailRequest& form)
{
    if (form.recipients.empty() || form.recipients.size() > most_recipients)
        throw invalid_field(
            "recipients", "review.mail_recipients", {{"most", std::to_string(most_recipients)}}
        );
    std::vector<Addressee> addressees;
    std::set<std::string> addresses;
    for (const MailRecipient& recipient : form.recipients) {
        Addressee one = recipient.account ? of_the_office(command.database, *recipient.account)
                                          : from_outside(command, recipient);
        if (addresses.insert(in_lower_case(one.address)).second)
            addressees.push_back(std::move(one));
    }
    return addressees;
}

bool is_invitation(const Request& request)
{
    return request.session.mode == ReviewMode::meeting;
}

/// Numbered by their place in the session, whatever is decided meanwhile: replies name the numbers.
std::string numbered(const std::vector<ReviewItem>& items)
{
    std::string lines;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].verdict)
            lines += std::to_string(i + 1) + ". " + items[i].title + '\n';
    return lines;
}

std::string text_for(const Request& request, const Addressee& addressee)
{
    const auto say = [&](const std::string& code, const Values& values = {}) {
        return request.texts.say("review.mail." + code, values, addressee.language);
    };
    const ReviewSession& session = request.session;
    const bool invites = is_invitation(request);
    const std::string agenda = numbered(request.items);
    const std::string link = people::address_of_page(request.office, "/reviu/" + session.id.text());
    return in_parts({
        say("greeting", {{"name", addressee.name}}),
        say(invites ? "invitation" : "request",
            {{"title", session.title.text()}, {"day", session.held_on.text()}}),
        invites && session.hours ? say("hours", {{"hours", *session.hours}}) : "",
        invites && session.place ? say("place", {{"place", *session.place}}) : "",
        request.form.due_on ? say("due", {{"day", request.form.due_on->text()}}) : "",
        agenda.empty() ? "" : say(invites ? "agenda" : "items") + '\n' + agenda,
        request.form.note ? request.form.note->text() : "",
        invites || agenda.empty() ? "" : say("how_to_reply"),
        link.empty() ? "" : say("link") + '\n' + link,
        signature_of(request.office),
    });
}

/// The same session with the same items, day and note is the same mail.
std::string key_of(const Request& request)
{
    std::string what = numbered(request.items) + request.session.held_on.text() +
                       request.session.hours.value_or("") + request.session.place.value_or("");
    what += request.form.due_on ? request.form.due_on->text() : "";
    what += request.form.note ? request.form.note->text() : "";
    return "review.mail/" + request.session.id.text() + '/' + digest_of(what).text().substr(0, 16);
}

void check_request(Command& command, const Request& request)
{
    const auto today = people::today(command.database, command.now);
    if (request.form.due_on && *request.form.due_on < today)
        throw invalid_field("due_on", "review.mail_due");
    if (!is_invitation(request) && numbered(request.items).empty())
        throw Refusal{Reason::conflict, "review.nothing_to_ask"};
}

} // namespace

SentMailRequest send_by_mail(
    Command& command, const Id<ReviewSession>& id, const NewMailRequest& form, const Texts& texts
)
{
    const ReviewSession session = find_open_session(command.database, id);
    const auto items = items_of(command.database, id);
    const Request request{session, items, form, texts, people::office(command.database)};
    check_request(command, request);
    const auto addressees = addressees_of(command, form);
    const auto conversation = correspondence::open_conversation(
        command, evidence::SubjectKind::review_session, id.text()
    );
    SentMailRequest sent;
    for (const Addressee& addressee : addressees) {
        const bool is_new = correspondence::enqueue(
            command,
            {.to_account = addressee.account,
             .to_name = addressee.name,
             .to_address = addressee.address,
             .subject = texts.say(
                 is_invitation(request) ? "review.mail.invitation_subject"
                                        : "review.mail.request_subject",
                 {{"title", session.title.text()}},
                 addressee.language
             ),
             .text = text_for(request, addressee),
             .conversation = conversation.id,
             .key = key_of(request)}
        );
        (is_new ? sent.queued : sent.known).push_back(addressee.name);
    }
    if (sent.queued.empty())
        command.changes_nothing();
    else
        command.record("review.sent_by_mail", id.text(), contract::to_json(sent));
    return sent;
}

} // namespace siar::review
