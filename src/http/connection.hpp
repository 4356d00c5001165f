// One browser's connection: its requests one after another, until either side has had enough.
// Part of the server; all of it runs on the server's one thread of sockets.
#pragma once

#include "http/answer.hpp"
#include "http/server.hpp"
#include "http/worker_pool.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

namespace siar::http {

class Connection;

/// What the connections of one server share.
struct Serving {
    ServerOptions options;
    Respond respond;
    Broadcast& broadcast;
    std::unordered_set<Connection*> connections = {};
    bool is_stopping = false;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, Serving& serving, WorkerPool& workers);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    boost::asio::awaitable<void> converse();

    /// Ends the connection now, or after the answer that is under way.
    void stop();

private:
    enum class Next { request, events, farewell, nothing };

    template <class T>
    using Later = boost::asio::awaitable<T>;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using ErrorCode = boost::beast::error_code;

    Later<bool> has_request_within(std::chrono::milliseconds patience);
    Later<Next> exchange();
    Later<ErrorCode> read_request(Parser& parser, Request& request);
    Later<ErrorCode> read_body(Parser& parser, Request& request);
    Later<Next> refuse_unreadable(ErrorCode error, const Request& request);
    Later<Next> refuse(int status, Refusal refusal, const Request& request);
    Answer answer_of(const Request& request, Content content) const;

    Later<Next> send(Answer answer, Next after);
    Later<bool> send_bytes(const std::string& first, const std::string& second);
    Later<bool> send_file(OpenFile file);
    void subscribe();
    Later<void> stream_events();
    Later<std::string> next_events();
    void wake();
    Later<void> say_farewell();

    Serving& serving_;
    WorkerPool& workers_;
    boost::beast::tcp_stream stream_;
    boost::beast::flat_buffer buffer_;
    bool is_idle_ = false; // nothing is under way that stopping should wait for
    std::optional<boost::asio::steady_timer> heartbeat_;
    std::unique_ptr<Broadcast::Subscription> subscription_;
};

} // namespace siar::http
