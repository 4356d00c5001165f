#include "notifications/notice_letters.hpp"

#include "foundation/html.hpp"
#include "foundation/plain_text.hpp"
#include "people/office.hpp"

namespace siar::notifications {

namespace {

constexpr std::size_t longest_subject = 140; // bytes

constexpr std::string_view page_begin =
    R"(<!doctype html><html lang="{lang}"><body style="margin:0;padding:24px 12px;font:16px/1.5 Arial,Helvetica,sans-serif;">)"
    R"(<div style="max-width:560px;margin:0 auto;">)";
constexpr std::string_view page_end = "</div></body></html>\n";

std::string say(const LetterFrame& frame, const std::string& code, Values values = {})
{
    return frame.texts.say("notifications.letter_" + code, values, frame.language);
}

std::string cut(const std::string& words)
{
    std::string line = with_single_spaces(words);
    if (line.size() <= longest_subject)
        return line;
    std::size_t end = longest_subject;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
        --end; // never within a character
    return line.substr(0, end) + "…";
}

std::string link_in_html(const std::string& address, const std::string& words)
{
    return "<a href=\"" + html(address) + "\">" + html(words) + "</a>";
}

std::string writer_of(const LetterFrame& frame)
{
    return frame.office.unit.text() + ", " + frame.office.name.text();
}

std::string footer(const LetterFrame& frame)
{
    const std::string choose = people::address_of_page(frame.office, "/profil");
    return say(frame, "from", {{"office", writer_of(frame)}}) + '\n' +
           say(frame, choose.empty() ? "choose_in_app" : "choose", {{"address", choose}}) + '\n';
}

std::string footer_in_html(const LetterFrame& frame)
{
    const std::string choose = people::address_of_page(frame.office, "/profil");
    const std::string way = choose.empty()
                                ? html(say(frame, "choose_in_app"))
                                : link_in_html(choose, say(frame, "choose_link"));
    return "<hr style=\"border:0;border-top:1px solid #ccc;margin:24px 0 12px;\">"
           "<p style=\"font-size:13px;\">" +
           html(say(frame, "from", {{"office", writer_of(frame)}})) + "<br>" + way + "</p>";
}

std::string whole_page(const LetterFrame& frame, const std::string& body)
{
    std::string begin{page_begin};
    begin.replace(begin.find("{lang}"), 6, to_name(frame.language));
    return begin + "<p>" + html(say(frame, "greeting", {{"name", frame.name}})) + "</p>" + body +
           footer_in_html(frame) + std::string{page_end};
}

std::string whole_text(const LetterFrame& frame, const std::string& body)
{
    return say(frame, "greeting", {{"name", frame.name}}) + "\n\n" + body + "\n-- \n" + footer(frame);
}

std::string button(const std::string& address, const std::string& words)
{
    return "<p><a href=\"" + html(address) +
           "\" style=\"display:inline-block;padding:10px 18px;background:#0b6b5d;color:#ffffff;"
           "text-decoration:none;border-radius:6px;\">" +
           html(words) + "</a></p>";
}

std::string in_a_list(const LetterFrame& frame, const LetterLine& line)
{
    const std::string address = people::address_of_page(frame.office, line.path);
    return "<li style=\"margin-bottom:8px;\">" +
           (address.empty() ? html(line.words) : link_in_html(address, line.words)) + "</li>";
}

} // namespace

LetterWords notice_letter(const LetterFrame& frame, const LetterLine& line)
{
    const std::string address = people::address_of_page(frame.office, line.path);
    std::string text = line.words + '\n';
    std::string body = "<p style=\"font-size:18px;\">" + html(line.words) + "</p>";
    if (!address.empty()) {
        text += '\n' + say(frame, "open") + ": " + address + '\n';
        body += button(address, say(frame, "open"));
    }
    return {
        .subject = cut(line.words),
        .text = whole_text(frame, text),
        .html = whole_page(frame, body)
    };
}

LetterWords digest_letter(const LetterFrame& frame, const std::vector<LetterLine>& lines)
{
    const Values count{{"count", std::to_string(lines.size())}};
    std::string text = say(frame, "digest", count) + '\n';
    std::string body = "<p>" + html(say(frame, "digest", count)) + "</p>";
    std::string group;
    for (const LetterLine& line : lines) {
        if (line.group != group) {
            body += group.empty() ? "" : "</ul>";
            group = line.group;
            text += '\n' + group + '\n';
            body += "<h2 style=\"font-size:16px;margin:20px 0 8px;\">" + html(group) +
                    "</h2><ul style=\"padding-left:20px;margin:0;\">";
        }
        const std::string address = people::address_of_page(frame.office, line.path);
        text += "- " + with_single_spaces(line.words) + '\n';
        text += address.empty() ? "" : "  " + address + '\n';
        body += in_a_list(frame, line);
    }
    return {
        .subject = say(frame, "digest_subject", count),
        .text = whole_text(frame, text),
        .html = whole_page(frame, body + "</ul>")
    };
}

} // namespace siar::notifications
