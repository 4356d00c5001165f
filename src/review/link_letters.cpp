#include "review/link_letters.hpp"

#include "correspondence/conversations.hpp"
#include "correspondence/outbox.hpp"
#include "foundation/written_date.hpp"
#include "people/office.hpp"
#include "review/items.hpp"
#include "review/letter_parts.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

std::string listed_items(database::Database& database, const ReviewLink& link)
{
    std::string lines;
    for (std::size_t i = 0; i < link.items.size(); ++i)
        lines += std::to_string(i + 1) + ". " + find_item(database, link.items[i]).title + '\n';
    return lines;
}

/// What the letter is made from, looked up once.
struct LinkLetter {
    const ReviewLink& link;
    std::string title; // of the session
    people::Office office;
    std::string address; // of the link
};

std::string text_of(Command& command, const LinkLetter& letter, const Texts& texts)
{
    const Language language = command.caller.language;
    const ReviewLink& link = letter.link;
    const auto say = [&](const std::string& code, const Values& values = {}) {
        return texts.say("review.mail." + code, values, language);
    };
    const std::string until = moment_in_words(link.expires_at, letter.office.zone, language);
    return in_parts({
        say("greeting", {{"name", link.reviewer.text()}}),
        say("link_request", {{"title", letter.title}}),
        listed_items(command.database, link),
        link.note.value_or(""),
        say("link_address", {{"until", until}}) + '\n' + letter.address,
        link.password_hash ? say("link_password") : "",
        say("link_decides_nothing"),
        signature_of(letter.office),
    });
}

} // namespace

void mail_link(
    Command& command, const ReviewLink& link, const std::string& path, const Texts& texts
)
{
    if (!link.email)
        throw invalid_field("is_mailed", "review.link_needs_email");
    const people::Office office = people::office(command.database);
    const LinkLetter letter{
        .link = link,
        .title = find_session(command.database, link.session).title.text(),
        .office = office,
        .address = people::address_of_page(office, path)
    };
    if (letter.address.empty())
        throw invalid_field("is_mailed", "review.link_needs_public_address");
    const auto conversation = correspondence::open_conversation(
        command, evidence::SubjectKind::review_session, link.session.text()
    );
    correspondence::enqueue(
        command,
        {.to_name = link.reviewer.text(),
         .to_address = *link.email,
         .subject = texts.say(
             "review.mail.request_subject", {{"title", letter.title}}, command.caller.language
         ),
         .text = text_of(command, letter, texts),
         .conversation = conversation.id,
         .key = "review.link/" + link.id.text()}
    );
}

} // namespace siar::review
