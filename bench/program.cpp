#include "program.hpp"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace siar::bench {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

} // namespace

Program::Program(const std::filesystem::path& program, const std::filesystem::path& data)
{
    int output[2];
    if (::pipe2(output, O_CLOEXEC) != 0)
        throw std::runtime_error{"no pipe"};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    std::string words[] = {program, "serve", "--port", "0", "--data", data};
    char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                         words[4].data(), words[5].data(), nullptr};
    const int failed =
        ::posix_spawn(&process_, program.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(output[1]);
    if (failed != 0)
        throw std::runtime_error{"cannot start " + program.string()};
    read_greeting(output[0]);
}

Program::~Program()
{
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
}

double Program::memory() const
{
    std::ifstream status{"/proc/" + std::to_string(process_) + "/status"};
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            double kibibytes = 0;
            status >> kibibytes;
            return kibibytes * 1024 / 1'000'000;
        }
    throw std::runtime_error{"the program is gone"};
}

void Program::read_greeting(int output)
{
    const std::unique_ptr<std::FILE, CloseFile> stream{::fdopen(output, "r")};
    char line[1000];
    const std::string ready = "ready: http://localhost:";
    while (std::fgets(line, sizeof line, stream.get()) != nullptr) {
        const std::string text{line};
        const auto at = text.find(ready);
        if (at == std::string::npos)
            continue;
        port_ = static_cast<std::uint16_t>(std::stoi(text.substr(at + ready.size())));
        return;
    }
    throw std::runtime_error{"the program did not start"};
}

} // namespace siar::bench
