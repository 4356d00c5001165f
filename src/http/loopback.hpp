// For tests: a server on a free port of this machine, and a browser that may send whatever it
// likes.
#pragma once

#include "http/server.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <map>
#include <netinet/in.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace siar::http {

class RunningServer {
public:
    explicit RunningServer(Respond respond, ServerOptions options = {})
        : server_{on_any_port(std::move(options)), std::move(respond), broadcast_},
          thread_{[this] { server_.run(); }}
    {
    }
    ~RunningServer() { stop(); }
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    std::uint16_t port() const { return server_.port(); }
    Broadcast& broadcast() { return broadcast_; }

    void stop()
    {
        server_.stop();
        if (thread_.joinable())
            thread_.join();
    }

private:
    static ServerOptions on_any_port(ServerOptions options)
    {
        options.port = 0;
        return options;
    }

    Broadcast broadcast_;
    Server server_;
    std::thread thread_;
};

struct Received {
    int status = 0; // 0: the connection was closed
    std::map<std::string, std::string> headers = {};
    std::string body = {};
};

class Browser {
public:
    explicit Browser(std::uint16_t port)
        : socket_{::socket(AF_INET, SOCK_STREAM, 0)}
    {
        const timeval patience{10, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error{"cannot connect"};
    }
    ~Browser() { ::close(socket_); }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    /// False when the other side has closed.
    bool send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    Received
    ask(const std::string& method, const std::string& target, std::string_view headers = "")
    {
        send(method + ' ' + target + " HTTP/1.1\r\nhost: siar\r\n" + std::string{headers} + "\r\n");
        return receive(method);
    }

    Received receive(std::string_view method = "GET")
    {
        const std::string head = receive_until("\r\n\r\n");
        if (head.empty())
            return {};
        Received received{.status = std::stoi(head.substr(9, 3)), .headers = headers_in(head)};
        const auto length = received.headers.find("content-length");
        if (length != received.headers.end() && method != "HEAD")
            received.body = receive_exactly(std::stoul(length->second));
        return received;
    }

    /// Up to and with the marker; empty when the connection was closed before.
    std::string receive_until(std::string_view marker)
    {
        auto at = bytes_.find(marker);
        for (; at == std::string::npos; at = bytes_.find(marker))
            if (!receive_some())
                return {};
        return take(at + marker.size());
    }

    /// Reads and forgets until the other side closes; false when it does not within 10 seconds.
    bool is_closed()
    {
        while (receive_some())
            bytes_.clear();
        return is_at_end_;
    }

private:
    std::string receive_exactly(std::size_t count)
    {
        while (bytes_.size() < count)
            if (!receive_some())
                throw std::runtime_error{"the connection was closed in the middle of a body"};
        return take(count);
    }

    bool receive_some()
    {
        char piece[16384];
        const ssize_t count = ::recv(socket_, piece, sizeof piece, 0);
        is_at_end_ = count == 0 || (count < 0 && errno == ECONNRESET);
        if (count > 0)
            bytes_.append(piece, static_cast<std::size_t>(count));
        return count > 0;
    }

    std::string take(std::size_t count)
    {
        std::string taken = bytes_.substr(0, count);
        bytes_.erase(0, count);
        return taken;
    }

    static std::map<std::string, std::string> headers_in(const std::string& head)
    {
        std::map<std::string, std::string> headers;
        for (auto at = head.find("\r\n") + 2; head.compare(at, 2, "\r\n") != 0;) {
            const auto colon = head.find(": ", at);
            const auto end = head.find("\r\n", at);
            headers[head.substr(at, colon - at)] = head.substr(colon + 2, end - colon - 2);
            at = end + 2;
        }
        return headers;
    }

    int socket_;
    std::string bytes_;
    bool is_at_end_ = false;
};

} // namespace siar::http
