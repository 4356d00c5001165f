// A channel of the outside world, for tests: an HTTP server on this machine that accepts, refuses,
// hangs or breaks off, and counts what reached it.
#pragma once

#include <boost/asio.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace siar::tests {

class FakeChannel {
public:
    enum class Mood { accepts, accepts_with_url, refuses, fails, redirects, hangs, breaks_off };

    explicit FakeChannel(Mood mood)
        : mood_{mood},
          acceptor_{context_, {boost::asio::ip::address_v4::loopback(), 0}},
          thread_{[this] { serve(); }}
    {
    }
    FakeChannel(const FakeChannel&) = delete;
    FakeChannel& operator=(const FakeChannel&) = delete;
    ~FakeChannel()
    {
        {
            const std::scoped_lock lock{mutex_};
            is_stopped_ = true;
        }
        stopped_.notify_all();
        boost::system::error_code ignored;
        boost::asio::ip::tcp::socket last{context_};
        last.connect(acceptor_.local_endpoint(), ignored); // wakes the waiting accept
        thread_.join();
    }

    std::string address() const
    {
        return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) + "/hook";
    }

    void becomes(Mood mood) { mood_ = mood; }

    int request_count() const { return static_cast<int>(requests().size()); }

    /// Head and body of each, as they came.
    std::vector<std::string> requests() const
    {
        const std::scoped_lock lock{mutex_};
        return requests_;
    }

private:
    using Socket = boost::asio::ip::tcp::socket;

    bool is_stopped() const
    {
        const std::scoped_lock lock{mutex_};
        return is_stopped_;
    }

    void serve()
    {
        while (!is_stopped()) {
            boost::system::error_code error;
            Socket socket{context_};
            acceptor_.accept(socket, error);
            if (!error && !is_stopped())
                answer(socket);
        }
    }

    void answer(Socket& socket)
    {
        boost::system::error_code error;
        std::string request;
        const auto head = boost::asio::read_until(
            socket, boost::asio::dynamic_buffer(request), "\r\n\r\n", error
        );
        if (error)
            return;
        const auto length = request.find("Content-Length: ");
        const std::size_t body = std::stoul(request.substr(length + 16));
        if (request.size() < head + body)
            boost::asio::read(
                socket,
                boost::asio::dynamic_buffer(request),
                boost::asio::transfer_exactly(head + body - request.size()),
                error
            );
        {
            std::unique_lock lock{mutex_};
            requests_.push_back(request);
            if (mood_ == Mood::hangs)
                stopped_.wait(lock, [this] { return is_stopped_; });
        }
        const std::string reply = reply_of(mood_);
        boost::asio::write(socket, boost::asio::buffer(reply), error);
    }

    static std::string reply_of(Mood mood)
    {
        switch (mood) {
        case Mood::accepts:
            return with("201 Created", "", "Location: https://kanal.example/siaran/1\r\n");
        case Mood::accepts_with_url:
            return with("200 OK", R"({"url":"https://kanal.example/siaran/2"})");
        case Mood::refuses:
            return with("403 Forbidden", "kunci salah");
        case Mood::fails:
            return with("500 Internal Server Error", "");
        case Mood::redirects:
            return with("302 Found", "", "Location: http://127.0.0.1:1/\r\n");
        default:
            return "";
        }
    }

    static std::string
    with(const std::string& status, const std::string& body, const std::string& headers = "")
    {
        return "HTTP/1.1 " + status + "\r\n" + headers +
               "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" +
               body;
    }

    std::atomic<Mood> mood_;
    boost::asio::io_context context_;
    boost::asio::ip::tcp::acceptor acceptor_;
    mutable std::mutex mutex_;
    std::condition_variable stopped_;
    bool is_stopped_ = false;
    std::vector<std::string> requests_;
    std::thread thread_;
};

} // namespace siar::tests
