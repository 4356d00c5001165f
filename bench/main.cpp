// bench MEASUREMENT: what ./bench/run asks for, one measurement at a time.
#include "office.hpp"
#include "rows.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <sodium.h>

namespace {

/// An office left in the folder for the program to serve; says what is needed to ask it.
void make_office(const std::filesystem::path& folder)
{
    constexpr int entry_count = 5000;
    const auto application = siar::bench::opened(folder);
    const auto office = siar::bench::fill(*application, entry_count);
    std::cout << office.session << ' ' << office.month() << '\n';
}

} // namespace

int main(int count, char** arguments)
try {
    using namespace siar::bench;
    if (sodium_init() < 0)
        throw std::runtime_error{"libsodium does not start"};
    CLI::App app{"Measures Siar; ./bench/run knows how."};
    app.require_subcommand(1);
    std::filesystem::path folder;
    std::filesystem::path program;
    int large = 1'000'000;
    const auto add = [&](const char* name, const char* what, std::function<void()> run) {
        auto* command = app.add_subcommand(name, what);
        command->add_option("folder", folder, "An empty folder to work in")->required();
        command->callback(std::move(run));
        return command;
    };
    add("office", "Leave an office to be served", [&] { make_office(folder); });
    add("reading", "A month after a change", [&] { measure_reading(folder); });
    add("writing", "Durable commands", [&] { measure_writing(folder); });
    add("importing", "Pasted rows and exported files", [&] {
        measure_importing(folder);
        measure_importing_numbers(folder);
    });
    add("reporting", "The annual report", [&] { measure_reporting(folder); });
    add("packing", "An evidence pack of 1 GB", [&] { measure_packing(folder); });
    add("growth", "Many entries", [&] { measure_growth(folder, large); })
        ->add_option("--large", large, "How many are many");
    add("starting", "Start to first answer", [&] { measure_starting(program, folder); })
        ->add_option("--program", program)
        ->required();
    add("memory", "Memory and event streams", [&] { measure_memory(program, folder); })
        ->add_option("--program", program)
        ->required();
    CLI11_PARSE(app, count, arguments);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
