#include "mail/connection.hpp"

#include "foundation/private_network.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <curl/curl.h>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>

namespace siar::mail {

namespace {

constexpr std::size_t longest_words = 500;

curl_socket_t open_mail_socket(void* connection, curlsocktype /*purpose*/, curl_sockaddr* address)
{
    if (!may_reach(address->addr)) {
        static_cast<Connection*>(connection)->refuse_private();
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int listen(CURL* /*handle*/, curl_infotype type, char* bytes, std::size_t size, void* connection)
{
    const std::string_view line{bytes, size};
    // "221" only says goodbye, after what mattered.
    if (type == CURLINFO_HEADER_IN && !line.empty() && !line.starts_with("221"))
        static_cast<Connection*>(connection)->heard(std::string{line});
    return 0;
}

std::string as_one_line(std::string text)
{
    if (!is_utf8_text(text))
        std::ranges::replace_if(text, [](char c) { return c <= 0; }, '?');
    std::ranges::replace_if(text, [](char c) { return c >= 0 && c < ' '; }, ' ');
    text.resize(std::min(text.size(), longest_words));
    while (!is_utf8_text(text))
        text.pop_back();
    return trimmed(text);
}

std::string url_of(const std::string& scheme, const Server& server, const std::string& path)
{
    const bool is_tls = server.protection == Protection::tls;
    const bool is_ipv6 = server.host.find(':') != std::string::npos;
    const std::string host = is_ipv6 ? '[' + server.host + ']' : server.host;
    return scheme + (is_tls ? "s://" : "://") + host + ':' + std::to_string(server.port) + path;
}

} // namespace

Connection::Connection(
    const std::string& scheme, const Server& server, const std::string& path
)
    : handle_{nullptr, curl_easy_cleanup}
{
    static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
    handle_.reset(curl_easy_init());
    if (begun != CURLE_OK || !handle_)
        throw std::runtime_error{"libcurl cannot be used"};
    CURL* const handle = handle_.get();
    curl_easy_setopt(handle, CURLOPT_URL, url_of(scheme, server, path).c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(
        handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.connect_timeout.count())
    );
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(server.timeout.count()));
    if (server.protection != Protection::none)
        curl_easy_setopt(handle, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (!server.authority_file.empty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, server.authority_file.c_str());
    if (!server.user.empty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, server.user.c_str());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.c_str());
    }
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_mail_socket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
}

int Connection::perform()
{
    return curl_easy_perform(handle());
}

std::string Connection::said(int result) const
{
    if (was_private_)
        return "the address is in a private network";
    if (!last_line_.empty() && result != CURLE_PEER_FAILED_VERIFICATION)
        return as_one_line(last_line_);
    return as_one_line(curl_easy_strerror(static_cast<CURLcode>(result)));
}

} // namespace siar::mail
