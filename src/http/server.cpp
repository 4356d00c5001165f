#include "http/server.hpp"

#include "http/connection.hpp"
#include "http/worker_pool.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json.hpp>

#include <exception>
#include <stdexcept>
#include <sys/resource.h>
#include <utility>

namespace siar::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

/// Every connection is an open file, and the usual limit for these is 1024.
void allow_many_connections()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

[[noreturn]] void cannot_listen(const ServerOptions& options, const ErrorCode& error)
{
    const std::string port = std::to_string(options.port);
    if (error == asio::error::address_in_use) {
        const int other = options.port == UINT16_MAX ? 8080 : options.port + 1;
        throw std::runtime_error{
            "Port " + port + " is used by another program. Stop it, or start with --port " +
            std::to_string(other) + "."
        };
    }
    if (error == asio::error::access_denied)
        throw std::runtime_error{
            "Port " + port + " is reserved for the system. Start with --port 8080."
        };
    throw std::runtime_error{
        "Cannot listen on address " + options.address + " (" + error.message() +
        "). Start with --address 127.0.0.1."
    };
}

tcp::acceptor listening(asio::io_context& context, const ServerOptions& options)
{
    tcp::acceptor acceptor{context};
    ErrorCode error;
    const tcp::endpoint endpoint{asio::ip::make_address(options.address, error), options.port};
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address{true}, error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        cannot_listen(options, error);
    return acceptor;
}

std::string what(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& exception) {
        return exception.what();
    } catch (...) {
        return "something that is no exception was thrown";
    }
}

} // namespace

Response plain_refusal(const Refusal& refusal, const Request& /*request*/)
{
    const boost::json::object body{
        {"reason", to_name(refusal.reason())},
        {"code", refusal.code()},
        {"message", refusal.code()},
        {"problems", boost::json::array{}}
    };
    return json_response(500, boost::json::serialize(body));
}

struct Server::Inside {
    Inside(ServerOptions options, Respond respond, Broadcast& broadcast)
        : serving{std::move(options), std::move(respond), broadcast},
          acceptor{listening(context, serving.options)},
          port{acceptor.local_endpoint().port()},
          workers{serving.options.workers}
    {
    }

    asio::awaitable<void> accept_connections();
    void welcome(tcp::socket socket);
    void stop();

    // In the order in which they may go, last first: workers use the context, connections all.
    Serving serving;
    asio::io_context context{1};
    tcp::acceptor acceptor;
    std::uint16_t port;
    WorkerPool workers;
};

asio::awaitable<void> Server::Inside::accept_connections()
{
    for (;;) {
        ErrorCode error;
        tcp::socket socket{context};
        co_await acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            welcome(std::move(socket));
            continue;
        }
        if (serving.is_stopping)
            co_return;
        asio::steady_timer pause{context, std::chrono::milliseconds{100}}; // until a file is free
        co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    }
}

void Server::Inside::welcome(tcp::socket socket)
{
    if (serving.connections.size() >= serving.options.most_connections)
        return;
    ErrorCode error;
    socket.set_option(tcp::no_delay{true}, error);
    const auto connection = std::make_shared<Connection>(std::move(socket), serving, workers);
    asio::co_spawn(context, connection->converse(), [this](const std::exception_ptr& failure) {
        if (failure)
            serving.options.complain("a connection broke off: " + what(failure));
    });
}

void Server::Inside::stop()
{
    serving.is_stopping = true;
    ErrorCode error;
    acceptor.close(error);
    for (Connection* const connection : serving.connections)
        connection->stop();
}

Server::Server(ServerOptions options, Respond respond, Broadcast& broadcast)
    : inside_{std::make_unique<Inside>(std::move(options), std::move(respond), broadcast)}
{
    allow_many_connections();
}

Server::~Server() = default;

std::uint16_t Server::port() const
{
    return inside_->port;
}

void Server::run()
{
    const auto report = [this](const std::exception_ptr& failure) {
        if (failure)
            inside_->serving.options.complain("no connections are taken: " + what(failure));
    };
    asio::co_spawn(inside_->context, inside_->accept_connections(), report);
    inside_->context.run();

    inside_->context.restart();
    inside_->stop();
    inside_->context.run_for(inside_->serving.options.stop_patience);
}

void Server::stop()
{
    inside_->context.stop();
}

} // namespace siar::http
