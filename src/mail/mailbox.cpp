#include "mail/mailbox.hpp"

#include <cctype>
#include <sstream>

namespace siar::mail {

namespace {

constexpr std::size_t longest_piece = 65'536; // bytes of a line that are looked at together

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

MailFile::MailFile(std::istream& stream, std::int64_t place)
    : stream_{stream},
      place_{place}
{
}

std::optional<FiledMail> MailFile::next()
{
    std::string piece = separator_.empty() ? read_piece() : std::move(separator_);
    separator_.clear();
    if (piece.empty())
        return std::nullopt;
    FiledMail mail;
    place_ += static_cast<std::int64_t>(piece.size());
    if (is_separator(piece))
        is_mbox_ = true;
    else
        add(mail, piece);
    bool is_after_empty = false;
    for (piece = read_piece(); !piece.empty(); piece = read_piece()) {
        if (is_mbox_ && is_after_empty && is_separator(piece)) {
            separator_ = std::move(piece);
            break;
        }
        place_ += static_cast<std::int64_t>(piece.size());
        is_after_empty = is_empty(piece);
        add(mail, piece);
    }
    if (is_mbox_)
        end_mail(mail.bytes);
    return mail;
}

/// A line with its end, or so much of it as is looked at together.
std::string MailFile::read_piece()
{
    std::streambuf& bytes = *stream_.rdbuf();
    std::string piece;
    for (int c = bytes.sbumpc(); c != std::char_traits<char>::eof(); c = bytes.sbumpc()) {
        piece += static_cast<char>(c);
        if (c == '\n' || piece.size() == longest_piece)
            break;
    }
    return piece;
}

void MailFile::add(FiledMail& mail, std::string_view piece)
{
    const bool is_marked = is_mbox_ && is_at_line_start_ && is_escaped(piece);
    is_at_line_start_ = piece.ends_with('\n');
    if (is_marked)
        piece.remove_prefix(1);
    mail.is_too_large = mail.is_too_large || mail.bytes.size() + piece.size() > largest_mail;
    if (mail.is_too_large)
        mail.bytes.clear();
    else
        mail.bytes += piece;
}

bool is_mbox(std::string_view bytes)
{
    const auto end = bytes.find('\n');
    return is_separator(bytes.substr(0, end == std::string_view::npos ? end : end + 1));
}

std::vector<std::string> split_mbox(std::string_view bytes)
{
    std::istringstream stream{std::string{bytes}};
    MailFile file{stream};
    std::vector<std::string> mails;
    while (auto mail = file.next())
        if (!mail->is_too_large)
            mails.push_back(std::move(mail->bytes));
    return mails;
}

} // namespace siar::mail
