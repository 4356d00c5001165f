#include "jobs/runner.hpp"

#include "foundation/log.hpp"

#include <algorithm>

namespace siar::jobs {

Runner::Runner(Door& door, std::vector<Job> jobs)
    : door_{door}
{
    for (Job& job : jobs) {
        JobStatus status{.name = job.name};
        auto& lane = lanes_[job.is_slow ? 1 : 0];
        lane.push_back({std::move(job), Clock::now(), std::move(status)});
    }
}

Runner::~Runner()
{
    stop();
}

void Runner::start()
{
    for (auto& lane : lanes_)
        if (!lane.empty())
            threads_.emplace_back([this, &lane] { run_until_stopped(lane); });
}

void Runner::stop()
{
    {
        const std::lock_guard lock{mutex_};
        is_stopped_ = true;
    }
    woken_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
    threads_.clear();
}

std::vector<JobStatus> Runner::status() const
{
    const std::lock_guard lock{mutex_};
    std::vector<JobStatus> all;
    for (const auto& lane : lanes_)
        for (const Planned& planned : lane)
            all.push_back(planned.status);
    return all;
}

void Runner::run_until_stopped(std::vector<Planned>& planned)
{
    for (;;) {
        const auto soonest = std::ranges::min_element(planned, {}, &Planned::next);
        {
            std::unique_lock lock{mutex_};
            woken_.wait_until(lock, soonest->next, [this] { return is_stopped_; });
            if (is_stopped_)
                return;
        }
        if (soonest->next <= Clock::now())
            run(*soonest);
    }
}

void Runner::run(Planned& planned)
{
    std::string error;
    try {
        planned.job.run(door_);
    } catch (const std::exception& thrown) {
        error = thrown.what();
        log(LogLevel::error, "job failed", {{"job", planned.job.name}, {"error", error}});
    }
    planned.next = Clock::now() + planned.job.every;
    const std::lock_guard lock{mutex_};
    ++planned.status.run_count;
    planned.status.failure_count += error.empty() ? 0 : 1;
    planned.status.last_run_at = door_.now();
    planned.status.last_error = error;
}

} // namespace siar::jobs
