#include "http/loopback.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <future>
#include <mutex>

using namespace siar;
using namespace siar::http;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

Response echo(const Request& request)
{
    return {200, {{"content-type", "text/plain"}}, request.path + ' ' + request.body};
}

const char* const post_of_2000 =
    "POST /upload HTTP/1.1\r\nhost: siar\r\ncontent-length: 2000\r\n\r\n";

std::string code_of(const std::string& code)
{
    return "\"code\":\"" + code + '"';
}

int status_of(const RunningServer& server, const std::string& bytes)
{
    Browser browser{server.port()};
    browser.send(bytes);
    return browser.receive().status;
}

} // namespace

TEST_CASE("a connection serves request after request")
{
    RunningServer server{echo};
    Browser browser{server.port()};
    for (int i = 0; i < 100; ++i)
        REQUIRE(browser.ask("GET", "/" + std::to_string(i)).body == "/" + std::to_string(i) + " ");
}

TEST_CASE("requests sent ahead are answered in their order")
{
    RunningServer server{echo};
    Browser browser{server.port()};
    std::string ahead;
    for (int i = 0; i < 50; ++i)
        ahead +=
            "POST /" + std::to_string(i) + " HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\nhi";
    browser.send(ahead);
    for (int i = 0; i < 50; ++i)
        REQUIRE(browser.receive().body == "/" + std::to_string(i) + " hi");
}

TEST_CASE("a request arrives decoded, with its query, headers and peer")
{
    Request seen;
    RunningServer server{[&](const Request& request) {
        seen = request;
        return Response{};
    }};
    Browser browser{server.port()};
    browser.ask("GET", "/jadwal/a%20b?kata=hari+ini", "X-One: 1\r\nx-one: 2\r\nCookie: a=b\r\n");
    CHECK(seen.method == "GET");
    CHECK(seen.path == "/jadwal/a b");
    CHECK(query(seen, "kata") == "hari ini");
    CHECK(header(seen, "x-one") == "1, 2");
    CHECK(cookie(seen, "a") == "b");
    CHECK(seen.peer == "127.0.0.1");
}

TEST_CASE("HEAD gives the length and no body, and the connection goes on")
{
    RunningServer server{echo};
    Browser browser{server.port()};
    const Received received = browser.ask("HEAD", "/abc");
    CHECK(received.status == 200);
    CHECK(received.headers.at("content-length") == "5");
    CHECK(browser.ask("GET", "/next").body == "/next ");
}

TEST_CASE("every answer protects, unless it has its own way to")
{
    RunningServer server{[](const Request& request) {
        Response response;
        if (request.path == "/file")
            response.headers.emplace("content-security-policy", "sandbox");
        return response;
    }};
    Browser browser{server.port()};
    const Received page = browser.ask("GET", "/");
    CHECK(
        page.headers.at("content-security-policy").find("script-src 'self';") != std::string::npos
    );
    CHECK(page.headers.at("x-content-type-options") == "nosniff");
    CHECK(page.headers.at("referrer-policy") == "same-origin");
    CHECK(page.headers.at("server") == "siar");
    CHECK(page.headers.at("date").ends_with(" GMT"));
    CHECK(browser.ask("GET", "/file").headers.at("content-security-policy") == "sandbox");
}

TEST_CASE("what the asker holds already is not sent again")
{
    RunningServer server{[](const Request&) {
        return Response{200, {{"etag", "\"7\""}}, std::make_shared<const std::string>("seven")};
    }};
    Browser browser{server.port()};
    CHECK(browser.ask("GET", "/").body == "seven");
    CHECK(browser.ask("GET", "/", "if-none-match: \"7\"\r\n").status == 304);
    CHECK(browser.ask("GET", "/", "if-none-match: \"6\"\r\n").status == 200);
}

TEST_CASE("a malformed request is refused and the connection closed")
{
    RunningServer server{echo};
    for (const char* const request :
         {"NONSENSE\r\n\r\n",
          "GET /%zz HTTP/1.1\r\nhost: a\r\n\r\n",
          "GET / HTTP/1.1\r\n\r\n",
          "GET nowhere HTTP/1.1\r\nhost: a\r\n\r\n",
          "GET / HTTP/1.1\r\nhost a\r\n\r\n",
          "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
          "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n"}) {
        Browser browser{server.port()};
        browser.send(request);
        const Received received = browser.receive();
        CHECK_MESSAGE(received.status == 400, request);
        CHECK(received.body.find(code_of("http.malformed")) != std::string::npos);
        CHECK(received.headers.at("connection") == "close");
        CHECK(browser.is_closed());
    }
}

TEST_CASE("a head that is too large is refused")
{
    RunningServer server{echo};
    CHECK(status_of(server, "GET / HTTP/1.1\r\nx: " + std::string(20000, 'x') + "\r\n\r\n") == 431);
}

