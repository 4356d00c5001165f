// The office's server with a clock that a journey sets, so that a month passes in a moment:
// office_with_clock <data folder> <clock file>. The file says how many seconds the office is ahead.
#include "app/serving.hpp"

#include <fstream>
#include <iostream>
#include <sodium.h>

namespace {

siar::Moment now_by(const std::string& clock_file)
{
    std::int64_t seconds_ahead = 0;
    std::ifstream{clock_file} >> seconds_ahead;
    return siar::now_by_system_clock() + std::chrono::seconds{seconds_ahead};
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc != 3 || sodium_init() < 0) {
        std::cerr << "usage: office_with_clock <data folder> <clock file>\n";
        return 2;
    }
    siar::app::ServeOptions options;
    options.data = argv[1];
    options.port = 0;
    options.allows_private_addresses = true; // mail servers of the journeys are on this machine
    options.assets = siar::http::embedded_assets();
    return siar::app::serve(options, [file = std::string{argv[2]}] { return now_by(file); });
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
