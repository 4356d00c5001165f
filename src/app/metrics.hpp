// Numbers for whoever watches the server: requests by endpoint and status, and how long they took.
#pragma once

#include "http/message.hpp"
#include "jobs/runner.hpp"

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace siar::app {

class Metrics {
public:
    void count(const std::string& path, int status, std::chrono::microseconds duration);

    /// In the text format of Prometheus.
    std::string written(
        std::int64_t ledger_size,
        std::size_t stream_count,
        const std::vector<jobs::JobStatus>& jobs
    ) const;

private:
    struct Row {
        std::int64_t count = 0;
        std::chrono::microseconds duration{0};
    };

    mutable std::mutex mutex_;
    std::map<std::pair<std::string, int>, Row> rows_;
};

} // namespace siar::app