TEST_CASE("a body that is too large is refused before it is read, an upload may be larger")
{
    RunningServer server{
        echo,
        {.largest_body = 1024,
         .largest_upload = 4096,
         .is_upload = [](const std::string& path) { return path == "/upload"; }}
    };
    Browser browser{server.port()};
    browser.send("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1025\r\n\r\n");
    const Received refused = browser.receive();
    CHECK(refused.status == 413);
    CHECK(refused.body.find("\"reason\":\"too_large\"") != std::string::npos);
    CHECK(refused.body.find(code_of("http.too_large")) != std::string::npos);
    CHECK(refused.headers.at("connection") == "close");
    CHECK(browser.is_closed());

    const std::string body(2000, 'x');
    Browser uploader{server.port()};
    uploader.send(post_of_2000 + body);
    CHECK(uploader.receive().body == "/upload " + body);

    const std::string chunk = "7d0\r\n" + body + "\r\n0\r\n\r\n";
    const std::string chunked =
        " HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n" + chunk;
    CHECK(status_of(server, "POST /" + chunked) == 413);
    CHECK(status_of(server, "POST /upload" + chunked) == 200);
}

TEST_CASE("who refuses is heard, although the asker goes on sending")
{
    RunningServer server{echo};
    Browser browser{server.port()};
    browser.send("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 3000000\r\n\r\n");
    const std::string piece(100000, 'x');
    for (int i = 0; i < 20; ++i)
        browser.send(piece);
    CHECK(browser.receive().status == 413);
}

TEST_CASE("who asks first whether to send a body is told to go on, or refused")
{
    RunningServer server{echo};
    Browser browser{server.port()};
    browser.send("POST /a HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n"
    );
    CHECK(browser.receive().status == 100);
    browser.send("hi");
    CHECK(browser.receive().body == "/a hi");
    const std::string large = "expect: 100-continue\r\ncontent-length: 99000000\r\n";
    CHECK(browser.ask("POST", "/a", large).status == 413);
}

TEST_CASE("who sends a head byte by byte is cut off, and who says nothing is let go")
{
    RunningServer server{echo, {.header_timeout = 200ms, .idle_timeout = 100ms}};
    Browser slow{server.port()};
    const auto start = Clock::now();
    bool is_open = slow.send("GET / HTTP/1.1\r\nx: ");
    while (is_open && Clock::now() - start < 5s) {
        std::this_thread::sleep_for(20ms);
        is_open = slow.send("x");
    }
    CHECK_FALSE(is_open);
    CHECK(Clock::now() - start < 2s);

    Browser silent{server.port()};
    CHECK(silent.is_closed());
    Browser idle{server.port()};
    CHECK(idle.ask("GET", "/").status == 200);
    CHECK(idle.is_closed());
}

TEST_CASE("who does not finish a body is cut off")
{
    RunningServer server{echo, {.body_timeout = 100ms}};
    Browser browser{server.port()};
    browser.send(post_of_2000);
    CHECK(browser.is_closed());
}

TEST_CASE("a fault inside is answered, told to the operator, and does not end the server")
{
    std::mutex mutex;
    std::string complaint;
    RunningServer server{
        [](const Request& request) -> Response {
            if (request.path == "/broken")
                throw std::runtime_error{"the cause"};
            if (request.path == "/lines")
                return {200, {{"x", "a\r\nset-cookie: stolen"}}, ""};
            return {};
        },
        {.complain =
             [&](const std::string& what) {
                 const std::lock_guard lock{mutex};
                 complaint = what;
             }}
    };
    Browser browser{server.port()};
    const Received received = browser.ask("GET", "/broken");
    CHECK(received.status == 500);
    CHECK(received.body.find("the cause") == std::string::npos);
    {
        const std::lock_guard lock{mutex};
        CHECK(complaint == "GET /broken: the cause");
    }
    CHECK(browser.ask("GET", "/lines").status == 500);
    CHECK(browser.ask("GET", "/").status == 200);
}

TEST_CASE("when too many wait, the next is told to come back")
{
    std::promise<void> door;
    const std::shared_future<void> is_open = door.get_future().share();
    std::atomic<int> inside_count = 0;
    RunningServer server{
        [&](const Request&) {
            ++inside_count;
            is_open.wait();
            return Response{};
        },
        {.workers = 1, .longest_queue = 1}
    };
    const std::string request = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";
    Browser served{server.port()};
    served.send(request);
    while (inside_count == 0)
        std::this_thread::yield();
    Browser one{server.port()};
    Browser other{server.port()};
    one.send(request);
    other.send(request);
    auto first_answer = std::async(std::launch::async, [&] { return one.receive().status; });
    auto second_answer = std::async(std::launch::async, [&] { return other.receive().status; });
    while (first_answer.wait_for(10ms) != std::future_status::ready &&
           second_answer.wait_for(10ms) != std::future_status::ready) {
    }
    door.set_value();
    CHECK(first_answer.get() + second_answer.get() == 200 + 503);
    CHECK(served.receive().status == 200);
}

TEST_CASE("a port that is taken is named, with what to do")
{
    const RunningServer server{echo};
    const std::string port = std::to_string(server.port());
    const std::string other = std::to_string(server.port() + 1);
    const std::string sentence = "Port " + port +
                                 " is used by another program. Stop it, or start with --port " +
                                 other + ".";
    Broadcast broadcast;
    const ServerOptions options{.port = server.port()};
    CHECK_THROWS_WITH_AS((Server{options, echo, broadcast}), sentence.c_str(), std::runtime_error);
    CHECK_THROWS_AS((Server{{.address = "nowhere"}, echo, broadcast}), std::runtime_error);
}
