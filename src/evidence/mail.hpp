// An e-mail among the evidence as a page shows it.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

/// Lines in a row that the sender wrote, or took over from an earlier mail.
struct MailPassage {
    bool is_quoted;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(MailPassage, (), (is_quoted, text))

/// The mail itself or one that it forwards.
struct MailMessage {
    std::optional<std::string> at; // as written in the mail
    std::string from;
    std::string subject;
    std::vector<MailPassage> passages;
};
BOOST_DESCRIBE_STRUCT(MailMessage, (), (at, from, subject, passages))

struct MailFile {
    std::string name;
    std::string claimed_type; // by the sender, who may say anything
};
BOOST_DESCRIBE_STRUCT(MailFile, (), (name, claimed_type))

struct MailShown {
    std::optional<std::string> subject;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::optional<Moment> sent_at;
    std::vector<MailMessage> messages;
    std::vector<MailFile> attachments;
    bool has_page;
    bool is_whole;  // false: there is more in it than is shown
    bool is_masked; // personal data are covered; page and files are not for this reader
};
BOOST_DESCRIBE_STRUCT(
    MailShown, (), (subject, to, cc, sent_at, messages, attachments, has_page, is_whole, is_masked)
)

} // namespace siar::evidence
