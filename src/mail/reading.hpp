// A stranger's e-mail as a person reads it. Whatever is damaged, odd or enormous in it is shown as
// far as possible, within bounded time and memory: the mail itself is the bytes, and this is a look.
#pragma once

#include "mail/letter.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::mail {

/// Lines in a row that the sender wrote, or that they took over from an earlier mail.
struct Passage {
    bool is_quoted;
    std::string text;
};

/// The mail itself or one that it forwards as a whole.
struct ReadMessage {
    std::optional<std::string> at = {}; // as written in the Date header
    std::string from = {};              // as written, decoded
    std::string subject = {};
    std::vector<Passage> passages = {};
};

struct ReadAttachment {
    std::string name; // as the sender wrote it: may hold anything
    std::string claimed_type;
};

struct ReadMail {
    std::string message_id = {}; // this and those below without angle brackets
    std::string in_reply_to = {};
    std::vector<std::string> references = {}; // the oldest first
    std::vector<Address> from = {};
    std::vector<Address> to = {};
    std::vector<Address> cc = {};
    std::optional<std::string> subject = {};
    std::optional<Moment> sent_at = {};      // as the mail claims
    std::vector<ReadMessage> messages = {};  // the mail, then those that it forwards
    std::vector<ReadAttachment> attachments = {};
    bool has_page = false; // HTML, see page_of_mail
    bool is_whole = true;  // false: there is more in it than this look shows
};

/// Reads any bytes; what is no mail at all is one message of text.
ReadMail read_mail(std::string_view bytes);

/// False for what is no mail at all: it names neither sender, subject nor date.
bool is_mail(const ReadMail& mail);

/// The words that the sender wrote, without what they quoted.
std::string own_words(const ReadMessage& message);

/// A mail with the bytes of its attachments, read in one go.
struct OpenedMail {
    ReadMail mail;
    std::vector<Attachment> files; // in the order of mail.attachments
};

/// The first `most_files` of its attachments come with it.
OpenedMail open_mail(std::string_view bytes, std::size_t most_files);

/// The attachment with that place in `attachments`; nothing where there is none.
std::optional<Attachment> attachment_of(std::string_view bytes, std::size_t place);

/// The HTML of the mail as a page that runs nothing and fetches nothing; pictures that came with
/// the mail are in it. Nothing when the mail has no HTML.
std::optional<std::string> page_of_mail(std::string_view bytes);

} // namespace siar::mail
