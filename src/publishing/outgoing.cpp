#include "publishing/outgoing.hpp"

#include "foundation/private_network.hpp"
#include "foundation/written.hpp"
#include "production/content_body.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <stdexcept>
#include <sys/socket.h>

namespace siar::publishing {

namespace {

constexpr std::size_t longest_answer = 64UL * 1024UL;
constexpr std::size_t longest_detail = 300;

struct Exchange {
    std::string answer = {};
    bool was_private = false;
};

curl_socket_t open_socket(void* exchange, curlsocktype /*purpose*/, curl_sockaddr* address)
{
    if (!may_reach(address->addr)) {
        static_cast<Exchange*>(exchange)->was_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t keep_answer(char* bytes, std::size_t size, std::size_t count, void* exchange)
{
    std::string& answer = static_cast<Exchange*>(exchange)->answer;
    const std::size_t length = size * count;
    answer.append(bytes, std::min(length, longest_answer - answer.size()));
    return length;
}

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Handle new_handle()
{
    static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
    Handle handle{curl_easy_init(), curl_easy_cleanup};
    if (begun != CURLE_OK || !handle)
        throw std::runtime_error{"the HTTP client cannot be used"};
    return handle;
}

Headers headers_for(const Delivery& delivery)
{
    curl_slist* list = nullptr;
    for (const std::string& line :
         {std::string{"Content-Type: application/json"},
          "Idempotency-Key: " + delivery.idempotency_key,
          std::string{"Expect:"}})
        list = curl_slist_append(list, line.c_str());
    return {list, curl_slist_free_all};
}

/// One attempt: a fresh connection of HTTP/1.1, which libcurl does not try again by itself.
void prepare(CURL* handle, const Delivery& delivery, curl_slist* headers, Exchange& exchange)
{
    curl_easy_setopt(handle, CURLOPT_URL, delivery.url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(delivery.timeout.count()));
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "Siar");
    curl_easy_setopt(handle, CURLOPT_POST, 1L);
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(delivery.body.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, delivery.body.c_str());
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keep_answer);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &exchange);
}

std::string one_line(std::string text)
{
    if (!is_utf8_text(text))
        return "";
    std::ranges::replace_if(text, [](char c) { return c >= 0 && c < ' '; }, ' ');
    text.resize(std::min(text.size(), longest_detail));
    while (!is_utf8_text(text))
        text.pop_back();
    return text;
}

std::optional<std::string> safe_link(std::string link)
{
    if (!production::is_safe_link(link) || !is_utf8_text(link) || link.starts_with("mailto"))
        return std::nullopt;
    return link;
}

std::optional<std::string> link_in(CURL* handle, const std::string& answer)
{
    curl_header* location = nullptr;
    if (curl_easy_header(handle, "Location", 0, CURLH_HEADER, -1, &location) == CURLHE_OK)
        if (auto link = safe_link(location->value))
            return link;
    boost::system::error_code error;
    const auto json = boost::json::parse(answer, error);
    const auto* object = error ? nullptr : json.if_object();
    const auto* url = object == nullptr ? nullptr : object->if_contains("url");
    return url != nullptr && url->is_string() ? safe_link(std::string{url->get_string()})
                                              : std::nullopt;
}

Reply broken(CURL* handle, CURLcode result, const Exchange& exchange)
{
    if (exchange.was_private)
        return {Fate::not_sent, "the address is in a private network", {}};
    long sent = 0;
    curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &sent);
    return {sent == 0 ? Fate::not_sent : Fate::unknown, curl_easy_strerror(result), {}};
}

Reply answered(CURL* handle, const Exchange& exchange)
{
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    const std::string detail = one_line("HTTP " + std::to_string(status) + ' ' + exchange.answer);
    if (status >= 200 && status < 300)
        return {Fate::accepted, "HTTP " + std::to_string(status), link_in(handle, exchange.answer)};
    if (status >= 300 && status < 500)
        return {Fate::refused, detail, {}};
    return {Fate::unknown, detail, {}};
}

} // namespace

Reply deliver(const Delivery& delivery)
{
    const Handle handle = new_handle();
    const Headers headers = headers_for(delivery);
    Exchange exchange;
    prepare(handle.get(), delivery, headers.get(), exchange);
    const CURLcode result = curl_easy_perform(handle.get());
    return result == CURLE_OK ? answered(handle.get(), exchange)
                              : broken(handle.get(), result, exchange);
}

} // namespace siar::publishing
