// The log of what auditors read, and of who read restricted evidence, on its way into the database. A read is written to a file before its
// answer leaves, so a server that is killed loses none; the file reaches the disk with every batch, so a
// power failure loses those of the last seconds at most.
#pragma once

#include "audit/read.hpp"
#include "door/door.hpp"
#include "http/router.hpp"

#include <filesystem>
#include <mutex>

namespace siar::audit {

class ReadLog {
public:
    /// Makes the folder if it is not there; goes on with what an earlier run left in it.
    explicit ReadLog(std::filesystem::path folder);

    /// Writes the reading down if an auditor's it is, or one of restricted evidence, whoever reads; nothing
    /// else. Throws std::runtime_error when it cannot: then there is no answer either.
    void note(const http::Reading& reading, Moment now);

    /// Moves what was noted into the database, each read once.
    void store(Door& door);

private:
    void append(const std::string& line);

    std::filesystem::path fresh_;
    std::filesystem::path moving_;
    std::mutex writing_;
    std::mutex storing_;
};

} // namespace siar::audit
