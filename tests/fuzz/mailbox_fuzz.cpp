// A file of mails: reading goes forward, and may stop and go on at any mail.
#include "fuzz/strangers.hpp"
#include "mail/mailbox.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace siar::fuzz {

namespace {

std::vector<std::string> mails_from(const std::string& file, std::int64_t place)
{
    std::istringstream stream{file};
    stream.seekg(place);
    mail::MailFile mails{stream, place};
    std::vector<std::string> all;
    while (const auto mail = mails.next())
        all.push_back(mail->bytes);
    return all;
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    const std::string file{bytes};
    const auto whole = mails_from(file, 0);
    require(mail::is_mbox(bytes) || whole.size() <= 1, "what is no mbox file is one mail");

    std::istringstream stream{file};
    mail::MailFile mails{stream};
    std::int64_t before = 0;
    for (std::size_t read = 1; mails.next(); ++read) {
        require(mails.place() > before, "reading goes forward");
        before = mails.place();
        require(before <= static_cast<std::int64_t>(file.size()), "and stays within the file");
        if (read <= 4)
            require(
                mails_from(file, before) ==
                    std::vector<std::string>(whole.begin() + static_cast<std::ptrdiff_t>(read), whole.end()),
                "what was begun is continued with the same mails"
            );
    }
}

} // namespace siar::fuzz
