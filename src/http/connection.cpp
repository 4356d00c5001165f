#include "http/connection.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace siar::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::size_t first_read = 4096; // bytes: the head of nearly every request
constexpr std::uint64_t piece_of_a_file = 64UL << 10U;

/// Runs the task on a worker while this coroutine, alone, waits.
template <class T>
asio::awaitable<T> on_worker(WorkerPool& workers, std::function<T()> task)
{
    auto hand_over = [&workers, &task](auto handler) {
        auto executor = asio::get_associated_executor(handler);
        auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        auto guard = asio::make_work_guard(executor);
        workers.submit([&task, resume, guard, executor]() mutable {
            std::exception_ptr failure;
            T result{};
            try {
                result = task();
            } catch (...) {
                failure = std::current_exception();
            }
            asio::post(
                executor,
                [resume = std::move(resume), failure, result = std::move(result)]() mutable {
                    (*resume)(failure, std::move(result));
                }
            );
        });
    };
    co_return co_await asio::async_initiate<
        const asio::use_awaitable_t<>&,
        void(std::exception_ptr, T)>(hand_over, asio::use_awaitable);
}

void add_header(Request& request, std::string_view name, std::string_view value)
{
    const auto [entry, is_new] = request.headers.try_emplace(lower_case(name), value);
    if (!is_new)
        entry->second.append(entry->first == "cookie" ? "; " : ", ").append(value);
}

/// The head of the request, decoded; false when it is malformed.
bool read_head(Request& request, const beast::http::request_header<>& head)
{
    const std::string_view target = head.target();
    const auto question = std::min(target.find('?'), target.size());
    const auto path = percent_decoded(target.substr(0, question));
    const auto values = decoded_query(target.substr(std::min(question + 1, target.size())));
    if (!path || !path->starts_with('/') || !values)
        return false;
    request.method = std::string{std::string_view{head.method_string()}};
    if (request.method == "HEAD")
        request.method = "GET";
    request.path = *path;
    request.query = *values;
    for (const auto& field : head)
        add_header(request, field.name_string(), field.value());
    return head.version() < 11 || request.headers.contains("host");
}

bool is_malformed(const beast::error_code& error)
{
    using Fault = beast::http::error;
    return error.category() == beast::http::make_error_code(Fault::bad_target).category() &&
           error != Fault::end_of_stream && error != Fault::partial_message;
}

std::string in_kilobytes(std::size_t bytes)
{
    return std::to_string(bytes >> 10U);
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Serving& serving, WorkerPool& workers)
    : serving_{serving},
      workers_{workers},
      stream_{std::move(socket)}
{
    serving_.connections.insert(this);
}

Connection::~Connection()
{
    serving_.connections.erase(this);
}

asio::awaitable<void> Connection::converse()
{
    const auto self = shared_from_this();
    Next next = Next::request;
    auto patience = serving_.options.header_timeout;
    while (next == Next::request) {
        const bool has_request = co_await has_request_within(patience);
        if (!has_request)
            co_return;
        next = co_await exchange();
        patience = serving_.options.idle_timeout;
    }
    if (next == Next::events)
        co_await stream_events();
    if (next != Next::nothing)
        co_await say_farewell();
}

void Connection::stop()
{
    if (is_idle_ || subscription_)
        stream_.close();
    if (heartbeat_)
        heartbeat_->cancel();
}

asio::awaitable<bool> Connection::has_request_within(std::chrono::milliseconds patience)
{
    if (serving_.is_stopping)
        co_return false;
    if (buffer_.size() > 0)
        co_return true;
    is_idle_ = true;
    ErrorCode error;
    stream_.expires_after(patience);
    const std::size_t count = co_await stream_.async_read_some(
        buffer_.prepare(first_read), asio::redirect_error(asio::use_awaitable, error)
    );
    buffer_.commit(count);
    is_idle_ = false;
    co_return !error;
}

asio::awaitable<Connection::Next> Connection::exchange()
{
    const ServerOptions& options = serving_.options;
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(options.largest_header));
    parser.body_limit(std::max(options.largest_body, options.largest_upload));
    Request request;
    const ErrorCode error = co_await read_request(parser, request);
    if (error)
        co_return co_await refuse_unreadable(error, request);
    if (workers_.waiting_count() >= options.longest_queue)
        co_return co_await refuse(503, Refusal{Reason::unavailable, "http.overloaded"}, request);

    const bool is_head = parser.get().method() == beast::http::verb::head;
    const Content content = is_head ? Content::left_out : Content::wanted;
    const std::function<Answer()> find_answer = [&] { return answer_of(request, content); };
    Answer answer = co_await on_worker(workers_, find_answer);
    const bool goes_on = parser.get().keep_alive() && !serving_.is_stopping;
    co_return co_await send(std::move(answer), goes_on ? Next::request : Next::farewell);
}

asio::awaitable<Connection::ErrorCode> Connection::read_request(Parser& parser, Request& request)
{
    ErrorCode error;
    stream_.expires_after(serving_.options.header_timeout);
    co_await beast::http::async_read_header(
        stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, error)
    );
    if (error)
        co_return error;
    if (!read_head(request, parser.get()))
        co_return beast::http::make_error_code(beast::http::error::bad_target);
    ErrorCode peer_error;
    request.peer = stream_.socket().remote_endpoint(peer_error).address().to_string();
    co_return co_await read_body(parser, request);
}

