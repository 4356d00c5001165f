#include "http/connection.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace siar::http {

namespace asio = boost::asio;

void Connection::subscribe()
{
    heartbeat_.emplace(stream_.get_executor());
    const auto wake_me = [me = weak_from_this(), executor = stream_.get_executor()] {
        asio::post(executor, [me] {
            if (const auto self = me.lock())
                self->wake();
        });
    };
    subscription_ = serving_.broadcast.subscribe(wake_me);
}

void Connection::wake()
{
    if (subscription_ && subscription_->is_overrun())
        stream_.close();
    heartbeat_->cancel();
}

asio::awaitable<void> Connection::stream_events()
{
    buffer_.clear();
    buffer_.shrink_to_fit();
    const std::string none;
    std::string text = "retry: 3000\n\n"; // milliseconds until the browser comes back
    while (!serving_.is_stopping && !subscription_->is_overrun()) {
        const bool is_sent = co_await send_bytes(text, none);
        if (!is_sent)
            break;
        text = co_await next_events();
    }
    subscription_.reset();
}

/// What was published since the last time, or after a quiet while a heartbeat: a comment, by which
/// both sides see that the other is still there. Empty when the server stops.
asio::awaitable<std::string> Connection::next_events()
{
    std::string text;
    while (text.empty() && !serving_.is_stopping && !subscription_->is_overrun()) {
        for (const Broadcast::Message& message : subscription_->take())
            text += *message;
        if (!text.empty())
            break;
        ErrorCode error;
        heartbeat_->expires_after(serving_.options.heartbeat);
        co_await heartbeat_->async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (!error)
            text = ":\n\n";
    }
    co_return text;
}

} // namespace siar::http
