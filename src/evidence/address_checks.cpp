#include "evidence/address_checks.hpp"

#include "evidence/evidences.hpp"
#include "evidence/tables.hpp"
#include "foundation/private_network.hpp"

#include <curl/curl.h>
#include <memory>
#include <stdexcept>
#include <sys/socket.h>

namespace siar::evidence {

namespace {

constexpr database::Table<AddressCheck> checks{"evidence_address_check"};
constexpr long most_redirections = 5;

using CurlHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

curl_socket_t open_asking_socket(void* was_private, curlsocktype /*purpose*/, curl_sockaddr* address)
{
    if (!may_reach(address->addr)) {
        *static_cast<bool*>(was_private) = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// That something came is enough: the transfer ends here.
std::size_t end_transfer(char* /*bytes*/, std::size_t /*size*/, std::size_t /*count*/, void* /*unused*/)
{
    return 0;
}

CurlHandle asking(const std::string& url, std::chrono::milliseconds timeout, bool& was_private)
{
    static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
    CurlHandle handle{curl_easy_init(), curl_easy_cleanup};
    if (begun != CURLE_OK || !handle)
        throw std::runtime_error{"the HTTP client cannot be used"};
    CURL* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, most_redirections);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(timeout.count()));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Siar");
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_asking_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &was_private);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, end_transfer);
    return handle;
}

std::vector<Evidence> links_whose_turn_has_come(Door& door)
{
    return door.read([&](database::Database& database) {
        return evidence_table.where(
            database,
            "kind = 'link' and not exists (select 1 from evidence_address_check c where c.id = "
            "evidence.id and c.next_check_at > $1) order by id limit 4",
            door.now()
        );
    });
}

void write_check(Command& command, const Id<Evidence>& id, const AddressAnswer& answer)
{
    const auto before = check_of(command.database, id);
    const bool is_well = answer.state == AddressState::answers;
    const auto since = before && before->failing_since ? before->failing_since
                                                       : std::optional{command.now};
    const AddressCheck check{
        .id = id,
        .state = answer.state,
        .said = answer.said,
        .failing_since = is_well ? std::nullopt : since,
        .checked_at = command.now,
        .next_check_at = command.now + (is_well ? until_next_check : until_next_try)
    };
    if (before)
        checks.update(command.database, check);
    else
        checks.insert(command.database, check);
}

} // namespace

AddressAnswer ask_address(const std::string& url, std::chrono::milliseconds timeout)
{
    bool was_private = false;
    const CurlHandle handle = asking(url, timeout, was_private);
    const CURLcode result = curl_easy_perform(handle.get());
    if (was_private)
        return {AddressState::unsure, "the address is in a private network"};
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    const bool has_ended = result == CURLE_OK || result == CURLE_WRITE_ERROR;
    if (!has_ended)
        return {AddressState::unsure, curl_easy_strerror(result)};
    const std::string said = "HTTP " + std::to_string(status);
    if (status == 404 || status == 410)
        return {AddressState::gone, said};
    return {status >= 200 && status < 300 ? AddressState::answers : AddressState::unsure, said};
}

std::size_t check_links(Door& door)
{
    std::vector<std::pair<Id<Evidence>, AddressAnswer>> answers;
    for (const Evidence& link : links_whose_turn_has_come(door))
        answers.emplace_back(link.id, ask_address(link.url.value()));
    if (answers.empty())
        return 0;
    door.change(siar_itself(), "evidence.add", [&](Command& command) {
        for (const auto& [id, answer] : answers)
            write_check(command, id, answer);
        command.record(
            "evidence.links_checked",
            answers.back().first.text(),
            {{"count", static_cast<std::int64_t>(answers.size())}}
        );
    });
    return answers.size();
}

std::optional<AddressCheck> check_of(database::Database& database, const Id<Evidence>& id)
{
    return checks.find(database, id);
}

std::vector<DeadLink> dead_links(database::Database& database, Moment now)
{
    std::vector<DeadLink> dead;
    for (AddressCheck& check : checks.where(
             database,
             "state = 'gone' or (state = 'unsure' and failing_since <= $1) order by failing_since, id "
             "limit 500",
             now - silence_that_is_reported
         ))
        dead.push_back({find_evidence(database, check.id), std::move(check)});
    return dead;
}

} // namespace siar::evidence
