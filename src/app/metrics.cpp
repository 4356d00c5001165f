#include "app/metrics.hpp"

#include <fmt/format.h>

namespace siar::app {

void Metrics::count(const std::string& path, int status, std::chrono::microseconds duration)
{
    const std::lock_guard lock{mutex_};
    Row& row = rows_[{path, status}];
    ++row.count;
    row.duration += duration;
}

std::string Metrics::written(
    std::int64_t ledger_size, std::size_t stream_count, const std::vector<jobs::JobStatus>& jobs
) const
{
    std::string text = fmt::format(
        "# TYPE siar_ledger_entries gauge\nsiar_ledger_entries {}\n"
        "# TYPE siar_event_streams gauge\nsiar_event_streams {}\n",
        ledger_size,
        stream_count
    );
    text += "# TYPE siar_job_runs_total counter\n";
    for (const jobs::JobStatus& job : jobs)
        text += fmt::format("siar_job_runs_total{{job=\"{}\"}} {}\n", job.name, job.run_count);
    text += "# TYPE siar_job_failures_total counter\n";
    for (const jobs::JobStatus& job : jobs)
        text +=
            fmt::format("siar_job_failures_total{{job=\"{}\"}} {}\n", job.name, job.failure_count);
    const std::lock_guard lock{mutex_};
    text += "# TYPE siar_requests_total counter\n";
    for (const auto& [key, row] : rows_)
        text += fmt::format(
            "siar_requests_total{{path=\"{}\",status=\"{}\"}} {}\n", key.first, key.second, row.count
        );
    text += "# TYPE siar_request_seconds_total counter\n";
    for (const auto& [key, row] : rows_)
        text += fmt::format(
            "siar_request_seconds_total{{path=\"{}\",status=\"{}\"}} {:.6f}\n",
            key.first,
            key.second,
            std::chrono::duration<double>(row.duration).count()
        );
    return text;
}

} // namespace siar::app
