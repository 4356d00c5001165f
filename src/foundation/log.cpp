#include "foundation/log.hpp"

#include "foundation/time.hpp"

#include <atomic>
#include <fmt/format.h>
#include <unistd.h>

namespace siar {

namespace {

std::atomic<LogLevel> lowest_level{LogLevel::info};

std::string as_json_text(std::string_view text)
{
    std::string written = "\"";
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\')
            written += '\\';
        if (code < 0x20)
            written += fmt::format("\\u{:04x}", code);
        else
            written += character;
    }
    return written + '"';
}

} // namespace

void log(LogLevel level, std::string_view what, const Values& values)
{
    if (level < lowest_level.load())
        return;
    const Moment now{
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())
    };
    std::string line = fmt::format(
        R"({{"at":"{}","level":"{}","what":{})", now.text(), to_name(level), as_json_text(what)
    );
    for (const auto& [name, value] : values)
        line += ',' + as_json_text(name) + ':' + as_json_text(value);
    line += "}\n";
    // One call, so lines of several threads do not mix; a diary that cannot be written is no reason
    // to stop.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

void set_log_level(LogLevel lowest)
{
    lowest_level = lowest;
}

} // namespace siar
