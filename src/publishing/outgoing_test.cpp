#include "fake_channel.hpp"

#include "publishing/outgoing.hpp"

#include "foundation/private_network.hpp"

#include <arpa/inet.h>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::publishing;
using siar::tests::FakeChannel;
using Mood = siar::tests::FakeChannel::Mood;

namespace {

Delivery to(const std::string& url)
{
    return {url, R"({"title":"Wisuda"})", "kunci-1", std::chrono::milliseconds{400}};
}

Reply deliver_in(Mood mood)
{
    allow_private_addresses();
    const FakeChannel channel{mood};
    Reply reply = deliver(to(channel.address()));
    CHECK(channel.request_count() == 1);
    return reply;
}

bool is_private_text(const char* text)
{
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1)
        return is_private(reinterpret_cast<const sockaddr&>(six));
    sockaddr_in four{};
    four.sin_family = AF_INET;
    REQUIRE(inet_pton(AF_INET, text, &four.sin_addr) == 1);
    return is_private(reinterpret_cast<const sockaddr&>(four));
}

} // namespace

TEST_CASE("a channel that accepts says where the publication is, by header or by JSON")
{
    const Reply created = deliver_in(Mood::accepts);
    CHECK(created.fate == Fate::accepted);
    CHECK(created.link == "https://kanal.example/siaran/1");
    const Reply answered = deliver_in(Mood::accepts_with_url);
    CHECK(answered.fate == Fate::accepted);
    CHECK(answered.link == "https://kanal.example/siaran/2");
}

TEST_CASE("a call carries its key, so that the channel can know a second one")
{
    allow_private_addresses();
    const FakeChannel channel{Mood::accepts};
    deliver(to(channel.address()));
    const auto requests = channel.requests();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].starts_with("POST /hook HTTP/1.1"));
    CHECK(requests[0].find("Idempotency-Key: kunci-1\r\n") != std::string::npos);
    CHECK(requests[0].ends_with("\r\n\r\n{\"title\":\"Wisuda\"}"));
}

TEST_CASE("a refusal is a refusal, with its reason; a redirect is not followed")
{
    const Reply refused = deliver_in(Mood::refuses);
    CHECK(refused.fate == Fate::refused);
    CHECK(refused.detail == "HTTP 403 kunci salah");
    CHECK(deliver_in(Mood::redirects).fate == Fate::refused);
}

TEST_CASE("F2: a timeout, a broken connection and a failure of the channel are unknown, not failed")
{
    CHECK(deliver_in(Mood::hangs).fate == Fate::unknown);
    CHECK(deliver_in(Mood::breaks_off).fate == Fate::unknown);
    CHECK(deliver_in(Mood::fails).fate == Fate::unknown);
}

TEST_CASE("what cannot be reached was not sent")
{
    allow_private_addresses();
    std::string closed;
    {
        const FakeChannel channel{Mood::accepts};
        closed = channel.address();
    }
    CHECK(deliver(to(closed)).fate == Fate::not_sent);
    CHECK(deliver(to("http://nama.invalid/hook")).fate == Fate::not_sent);
    CHECK(deliver(to("file:///etc/passwd")).fate == Fate::not_sent);
    CHECK(deliver(to("bukan alamat")).fate == Fate::not_sent);
}

TEST_CASE("nothing is sent to private networks, however the address is written")
{
    refuse_private_addresses();
    const FakeChannel channel{Mood::accepts};
    const std::string port = channel.address().substr(channel.address().rfind(':'));
    for (const char* host :
         {"127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "[::ffff:127.0.0.1]"}) {
        CAPTURE(host);
        CHECK(deliver(to(std::string{"http://"} + host + port)).fate == Fate::not_sent);
    }
    CHECK(channel.request_count() == 0);
    allow_private_addresses();
    CHECK(deliver(to(channel.address())).fate == Fate::accepted);
}

TEST_CASE("private addresses are known")
{
    for (const char* address :
         {"0.0.0.0",
          "10.1.2.3",
          "100.64.0.1",
          "127.0.0.1",
          "169.254.169.254",
          "172.16.0.1",
          "172.31.255.255",
          "192.168.1.1",
          "198.18.0.1",
          "224.0.0.1",
          "255.255.255.255",
          "::",
          "::1",
          "fe80::1",
          "fd00::1",
          "ff02::1",
          "::ffff:10.0.0.1",
          "64:ff9b::10.0.0.1",
          "2002:a00:1::"}) {
        CAPTURE(address);
        CHECK(is_private_text(address));
    }
    for (const char* address :
         {"8.8.8.8",
          "172.15.0.1",
          "172.32.0.1",
          "100.128.0.1",
          "103.209.1.1",
          "2606:4700::1111",
          "::ffff:8.8.8.8"}) {
        CAPTURE(address);
        CHECK_FALSE(is_private_text(address));
    }
}
