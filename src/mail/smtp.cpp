#include "mail/smtp.hpp"

#include "mail/letter.hpp"

#include <algorithm>
#include <curl/curl.h>
#include <cstring>

namespace siar::mail {

namespace {

struct Sending {
    std::string_view rest;
    bool has_begun = false;
};

std::size_t give_bytes(char* into, std::size_t size, std::size_t count, void* sending)
{
    auto& given = *static_cast<Sending*>(sending);
    given.has_begun = true;
    const std::size_t length = std::min(size * count, given.rest.size());
    std::memcpy(into, given.rest.data(), length);
    given.rest.remove_prefix(length);
    return length;
}

Handover outcome_of(CURL* handle, CURLcode result, const Sending& sending)
{
    if (result == CURLE_OK)
        return Handover::accepted;
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (sending.has_begun && status < 400)
        return Handover::unknown;
    if (result == CURLE_LOGIN_DENIED || result == CURLE_USE_SSL_FAILED)
        return Handover::later;
    return status >= 500 ? Handover::refused : Handover::later;
}

} // namespace

Handed hand_over(
    const Server& server, const std::string& from, const std::string& to, std::string_view message
)
{
    if (!is_mail_address(from) || !is_mail_address(to))
        return {Handover::refused, "this is no mail address"};
    Connection connection{"smtp", server, "/"};
    CURL* const handle = connection.handle();
    Sending sending{message};
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients{
        curl_slist_append(nullptr, ('<' + to + '>').c_str()), curl_slist_free_all
    };
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, ('<' + from + '>').c_str());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give_bytes);
    curl_easy_setopt(handle, CURLOPT_READDATA, &sending);
    const auto result = static_cast<CURLcode>(connection.perform());
    return {outcome_of(handle, result, sending), connection.said(result)};
}

} // namespace siar::mail
