// Server-sent events over real sockets, and how the server stops.
#include "http/loopback.hpp"

#include <doctest/doctest.h>
#include <future>
#include <memory>
#include <vector>

using namespace siar::http;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

Response events(const Request& /*request*/)
{
    return {.body = Events{}};
}

std::vector<std::unique_ptr<Browser>> listeners(const RunningServer& server, std::size_t count)
{
    std::vector<std::unique_ptr<Browser>> browsers;
    for (std::size_t i = 0; i < count; ++i) {
        browsers.push_back(std::make_unique<Browser>(server.port()));
        browsers.back()->ask("GET", "/events");
        browsers.back()->receive_until("retry: 3000\n\n");
    }
    return browsers;
}

/// Whether, within 5 seconds, nobody listens any more.
bool are_all_gone(Broadcast& broadcast)
{
    const auto start = Clock::now();
    while (broadcast.subscription_count() > 0 && Clock::now() - start < 5s)
        std::this_thread::sleep_for(5ms);
    return broadcast.subscription_count() == 0;
}

} // namespace

TEST_CASE("an event stream says what it is")
{
    RunningServer server{events};
    Browser browser{server.port()};
    const Received received = browser.ask("GET", "/events");
    CHECK(received.status == 200);
    CHECK(received.headers.at("content-type") == "text/event-stream");
    CHECK(received.headers.at("cache-control") == "no-store");
    CHECK_FALSE(received.headers.contains("content-length"));
}

TEST_CASE("what is published reaches 50 open streams, in order")
{
    RunningServer server{events};
    const auto browsers = listeners(server, 50);
    for (int i = 0; i < 100; ++i)
        server.broadcast().publish("schedule", std::to_string(i));
    std::size_t heard_count = 0;
    for (const auto& browser : browsers)
        for (int i = 0; i < 100; ++i)
            heard_count += browser->receive_until("\n\n") ==
                                   "event: schedule\ndata: " + std::to_string(i) + "\n\n"
                               ? 1
                               : 0;
    CHECK(heard_count == 5000);
}

TEST_CASE("1,000 open streams all hear, and requests are still answered")
{
    RunningServer server{[](const Request& request) {
        return request.path == "/events" ? Response{.body = Events{}} : Response{.body = "page"};
    }};
    const auto browsers = listeners(server, 1000);
    server.broadcast().publish("n", "1");
    Browser reader{server.port()};
    CHECK(reader.ask("GET", "/").body == "page");
    std::size_t heard_count = 0;
    for (const auto& browser : browsers)
        heard_count += browser->receive_until("\n\n") == "event: n\ndata: 1\n\n" ? 1 : 0;
    CHECK(heard_count == 1000);
}

TEST_CASE("what is published from the moment that the stream is announced is heard")
{
    RunningServer server{events};
    for (int i = 0; i < 50; ++i) {
        Browser browser{server.port()};
        browser.ask("GET", "/events");
        server.broadcast().publish("n", "now");
        REQUIRE(browser.receive_until("data: now\n\n").find("event: n\n") != std::string::npos);
    }
}

TEST_CASE("a quiet stream beats, and beats on after an event")
{
    RunningServer server{events, {.heartbeat = 30ms}};
    const auto browsers = listeners(server, 1);
    CHECK(browsers[0]->receive_until("\n\n") == ":\n\n");
    CHECK(browsers[0]->receive_until("\n\n") == ":\n\n");
    server.broadcast().publish("n", "1");
    CHECK(browsers[0]->receive_until("data: 1\n\n").ends_with("event: n\ndata: 1\n\n"));
    CHECK(browsers[0]->receive_until("\n\n") == ":\n\n");
}

TEST_CASE("a browser that left is forgotten by its heartbeat")
{
    RunningServer server{events, {.heartbeat = 20ms}};
    listeners(server, 10);
    CHECK(are_all_gone(server.broadcast()));
}

TEST_CASE("a reader who does not read is cut off, others are not")
{
    RunningServer server{events};
    const auto browsers = listeners(server, 1);
    {
        const auto sleepers = listeners(server, 1);
        const std::string much(20'000, 'x');
        for (int i = 0; i < 3000; ++i) {
            server.broadcast().publish("n", much);
            browsers[0]->receive_until("\n\n");
        }
        CHECK(server.broadcast().subscription_count() == 1);
        CHECK(sleepers[0]->is_closed());
    }
    server.broadcast().publish("n", "end");
    CHECK(browsers[0]->receive_until("\n\n") == "event: n\ndata: end\n\n");
}

TEST_CASE("stopping finishes the answer under way, takes no other and ends the streams")
{
    std::promise<void> is_asked;
    RunningServer server{[&](const Request& request) -> Response {
        if (request.path == "/events")
            return {.body = Events{}};
        is_asked.set_value();
        std::this_thread::sleep_for(300ms);
        return {200, {}, "done"};
    }};
    const auto streams = listeners(server, 5);
    Browser idle{server.port()};
    Browser browser{server.port()};
    const std::string request = "GET /slow HTTP/1.1\r\nhost: a\r\n\r\n";
    browser.send(request + request);
    is_asked.get_future().wait();

    const auto start = Clock::now();
    server.stop();
    CHECK(Clock::now() - start < 2s);
    const Received received = browser.receive();
    CHECK(received.body == "done");
    CHECK(received.headers.at("connection") == "close");
    CHECK(browser.is_closed());
    CHECK(idle.is_closed());
    for (const auto& stream : streams)
        CHECK(stream->is_closed());
    CHECK_THROWS(Browser{server.port()});
}

TEST_CASE("stopping does not wait for ever for who does not finish asking")
{
    RunningServer server{events, {.stop_patience = 100ms}};
    Browser browser{server.port()};
    browser.send("GET / HT");
    std::this_thread::sleep_for(50ms);
    const auto start = Clock::now();
    server.stop();
    CHECK(Clock::now() - start < 2s);
}

TEST_CASE("a server that is told to stop before it runs does not run")
{
    Broadcast broadcast;
    Server server{{.port = 0}, events, broadcast};
    server.stop();
    const auto start = Clock::now();
    server.run();
    CHECK(Clock::now() - start < 2s);
}
