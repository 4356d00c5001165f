// Another program that works for Siar: in a process group of its own, with a longest time, and a
// folder that goes away with what it leaves behind.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace siar {

/// A folder for this process's user alone, gone when the value goes.
class WorkFolder {
public:
    WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A program with its output thrown away; killed with all that it started when the value goes.
class Process {
public:
    /// The first argument names the program, which is looked for on the path.
    explicit Process(const std::vector<std::string>& arguments);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    bool has_started() const { return process_ > 0; }

    /// The exit status, -1 after a signal; nothing when it is still running after that time.
    std::optional<int> wait(std::chrono::milliseconds longest);

private:
    pid_t process_ = 0;
};

} // namespace siar
