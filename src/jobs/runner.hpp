// Runs the jobs, each at its own pace, until it is stopped.
#pragma once

#include "jobs/job.hpp"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace siar::jobs {

/// How a job fares, for the status page and the metrics.
struct JobStatus {
    std::string name;
    std::int64_t run_count = 0;
    std::int64_t failure_count = 0;
    std::optional<Moment> last_run_at = {};
    std::string last_error = {}; // empty when the last run went well
};

/// One thread for what must come in time, such as a publication, and one for what is slow: a mail
/// server that hangs holds nothing up but the other slow jobs.
class Runner {
public:
    Runner(Door& door, std::vector<Job> jobs);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    void start();

    /// Waits for the jobs under way; no other begins.
    void stop();

    std::vector<JobStatus> status() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Planned {
        Job job;
        Clock::time_point next;
        JobStatus status;
    };

    void run_until_stopped(std::vector<Planned>& planned);
    void run(Planned& planned);

    Door& door_;
    std::array<std::vector<Planned>, 2> lanes_; // in time, slow
    mutable std::mutex mutex_; // of what lanes_ say about the runs, and of is_stopped_
    std::condition_variable woken_;
    bool is_stopped_ = false;
    std::vector<std::thread> threads_ = {};
};

} // namespace siar::jobs
