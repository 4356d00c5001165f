// siar demo: a year of an office, to look at.
#include "demo/demo.hpp"

#include "app/data_folder.hpp"
#include "door/door.hpp"
#include "programs/commands.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct DemoOptions {
    std::string data = "./demo";
    std::string database;
};

void print(const demo::DemoSummary& summary, const DemoOptions& options)
{
    std::cout << summary.cycle_count << " cycles, " << summary.entry_count << " entries, "
              << summary.content_count << " contents, " << summary.published_count
              << " publications, " << summary.accepted_report_count << " accepted reports, "
              << summary.ledger_size << " entries in the ledger\n\n";
    for (const auto& person : summary.people)
        std::cout << "  " << person.username << '\t' << person.name << " (" << person.roles
                  << ")\n";
    std::cout << "\nPassword of everybody, for this demo only: " << demo::password
              << "\nIt is known to all the world: never put real work into this folder.\n\n"
              << "Start it with: siar serve --data " << options.data
              << (options.database.empty() ? "" : " --database '" + options.database + "'") << '\n';
}

int load_demo(const DemoOptions& options)
{
    const app::DataFolder folder{options.data};
    const std::string database = options.database.empty()
                                     ? "sqlite:" + app::database_in(folder.path()).string()
                                     : options.database;
    print(demo::load({folder.path(), database}, now_by_system_clock()), options);
    return 0;
}

} // namespace

void add_demo(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "demo", "Fill an empty folder with a believable year of an office, to look at"
    );
    auto options = std::make_shared<DemoOptions>();
    command->add_option("--data", options->data, "Folder to fill; it must not hold an office")
        ->capture_default_str();
    command->add_option("--database", options->database, "postgresql:<connection string>");
    command->callback([options, &chosen] { chosen = [options] { return load_demo(*options); }; });
}

} // namespace siar::programs
