// Real mail servers for tests, on this machine alone: started with the value, gone with it.
#pragma once

#include "engines.hpp"

#include "foundation/private_network.hpp"
#include "foundation/process.hpp"
#include "mail/connection.hpp"

#include <arpa/inet.h>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <pwd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace siar::tests {

inline std::string file_text(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

/// A certificate for localhost that signs itself: <folder>/cert.pem and key.pem.
inline void make_certificate(const std::filesystem::path& folder)
{
    Process openssl{
        {"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", (folder / "key.pem").string(), "-out",
         (folder / "cert.pem").string()}
    };
    if (openssl.wait(std::chrono::seconds{20}) != 0)
        throw std::runtime_error{"openssl makes no certificate"};
}

inline void wait_for_file(const std::filesystem::path& file)
{
    for (int i = 0; i < 400; ++i) {
        if (std::filesystem::exists(file))
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    throw std::runtime_error{file.string() + " does not appear"};
}

class SmtpPeer {
public:
    explicit SmtpPeer(const std::string& protection)
        : protection_{protection}
    {
        allow_private_addresses();
        make_certificate(folder_.path());
        process_.emplace(std::vector<std::string>{
            "node", SIAR_PEERS "/smtp_server.mjs", folder_.path().string(), protection
        });
        wait_for_file(folder_.path() / "port");
    }

    mail::Server server() const
    {
        const auto protection = protection_ == "tls"    ? mail::Protection::tls
                                : protection_ == "none" ? mail::Protection::none
                                                        : mail::Protection::starttls;
        return {
            .host = "localhost",
            .port = port(),
            .protection = protection,
            .user = "humas",
            .password = "rahasia \"dan\" panjang",
            .authority_file = certificate().string()
        };
    }

    int port() const { return std::stoi(file_text(folder_.path() / "port")); }
    std::filesystem::path certificate() const { return folder_.path() / "cert.pem"; }

    int count() const
    {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator{folder_.path()})
            count += entry.path().extension() == ".eml" ? 1 : 0;
        return count;
    }

    std::string mail(int number) const
    {
        return file_text(folder_.path() / (std::to_string(number) + ".eml"));
    }

private:
    TemporaryFolder folder_;
    std::string protection_;
    std::optional<Process> process_;
};

/// A port of this machine that nobody uses now.
inline int free_port()
{
    const int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool is_bound =
        bind(socket_, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
        getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    close(socket_);
    if (!is_bound)
        throw std::runtime_error{"no port is free"};
    return ntohs(address.sin_port);
}

/// Dovecot with one mailbox, over TLS alone, run by whoever runs the tests.
class ImapPeer {
public:
    ImapPeer()
        : port_{free_port()}
    {
        allow_private_addresses();
        make_certificate(folder_.path());
        std::filesystem::permissions(folder_.path(), std::filesystem::perms{0755});
        for (const char* const part : {"new", "cur", "tmp"})
            make_folder(folder_.path() / "mail" / part);
        make_folder(folder_.path() / "mail");
        std::ofstream{folder_.path() / "dovecot.conf"} << configuration();
        start();
    }

    mail::Server server() const
    {
        return {
            .host = "localhost",
            .port = port_,
            .protection = mail::Protection::tls,
            .user = "humas",
            .password = "rahasia",
            .authority_file = certificate().string()
        };
    }

    int port() const { return port_; }
    std::filesystem::path certificate() const { return folder_.path() / "cert.pem"; }

    /// A mail arrives with these very bytes; its lines end in CR LF, as they do on the wire.
    void deliver(const std::string& name, const std::string& bytes) const
    {
        const auto waiting = folder_.path() / "mail/tmp" / (name + ".siar");
        std::ofstream{waiting, std::ios::binary} << bytes;
        give_to_dovecot(waiting);
        std::filesystem::rename(waiting, folder_.path() / "mail/new" / waiting.filename());
    }

    /// How many mails are marked as read.
    int seen_count() const
    {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator{folder_.path() / "mail/cur"}) {
            const std::string name = entry.path().filename().string();
            const auto flags = name.find(":2,");
            count += flags != std::string::npos && name.find('S', flags) != std::string::npos ? 1 : 0;
        }
        return count;
    }

    /// The numbers of the mails begin anew, as after a mailbox was made again.
    void forget_numbers()
    {
        process_.reset();
        for (const auto& entry : std::filesystem::directory_iterator{folder_.path() / "mail"})
            if (entry.path().filename().string().starts_with("dovecot"))
                std::filesystem::remove(entry.path());
        std::this_thread::sleep_for(std::chrono::milliseconds{1100}); // the validity is a second
        start();
    }

private:
    static bool is_root() { return geteuid() == 0; }

    /// Dovecot reads no mail as root.
    static const passwd& owner()
    {
        const passwd* const found = is_root() ? getpwnam("dovecot") : getpwuid(geteuid());
        if (found == nullptr)
            throw std::runtime_error{"nobody may own the mailbox; run ./setup test"};
        return *found;
    }

    static void give_to_dovecot(const std::filesystem::path& path)
    {
        if (is_root() && chown(path.c_str(), owner().pw_uid, owner().pw_gid) != 0)
            throw std::runtime_error{"the mailbox cannot be given to dovecot"};
    }

    static void make_folder(const std::filesystem::path& path)
    {
        std::filesystem::create_directories(path);
        give_to_dovecot(path);
    }

    std::string configuration() const
    {
        const std::string folder = folder_.path().string();
        const std::string user = owner().pw_name;
        return "base_dir = " + folder + "/run\nlog_path = " + folder +
               "/log\nprotocols = imap\nlisten = 127.0.0.1\nssl = required\nssl_cert = <" +
               folder + "/cert.pem\nssl_key = <" + folder +
               "/key.pem\nfirst_valid_uid = 1\nfirst_valid_gid = 1\ndefault_internal_user = " + user +
               "\n" + (is_root() ? "" : "default_login_user = " + user + "\n") +
               "mail_location = maildir:" + folder + "/mail\nmaildir_copy_with_hardlinks = no\n"
               "passdb {\n driver = static\n args = password=rahasia\n}\n"
               "userdb {\n driver = static\n args = uid=" + std::to_string(owner().pw_uid) +
               " gid=" + std::to_string(owner().pw_gid) + " home=" + folder + "/mail\n}\n"
               "service imap-login {\n chroot =\n inet_listener imap {\n  port = 0\n }\n"
               " inet_listener imaps {\n  port = " + std::to_string(port_) + "\n  ssl = yes\n }\n}\n"
               "service anvil {\n chroot =\n}\nservice stats {\n chroot =\n}\n";
    }

    void start()
    {
        process_.emplace(std::vector<std::string>{
            "/usr/sbin/dovecot", "-F", "-c", (folder_.path() / "dovecot.conf").string()
        });
        for (int i = 0; i < 200; ++i) {
            if (answers())
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        throw std::runtime_error{"dovecot does not start: " + file_text(folder_.path() / "log")};
    }

    bool answers() const
    {
        const int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(port_));
        const bool is_there =
            connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        close(socket_);
        return is_there;
    }

    TemporaryFolder folder_;
    int port_;
    std::optional<Process> process_;
};

} // namespace siar::tests
