#include "crash/server_process.hpp"

#include "http/loopback.hpp"

#include <csignal>
#include <fcntl.h>
#include <cstdio>
#include <memory>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>

extern char** environ;

namespace siar::tests {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string target_of(const http::Request& request)
{
    std::string target = request.path;
    char separator = '?';
    for (const auto& [name, value] : request.query) {
        target += separator + name + '=' + http::percent_encoded(value);
        separator = '&';
    }
    return target;
}

} // namespace

ServerProcess::ServerProcess(const std::filesystem::path& data)
{
    int output[2];
    if (::pipe(output) != 0)
        throw std::runtime_error{"no pipe"};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, output[0]);
    posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, (data.string() + ".log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600
    );
    std::string program = SIAR_PROGRAM;
    std::string folder = data.string();
    std::string arguments[] = {"serve", "--port", "0", "--allow-private-addresses", "--data"};
    char* argv[] = {
        program.data(),      arguments[0].data(), arguments[1].data(), arguments[2].data(),
        arguments[3].data(), arguments[4].data(), folder.data(),       nullptr
    };
    const int failed =
        ::posix_spawn(&process_, program.c_str(), &actions, nullptr, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(output[1]);
    if (failed != 0)
        throw std::runtime_error{"cannot start " + program};
    read_greeting(output[0]);
}

ServerProcess::~ServerProcess()
{
    kill();
}

void ServerProcess::kill()
{
    if (process_ < 0)
        return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

void ServerProcess::read_greeting(int output)
{
    const std::unique_ptr<std::FILE, CloseFile> stream{::fdopen(output, "r")};
    char line[1000];
    const std::string place = "http://localhost:";
    while (std::fgets(line, sizeof line, stream.get()) != nullptr) {
        const std::string text{line};
        const auto at = text.find(place);
        if (at == std::string::npos)
            continue;
        port_ = static_cast<std::uint16_t>(std::stoi(text.substr(at + place.size())));
        if (text.find("token=") == std::string::npos)
            return;
        invitation_ = text.substr(at, text.find_last_not_of('\n') + 1 - at);
    }
    throw std::runtime_error{"the server did not start"};
}

http::Response send_to(std::uint16_t port, const http::Request& request)
{
    http::Browser browser{port};
    std::string text = request.method + ' ' + target_of(request) + " HTTP/1.1\r\n";
    for (const auto& [name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    text += "content-length: " + std::to_string(request.body.size()) + "\r\n\r\n" + request.body;
    if (!browser.send(text))
        throw std::runtime_error{"the server is gone"};
    http::Received received = browser.receive(request.method);
    if (received.status == 0)
        throw std::runtime_error{"the server is gone"};
    http::Response response{.status = received.status, .headers = {}, .body = received.body};
    for (const auto& [name, value] : received.headers)
        response.headers.emplace(http::lower_case(name), value);
    return response;
}

} // namespace siar::tests
