#include "mail/mailbox.hpp"

#include <cctype>

namespace siar::mail {

namespace {

bool is_number(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

/// "From siti@polibatam.ac.id Mon Mar  2 09:30:00 2026": words that begin so have no clock in them.
bool is_separator(std::string_view line)
{
    if (!line.starts_with("From ") || line.size() > 500)
        return false;
    for (auto colon = line.find(':'); colon != std::string_view::npos;
         colon = line.find(':', colon + 1))
        if (colon > 0 && is_number(line, colon - 1) && is_number(line, colon + 1))
            return true;
    return false;
}

std::string_view line_at(std::string_view bytes, std::size_t at)
{
    const auto end = bytes.find('\n', at);
    return bytes.substr(at, end == std::string_view::npos ? end : end - at + 1);
}

bool is_empty(std::string_view line)
{
    return line == "\n" || line == "\r\n";
}

bool is_escaped(std::string_view line)
{
    const auto arrows = line.find_first_not_of('>');
    return arrows != std::string_view::npos && arrows > 0 &&
           line.substr(arrows).starts_with("From ");
}

/// The empty line before the next separator belongs to the file, not to the mail.
void end_mail(std::string& mail)
{
    if (mail.ends_with("\r\n\r\n"))
        mail.resize(mail.size() - 2);
    else if (mail.ends_with("\n\n"))
        mail.pop_back();
}

} // namespace

bool is_mbox(std::string_view bytes)
{
    return is_separator(line_at(bytes, 0));
}

std::vector<std::string> split_mbox(std::string_view bytes)
{
    if (!is_mbox(bytes))
        return {std::string{bytes}};
    std::vector<std::string> mails;
    bool is_after_empty = true;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view line = line_at(bytes, at);
        at += line.size();
        if (is_after_empty && is_separator(line)) {
            if (!mails.empty())
                end_mail(mails.back());
            mails.emplace_back();
        } else {
            mails.back() += is_escaped(line) ? line.substr(1) : line;
        }
        is_after_empty = is_empty(line);
    }
    end_mail(mails.back());
    return mails;
}

} // namespace siar::mail
