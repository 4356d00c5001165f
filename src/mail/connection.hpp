// What every connection to a mail server has in common: where it goes, how it is protected, and
// how long anybody waits for it.
#pragma once

#include <chrono>
#include <memory>
#include <string>

namespace siar::mail {

enum class Protection { none, starttls, tls };

struct Server {
    std::string host;
    int port = 0;
    Protection protection = Protection::tls;
    std::string user = {}; // empty: without signing in
    std::string password = {};
    std::string authority_file = {}; // certificates to trust instead of the system's; for tests
    std::chrono::milliseconds connect_timeout = std::chrono::seconds{10};
    std::chrono::milliseconds timeout = std::chrono::seconds{30};
};

/// A handle of libcurl for one use, with what the server said.
class Connection {
public:
    /// `scheme` is "smtp" or "imap"; the address must not lead into a private network unless the
    /// operator allows that.
    Connection(const std::string& scheme, const Server& server, const std::string& path);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void* handle() const { return handle_.get(); } // a CURL*

    /// Performs; gives 0 or a code of libcurl.
    int perform();

    /// In one line: the server's last words, or what kept it from speaking.
    std::string said(int result) const;

    bool was_private() const { return was_private_; }

    // For libcurl.
    void heard(std::string line) { last_line_ = std::move(line); }
    void refuse_private() { was_private_ = true; }

private:
    std::unique_ptr<void, void (*)(void*)> handle_;
    std::string last_line_;
    bool was_private_ = false;
};

} // namespace siar::mail
