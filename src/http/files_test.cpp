// Files over real sockets: whole, in part, and when they are missing.
#include "http/loopback.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace siar::http;

namespace {

constexpr std::size_t film_size = 5'000'000;

std::string made_film()
{
    std::string bytes(film_size, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 7 + i / 251) % 256);
    return bytes;
}

class Film {
public:
    Film()
        : file_{std::filesystem::temp_directory_path() / ("film_" + std::to_string(::getpid()))}
    {
        std::ofstream{file_, std::ios::binary} << bytes;
    }
    ~Film() { std::filesystem::remove(file_); }
    Film(const Film&) = delete;
    Film& operator=(const Film&) = delete;

    Response operator()(const Request& request) const
    {
        const auto file = request.path == "/film" ? file_ : file_.parent_path() / "no such file";
        return {200, {{"content-type", "video/mp4"}, {"etag", "\"film\""}}, FileBody{file}};
    }

    const std::string bytes = made_film();

private:
    std::filesystem::path file_;
};

struct Cinema {
    Film film;
    RunningServer server{[this](const Request& request) { return film(request); }};
    Browser browser{server.port()};
};

} // namespace

TEST_CASE_FIXTURE(Cinema, "a file of 5 MB arrives whole")
{
    const Received received = browser.ask("GET", "/film");
    CHECK(received.status == 200);
    CHECK(received.headers.at("accept-ranges") == "bytes");
    CHECK(received.headers.at("content-type") == "video/mp4");
    CHECK((received.body == film.bytes));
    CHECK(browser.ask("HEAD", "/film").headers.at("content-length") == std::to_string(film_size));
    CHECK(browser.ask("GET", "/film", "if-none-match: \"film\"\r\n").status == 304);
}

TEST_CASE_FIXTURE(Cinema, "a range of a file arrives, and the connection goes on")
{
    const Received middle = browser.ask("GET", "/film", "range: bytes=1000000-2999999\r\n");
    CHECK(middle.status == 206);
    CHECK(middle.headers.at("content-range") == "bytes 1000000-2999999/5000000");
    CHECK((middle.body == film.bytes.substr(1'000'000, 2'000'000)));
    const Received end = browser.ask("GET", "/film", "range: bytes=-10\r\n");
    CHECK(end.headers.at("content-range") == "bytes 4999990-4999999/5000000");
    CHECK((end.body == film.bytes.substr(film_size - 10)));
}

TEST_CASE_FIXTURE(Cinema, "a range beyond the file is refused with its size")
{
    const Received received = browser.ask("GET", "/film", "range: bytes=5000000-\r\n");
    CHECK(received.status == 416);
    CHECK(received.headers.at("content-range") == "bytes */5000000");
    CHECK(received.body.empty());
}

TEST_CASE_FIXTURE(Cinema, "who holds part of another state of the file gets the whole")
{
    const std::string range = "range: bytes=0-9\r\n";
    CHECK(browser.ask("GET", "/film", range + "if-range: \"film\"\r\n").status == 206);
    CHECK(browser.ask("GET", "/film", range + "if-range: \"old film\"\r\n").status == 200);
}

TEST_CASE_FIXTURE(Cinema, "a file that is missing is our fault, and the connection goes on")
{
    CHECK(browser.ask("GET", "/missing").status == 500);
    CHECK(browser.ask("GET", "/film", "range: bytes=0-0\r\n").body.size() == 1);
}

TEST_CASE_FIXTURE(Cinema, "who stops reading in the middle of a file does not hold others up")
{
    {
        Browser leaver{server.port()};
        leaver.send("GET /film HTTP/1.1\r\nhost: a\r\n\r\n");
    }
    Browser sleeper{server.port()};
    sleeper.send("GET /film HTTP/1.1\r\nhost: a\r\n\r\n");
    CHECK((browser.ask("GET", "/film").body == film.bytes));
}
