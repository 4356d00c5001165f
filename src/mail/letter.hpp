// A letter that goes out by e-mail, as the bytes that a mail server takes.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace siar::mail {

struct Address {
    std::string name; // may be empty
    std::string address;
};

struct Attachment {
    std::string file_name;
    std::string media_type; // such as "text/calendar; method=REQUEST"
    std::string bytes;
};

struct ExtraHeader {
    std::string name;
    std::string value;
};

struct Letter {
    Address from = {};
    Address to = {};
    std::string reply_to = {}; // an address; empty: the sender's
    std::string subject = {};
    std::string text = {};
    std::string html = {}; // empty: plain text alone
    std::vector<Attachment> attachments = {};
    std::string message_id = {};  // without angle brackets
    std::string in_reply_to = {}; // the same; may be empty
    std::vector<std::string> references = {};
    std::vector<ExtraHeader> headers = {};
};

/// Whether mail can be addressed to it: one "@", no space or control character, 254 bytes at most.
bool is_mail_address(std::string_view address);

/// What stands after the @ of an address.
std::string domain_of(const std::string& address);

/// The letter as MIME in UTF-8 with lines that end in CR LF, dated `moment`. No value can add a
/// header or a line of its own: control characters become spaces. The same letter and moment give
/// the same bytes.
/// Throws std::invalid_argument for an address that is none.
std::string written(const Letter& letter, Moment moment);

} // namespace siar::mail
