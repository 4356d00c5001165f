// Reads a mailbox over IMAP (RFC 3501). Reading marks nothing: a mail stays as new as it was until
// somebody says that it was taken.
#pragma once

#include "mail/connection.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace siar::mail {

/// The server said no, said something else than IMAP, or said nothing in time.
class ImapFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A mail as its mailbox names it. The number means it only as long as the mailbox keeps its
/// validity.
struct MailInBox {
    std::int64_t uid;
    std::int64_t size; // bytes, as the server counts them
};

enum class Looking { only, marking };

/// One connection, signed in. Every step throws ImapFailure, and the whole may take so long.
class ImapSession {
public:
    ImapSession(const Server& server, std::chrono::milliseconds longest);
    ~ImapSession();
    ImapSession(const ImapSession&) = delete;
    ImapSession& operator=(const ImapSession&) = delete;

    /// Opens the folder; gives its validity: with another one, all numbers mean other mails.
    std::int64_t open(const std::string& folder, Looking looking);

    /// The mails with greater numbers, the smallest first.
    std::vector<MailInBox> newer_than(std::int64_t uid);

    /// The very bytes of the mail, `most` at the most.
    std::string bytes_of(std::int64_t uid, std::size_t most);

    /// Marks the mails as read.
    void mark_seen(const std::vector<std::int64_t>& uids);

private:
    struct Answer {
        std::string line;
        std::string literal; // the bytes that it announced; the last ones where it has several
    };

    std::vector<Answer> ask(const std::string& command, std::size_t most_bytes);
    Answer read_answer(std::size_t most_bytes);
    std::string read_line();
    std::string read_bytes(std::size_t count);
    void send(std::string_view bytes);
    void receive();
    void wait_for(short events);

    Connection connection_;
    std::chrono::steady_clock::time_point end_;
    std::string received_ = {};
    std::size_t begin_ = 0; // of what is not read yet
    int asked_ = 0;
};

} // namespace siar::mail
