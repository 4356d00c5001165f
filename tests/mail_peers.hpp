// Real mail servers for tests, on this machine alone: started with the value, gone with it.
#pragma once

#include "engines.hpp"

#include "foundation/private_network.hpp"
#include "foundation/process.hpp"
#include "mail/connection.hpp"

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

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

} // namespace siar::tests
