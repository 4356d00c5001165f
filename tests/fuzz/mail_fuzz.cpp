// An e-mail: every byte of it may be odd, and still there is something to show.
#include "foundation/written.hpp"
#include "fuzz/strangers.hpp"
#include "mail/reading.hpp"

namespace siar::fuzz {

void read_strangers_bytes(std::string_view bytes)
{
    const auto opened = mail::open_mail(bytes, 3);
    require(!opened.mail.messages.empty(), "there is always a message to show");
    for (const auto& message : opened.mail.messages) {
        require(is_utf8_text(message.from) && is_utf8_text(message.subject), "headers are UTF-8");
        for (const auto& passage : message.passages)
            require(is_utf8_text(passage.text), "the text is UTF-8");
        require(is_utf8_text(mail::own_words(message)), "the sender's own words are UTF-8");
    }
    require(opened.files.size() <= 3, "no more attachments are opened than were asked for");
    for (const auto& file : opened.mail.attachments)
        require(is_utf8_text(file.name), "names of attachments are UTF-8");
    const auto page = mail::page_of_mail(bytes);
    require(page.has_value() == opened.mail.has_page, "a page is there when it was promised");
    require(!page || is_utf8_text(*page), "the page is UTF-8");
}

} // namespace siar::fuzz
