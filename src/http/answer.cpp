#include "http/answer.hpp"

#include "http/ranges.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <ctime>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace siar::http {

namespace {

struct Line {
    std::string_view name;
    std::string_view value;
};

// Mantine, the interface's set of parts, writes styles into the page.
constexpr std::array protection{
    Line{
        "content-security-policy",
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
        "script-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'self'; "
        "form-action 'self'"
    },
    Line{"x-content-type-options", "nosniff"},
    Line{"referrer-policy", "same-origin"},
};

struct Phrase {
    int status;
    std::string_view words;
};

constexpr std::array phrases{
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{204, "No Content"},
    Phrase{206, "Partial Content"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{413, "Content Too Large"},
    Phrase{416, "Range Not Satisfiable"},
    Phrase{422, "Unprocessable Content"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{503, "Service Unavailable"},
};

std::string_view reason_phrase(int status)
{
    const auto* const found = std::ranges::find(phrases, status, &Phrase::status);
    return found == phrases.end() ? "Answered" : found->words;
}

std::string date_line()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 64> text{};
    const auto length =
        std::strftime(text.data(), text.size(), "date: %a, %d %b %Y %H:%M:%S GMT\r\n", &utc);
    return {text.data(), length};
}

void add_line(std::string& head, std::string_view name, std::string_view value)
{
    constexpr std::string_view line_breaks{"\r\n\0", 3};
    if (name.find_first_of(line_breaks) != std::string_view::npos ||
        value.find_first_of(line_breaks) != std::string_view::npos)
        throw std::runtime_error{"a response header contains a line break: " + std::string{name}};
    head.append(name).append(": ").append(value).append("\r\n");
}

std::string head_of(const Response& response)
{
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    head.append(reason_phrase(response.status)).append("\r\n");
    head += date_line();
    add_line(head, "server", "siar");
    for (const auto& [name, value] : response.headers)
        add_line(head, name, value);
    for (const Line& line : protection)
        if (!response.headers.contains(std::string{line.name}))
            add_line(head, line.name, line.value);
    return head;
}

/// If-Range: an asker who holds part of another state of the file gets the whole.
Range range_wanted(const Request& request, const Response& response, std::uint64_t size)
{
    const Range whole{0, size};
    const auto wanted = header(request, "range");
    const auto condition = header(request, "if-range");
    if (!wanted || request.method != "GET" || response.status != 200 ||
        (condition && condition != header(response, "etag")))
        return whole;
    const auto found = read_range(*wanted, size);
    if (std::holds_alternative<NoSuchRange>(found))
        return {size, 0};
    const auto* const range = std::get_if<Range>(&found);
    return range == nullptr ? whole : *range;
}

/// Marks the response as the range, and says which.
void announce_range(Response& response, Range range, std::uint64_t size)
{
    response.headers.emplace("accept-ranges", "bytes");
    if (range == Range{0, size})
        return;
    const std::string which =
        range.length == 0
            ? "*"
            : std::to_string(range.first) + '-' + std::to_string(range.first + range.length - 1);
    response.status = range.length == 0 ? 416 : 206;
    response.headers.emplace("content-range", "bytes " + which + '/' + std::to_string(size));
}

OpenFile opened(const std::filesystem::path& file, Range range)
{
    auto bytes = std::make_unique<std::ifstream>(file, std::ios::binary);
    bytes->seekg(static_cast<std::streamoff>(range.first));
    if (!*bytes)
        throw std::runtime_error{"cannot read the file " + file.string()};
    return {std::move(bytes), range.length};
}

Answer file_answer(const Request& request, Response response)
{
    const std::filesystem::path file = std::get<FileBody>(response.body).file;
    if (!std::filesystem::is_regular_file(file))
        throw std::runtime_error{"there is no file " + file.string()};
    const std::uint64_t size = std::filesystem::file_size(file);
    const Range range = range_wanted(request, response, size);
    announce_range(response, range, size);
    Answer answer{head_of(response), opened(file, range)};
    add_line(answer.head, "content-length", std::to_string(range.length));
    return answer;
}

Answer events_answer(Response response)
{
    response.headers.emplace("content-type", "text/event-stream");
    response.headers.emplace("cache-control", "no-store");
    response.headers.emplace("x-accel-buffering", "no"); // nginx in front would hold events back
    return {head_of(response), Events{}};
}

template <class Bytes>
Answer memory_answer(const Response& response, Bytes bytes, std::size_t length)
{
    Answer answer{head_of(response), std::move(bytes)};
    if (response.status != 204 && response.status != 304)
        add_line(answer.head, "content-length", std::to_string(length));
    return answer;
}

Answer whole_answer(const Request& request, Response response)
{
    if (std::holds_alternative<FileBody>(response.body))
        return file_answer(request, std::move(response));
    if (std::holds_alternative<Events>(response.body))
        return events_answer(std::move(response));
    if (const auto* const shared = std::get_if<1>(&response.body))
        return memory_answer(response, *shared, (*shared)->size());
    std::string text = std::move(std::get<std::string>(response.body));
    const std::size_t length = text.size();
    return memory_answer(response, std::move(text), length);
}

void leave_out_what_is_known(const Request& request, Response& response)
{
    const auto etag = header(response, "etag");
    if (request.method != "GET" || response.status != 200 || !etag ||
        !is_known_to_asker(request, *etag))
        return;
    response.status = 304;
    response.body = std::string{};
}

} // namespace

std::string next_piece(OpenFile& file, std::uint64_t most)
{
    std::string piece(most, '\0');
    file.bytes->read(piece.data(), static_cast<std::streamsize>(most));
    piece.resize(static_cast<std::size_t>(file.bytes->gcount()));
    return piece;
}

Answer answer_to(const Request& request, Response response, Content content)
{
    leave_out_what_is_known(request, response);
    Answer answer = whole_answer(request, std::move(response));
    if (content == Content::left_out)
        answer.content = std::string{};
    return answer;
}

} // namespace siar::http
