// The real program, in a process of its own that ends with its owner.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>

namespace siar::bench {

class Program {
public:
    /// Starts `siar serve` on a free port; returns once it says that it is ready.
    Program(const std::filesystem::path& program, const std::filesystem::path& data);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    std::uint16_t port() const { return port_; }

    /// VmRSS, in megabytes of 1,000,000 bytes.
    double memory() const;

private:
    void read_greeting(int output);

    pid_t process_ = -1;
    std::uint16_t port_ = 0;
};

} // namespace siar::bench
