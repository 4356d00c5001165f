// An office for the stories: the whole application without a socket, with a clock that the story
// moves, and people who act through requests as their browsers would.
#pragma once

#include "app/application.hpp"
#include "engines.hpp"
#include "http/person.hpp"

#include <memory>
#include <string>

namespace siar::tests {

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
    Person stranger();

    /// The first administrator, who accepts the invitation of the first start.
    Person administrator();

    /// Somebody new whose account the administrator makes.
    Person hire(const std::string& name, const std::vector<std::string>& roles);

    /// Stops the program and starts it again on the same rows.
    void restart();

private:
    void start();

    TemporaryFolder folder_;
    std::string address_;
    Moment now_;
    std::unique_ptr<app::Application> application_;
    std::optional<Person> administrator_;
};

} // namespace siar::tests
