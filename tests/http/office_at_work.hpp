// An office for the stories: the whole application without a socket, with a clock that the story
// moves, and people who act through requests as their browsers would.
#pragma once

#include "app/application.hpp"
#include "engines.hpp"
#include "evidence/file_store.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace siar::tests {

namespace json = boost::json;

struct Answered {
    int status;
    json::value body;
    http::Response response;

    std::string text(const char* pointer) const
    {
        return std::string{body.at_pointer(pointer).as_string()};
    }
    std::int64_t number(const char* pointer) const { return body.at_pointer(pointer).as_int64(); }
};

class OfficeAtWork;

/// Somebody with a browser. Every answer is as the router gave it.
class Person {
public:
    Person(OfficeAtWork& office, std::string cookie)
        : office_{&office},
          cookie_{std::move(cookie)}
    {
    }

    Answered get(const std::string& path) const { return send("GET", path, nullptr); }
    Answered post(const std::string& path, const json::value& body = nullptr) const
    {
        return send("POST", path, body);
    }
    Answered put(const std::string& path, const json::value& body) const
    {
        return send("PUT", path, body);
    }
    Answered remove(const std::string& path) const { return send("DELETE", path, nullptr); }

    /// A file sent as resumable uploads are; gives the token that other forms name.
    std::string upload(const std::string& file_name, const std::string& bytes) const;

    /// Keeps a file as evidence; gives its id.
    std::string evidence(const std::string& kind, const std::string& title, const std::string& bytes) const;

    http::Request request(const std::string& method, const std::string& path) const;
    Answered send(const std::string& method, const std::string& path, const json::value& body) const;

private:
    OfficeAtWork* office_;
    std::string cookie_;
};

class OfficeAtWork {
public:
    explicit OfficeAtWork(const std::string& address, Moment start = Moment{"2026-10-26T01:00:00Z"});

    app::Application& application() { return *application_; }
    const std::filesystem::path& folder() const { return folder_.path(); }

    Moment now() const { return now_; }
    void pass(std::chrono::microseconds duration) { now_ = now_ + duration; }
    void set_clock(Moment moment) { now_ = moment; }

    /// Runs every job once, as the server would.
    void run_jobs();

    /// Nobody in particular: a browser without a session.
    Person stranger() { return {*this, ""}; }

    /// The first administrator, who accepts the invitation of the first start.
    Person administrator();

    /// Somebody new whose account the administrator makes.
    Person hire(const std::string& name, const std::vector<std::string>& roles);

    /// Stops the program and starts it again on the same rows.
    void restart();

private:
    Person accept(const std::string& link, const std::string& name);
    void start();

    TemporaryFolder folder_;
    std::string address_;
    Moment now_;
    std::unique_ptr<app::Application> application_;
    std::optional<Person> administrator_;
    int hired_count_ = 0;
};

} // namespace siar::tests