asio::awaitable<Connection::ErrorCode> Connection::read_body(Parser& parser, Request& request)
{
    const ServerOptions& options = serving_.options;
    const std::uint64_t limit =
        options.is_upload(request.path) ? options.largest_upload : options.largest_body;
    if (parser.content_length().value_or(0) > limit)
        co_return beast::http::make_error_code(beast::http::error::body_limit);
    if (parser.is_done())
        co_return ErrorCode{};
    parser.body_limit(limit);
    stream_.expires_after(options.body_timeout);
    if (lower_case(header(request, "expect").value_or("")) == "100-continue") {
        const bool is_sent = co_await send_bytes("HTTP/1.1 100 Continue\r\n\r\n", "");
        if (!is_sent)
            co_return beast::http::make_error_code(beast::http::error::end_of_stream);
    }
    ErrorCode error;
    co_await beast::http::async_read(
        stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, error)
    );
    request.body = std::move(parser.get().body());
    co_return error;
}

asio::awaitable<Connection::Next>
Connection::refuse_unreadable(ErrorCode error, const Request& request)
{
    const ServerOptions& options = serving_.options;
    if (error == beast::http::error::body_limit) {
        const std::size_t largest =
            options.is_upload(request.path) ? options.largest_upload : options.largest_body;
        const Values values{{"largest", in_kilobytes(largest)}};
        co_return co_await refuse(413, {Reason::too_large, "http.too_large", values}, request);
    }
    if (error == beast::http::error::header_limit) {
        const Values values{{"largest", in_kilobytes(options.largest_header)}};
        co_return co_await refuse(
            431, {Reason::too_large, "http.header_too_large", values}, request
        );
    }
    if (is_malformed(error))
        co_return co_await refuse(400, {Reason::invalid, "http.malformed"}, request);
    co_return Next::nothing;
}

asio::awaitable<Connection::Next>
Connection::refuse(int status, Refusal refusal, const Request& request)
{
    Response response = serving_.options.refuse(refusal, request);
    response.status = status;
    co_return co_await send(answer_to(request, std::move(response)), Next::farewell);
}

Answer Connection::answer_of(const Request& request, Content content) const
{
    const ServerOptions& options = serving_.options;
    std::string fault;
    try {
        return answer_to(request, serving_.respond(request), content);
    } catch (const std::exception& exception) {
        fault = exception.what();
    } catch (...) {
        fault = "something that is no exception was thrown";
    }
    options.complain(request.method + ' ' + request.path + ": " + fault);
    Response response = options.refuse(Refusal{Reason::unavailable, "http.failed"}, request);
    response.status = 500;
    return answer_to(request, std::move(response), content);
}

asio::awaitable<Connection::Next> Connection::send(Answer answer, Next after)
{
    const bool is_stream = std::holds_alternative<Events>(answer.content);
    const bool goes_on = after == Next::request && !is_stream;
    answer.head.append(goes_on ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n");
    if (is_stream)
        subscribe(); // before the head: what is published from now on will be heard
    const std::string none;
    const std::string* bytes = &none;
    if (const auto* const text = std::get_if<std::string>(&answer.content))
        bytes = text;
    if (const auto* const shared = std::get_if<1>(&answer.content))
        bytes = shared->get();
    bool is_sent = co_await send_bytes(answer.head, *bytes);
    if (auto* const file = std::get_if<OpenFile>(&answer.content); is_sent && file != nullptr)
        is_sent = co_await send_file(std::move(*file));
    if (!is_sent)
        co_return Next::nothing;
    co_return is_stream ? Next::events : after;
}

asio::awaitable<bool> Connection::send_bytes(const std::string& first, const std::string& second)
{
    ErrorCode error;
    stream_.expires_after(serving_.options.body_timeout);
    const std::array<asio::const_buffer, 2> both{asio::buffer(first), asio::buffer(second)};
    co_await asio::async_write(stream_, both, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
}

asio::awaitable<bool> Connection::send_file(OpenFile file)
{
    const std::string none;
    for (std::uint64_t left = file.length; left > 0;) {
        const std::function<std::string()> read_piece = [&] {
            return next_piece(file, std::min(left, piece_of_a_file));
        };
        const std::string piece = co_await on_worker(workers_, read_piece);
        if (piece.empty())
            co_return false;
        left -= piece.size();
        const bool is_sent = co_await send_bytes(piece, none);
        if (!is_sent)
            co_return false;
    }
    co_return true;
}

/// Closing while the other side still sends would make its system throw our last answer away.
asio::awaitable<void> Connection::say_farewell()
{
    ErrorCode error;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    is_idle_ = true;
    stream_.expires_after(std::chrono::seconds{2});
    while (!error && !serving_.is_stopping) {
        buffer_.clear();
        co_await stream_.async_read_some(
            buffer_.prepare(first_read), asio::redirect_error(asio::use_awaitable, error)
        );
    }
}

} // namespace siar::http
