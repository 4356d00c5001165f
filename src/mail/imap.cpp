#include "mail/imap.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <curl/curl.h>
#include <optional>
#include <poll.h>

namespace siar::mail {

namespace {

constexpr std::size_t longest_line = 65'536;
constexpr std::size_t most_answers = 300'000;
constexpr std::size_t longest_short_answer = 100'000; // bytes of literals where none matter
constexpr std::size_t most_marked_at_once = 500;

/// The number behind the name: "RFC822.SIZE 1234".
std::optional<std::int64_t> number_after(std::string_view line, std::string_view name)
{
    const auto at = line.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::int64_t number = 0;
    const char* const begin = line.data() + at + name.size();
    const auto [stop, error] = std::from_chars(begin, line.data() + line.size(), number);
    return error == std::errc{} && stop != begin ? std::optional{number} : std::nullopt;
}

/// "{1234}" at the end of a line announces so many bytes.
std::optional<std::size_t> announced(std::string_view line)
{
    if (!line.ends_with('}'))
        return std::nullopt;
    const auto open = line.rfind('{');
    if (open == std::string_view::npos)
        return std::nullopt;
    const auto count = number_after(line.substr(open), "{");
    return count && *count >= 0 ? std::optional{static_cast<std::size_t>(*count)} : std::nullopt;
}

std::string quoted(const std::string& text)
{
    std::string all = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            all += '\\';
        if (static_cast<unsigned char>(c) >= ' ')
            all += c;
    }
    return all + '"';
}

std::string shown(const std::string& line)
{
    return is_utf8_text(line) ? line.substr(0, 200) : "?";
}

} // namespace

ImapSession::ImapSession(const Server& server, std::chrono::milliseconds longest)
    : connection_{"imap", server, "/"},
      end_{std::chrono::steady_clock::now() + longest}
{
    curl_easy_setopt(connection_.handle(), CURLOPT_CONNECT_ONLY, 1L);
    if (const int result = connection_.perform(); result != CURLE_OK)
        throw ImapFailure{connection_.said(result)};
}

/// Says goodbye, and does not wait for an answer.
ImapSession::~ImapSession()
{
    std::size_t sent = 0;
    const std::string_view goodbye = "bye LOGOUT\r\n";
    curl_easy_send(connection_.handle(), goodbye.data(), goodbye.size(), &sent);
}

std::int64_t ImapSession::open(const std::string& folder, Looking looking)
{
    const std::string command = looking == Looking::only ? "EXAMINE " : "SELECT ";
    for (const Answer& answer : ask(command + quoted(folder), longest_short_answer))
        if (const auto validity = number_after(answer.line, "[UIDVALIDITY "))
            return *validity;
    throw ImapFailure{"the mailbox has no UIDVALIDITY"};
}

std::vector<MailInBox> ImapSession::newer_than(std::int64_t uid)
{
    const std::string command = "UID FETCH " + std::to_string(uid + 1) + ":* (UID RFC822.SIZE)";
    std::vector<MailInBox> mails;
    for (const Answer& answer : ask(command, longest_short_answer)) {
        const auto number = number_after(answer.line, "UID ");
        const auto size = number_after(answer.line, "RFC822.SIZE ");
        if (number && size && *number > uid) // "n:*" always means the last one, too
            mails.push_back({*number, *size});
    }
    std::ranges::sort(mails, {}, &MailInBox::uid);
    return mails;
}

std::string ImapSession::bytes_of(std::int64_t uid, std::size_t most)
{
    const std::string command = "UID FETCH " + std::to_string(uid) + " (UID BODY.PEEK[])";
    for (Answer& answer : ask(command, most))
        if (answer.line.find("BODY[]") != std::string::npos && !answer.literal.empty())
            return std::move(answer.literal);
    throw ImapFailure{"the mail is not given"};
}

void ImapSession::mark_seen(const std::vector<std::int64_t>& uids)
{
    for (std::size_t begin = 0; begin < uids.size(); begin += most_marked_at_once) {
        std::string list;
        for (std::size_t i = begin; i < std::min(begin + most_marked_at_once, uids.size()); ++i)
            list += (list.empty() ? "" : ",") + std::to_string(uids[i]);
        ask("UID STORE " + list + " +FLAGS.SILENT (\\Seen)", longest_short_answer);
    }
}

/// What the server answers before it says that the command is done.
std::vector<ImapSession::Answer> ImapSession::ask(const std::string& command, std::size_t most_bytes)
{
    const std::string tag = "siar" + std::to_string(++asked_);
    send(tag + ' ' + command + "\r\n");
    std::vector<Answer> answers;
    while (answers.size() < most_answers) {
        Answer answer = read_answer(most_bytes);
        if (!answer.line.starts_with(tag + ' ')) {
            answers.push_back(std::move(answer));
            continue;
        }
        const std::string status = in_lower_case(answer.line.substr(tag.size() + 1, 3));
        if (status != "ok " && status != "ok")
            throw ImapFailure{shown(answer.line.substr(tag.size() + 1))};
        return answers;
    }
    throw ImapFailure{"the server answers without end"};
}

ImapSession::Answer ImapSession::read_answer(std::size_t most_bytes)
{
    Answer answer{.line = read_line(), .literal = {}};
    for (auto count = announced(answer.line); count; count = announced(answer.line)) {
        if (*count > most_bytes || answer.line.size() > longest_line)
            throw ImapFailure{"the mail is larger than the server said"};
        answer.literal = read_bytes(*count);
        answer.line.erase(answer.line.rfind('{'));
        answer.line += read_line();
    }
    return answer;
}

std::string ImapSession::read_line()
{
    for (;;) {
        const auto end = received_.find("\r\n", begin_);
        if (end != std::string::npos) {
            std::string line = received_.substr(begin_, end - begin_);
            begin_ = end + 2;
            return line;
        }
        if (received_.size() - begin_ > longest_line)
            throw ImapFailure{"the server says a line without end"};
        receive();
    }
}

std::string ImapSession::read_bytes(std::size_t count)
{
    while (received_.size() - begin_ < count)
        receive();
    std::string bytes = received_.substr(begin_, count);
    begin_ += count;
    return bytes;
}

void ImapSession::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::size_t sent = 0;
        const CURLcode result =
            curl_easy_send(connection_.handle(), bytes.data(), bytes.size(), &sent);
        if (result == CURLE_AGAIN)
            wait_for(POLLOUT);
        else if (result != CURLE_OK)
            throw ImapFailure{curl_easy_strerror(result)};
        bytes.remove_prefix(sent);
    }
}

void ImapSession::receive()
{
    received_.erase(0, begin_);
    begin_ = 0;
    std::array<char, 65'536> piece{};
    for (;;) {
        std::size_t count = 0;
        const CURLcode result =
            curl_easy_recv(connection_.handle(), piece.data(), piece.size(), &count);
        if (result == CURLE_OK && count == 0)
            throw ImapFailure{"the server ended the connection"};
        if (result == CURLE_OK) {
            received_.append(piece.data(), count);
            return;
        }
        if (result != CURLE_AGAIN)
            throw ImapFailure{curl_easy_strerror(result)};
        wait_for(POLLIN);
    }
}

void ImapSession::wait_for(short events)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(connection_.handle(), CURLINFO_ACTIVESOCKET, &socket);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        end_ - std::chrono::steady_clock::now()
    );
    pollfd waiting{.fd = socket, .events = events, .revents = 0};
    if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
        throw ImapFailure{"the server takes too long"};
}

} // namespace siar::mail
