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

std::string
text_of(Command& command, const ReviewLink& link, const std::string& address, const Texts& texts)
{
    const Language language = command.caller.language;
    const people::Office office = people::office(command.database);
    const auto say = [&](const std::string& code, const Values& values = {}) {
        return texts.say("review.mail." + code, values, language);
    };
    const std::string until = moment_in_words(link.expires_at, office.zone, language);
    return in_parts({
        say("greeting", {{"name", link.reviewer.text()}}),
        say("link_request",
            {{"title", find_session(command.database, link.session).title.text()}}),
        listed_items(command.database, link),
        link.note.value_or(""),
        say("link_address", {{"until", until}}) + '\n' + address,
        link.password_hash ? say("link_password") : "",
        say("link_decides_nothing"),
        signature_of(office),
    });
}

} // namespace

void mail_link(
    Command& command, const ReviewLink& link, const std::string& path, const Texts& texts
)
{
    if (!link.email)
        throw invalid_field("is_mailed", "review.link_needs_email");
    const std::string address = address_of_page(people::office(command.database), path);
    if (address.empty())
        throw invalid_field("is_mailed", "review.link_needs_public_address");
    const auto conversation = correspondence::open_conversation(
        command, evidence::SubjectKind::review_session, link.session.text()
    );
    correspondence::enqueue(
        command,
        {.to_name = link.reviewer.text(),
         .to_address = *link.email,
         .subject = texts.say(
             "review.mail.request_subject",
             {{"title", find_session(command.database, link.session).title.text()}},
             command.caller.language
         ),
         .text = text_of(command, link, address, texts),
         .conversation = conversation.id,
         .key = "review.link/" + link.id.text()}
    );
}

} // namespace siar::review
