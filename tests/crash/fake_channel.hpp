// A channel as others run them: takes posts by HTTP, remembers each, and is sometimes slow.
#pragma once

#include "http/loopback.hpp"

#include <boost/json.hpp>

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace siar::tests {

class FakeChannel {
public:
    std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()) + "/hook"; }

    /// How often each title was posted here.
    std::map<std::string, int> posts()
    {
        const std::lock_guard lock{mutex_};
        return posts_;
    }

private:
    http::Response take(const http::Request& request)
    {
        {
            const std::lock_guard lock{mutex_};
            ++posts_[std::string{boost::json::parse(request.body).at("title").as_string()}];
        }
        // Accepted, but the answer is on its way for a while: the moment in which crashes hurt.
        std::this_thread::sleep_for(std::chrono::milliseconds{40});
        return http::json_response(201, "{}");
    }

    std::mutex mutex_;
    std::map<std::string, int> posts_;
    http::RunningServer server_{[this](const http::Request& request) { return take(request); }};
};

} // namespace siar::tests
