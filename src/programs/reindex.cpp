// siar reindex: what was made from evidence is made again: the index of its words, and the pictures of
// its files. The server must be stopped.
#include "programs/commands.hpp"

#include "app/application.hpp"
#include "app/data_folder.hpp"
#include "evidence/renditions.hpp"
#include "evidence/word_index.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct ReindexOptions {
    std::string data = "./data";
    std::string database;
};

/// Calls the step until it finds nothing more to do; gives how much it did.
std::size_t all_of(Door& door, std::size_t (*step)(Door&))
{
    std::size_t count = 0;
    for (std::size_t done = step(door); done > 0; done = step(door))
        count += done;
    return count;
}

int reindex(const ReindexOptions& options)
{
    const app::DataFolder folder{options.data};
    app::Application application{
        {.folder = folder.path(),
         .database = options.database.empty() ? "sqlite:" + app::database_in(folder.path()).string()
                                              : options.database}
    };
    Door& door = application.door();
    door.change(siar_itself(), "evidence.add", [](Command& command) {
        evidence::empty_index(command);
        evidence::forget_renditions(command);
    });
    const auto read = all_of(door, evidence::index_new_evidence);
    const auto rendered = all_of(door, evidence::render_new_evidence);
    std::cout << read << " pieces of evidence read again, " << rendered
              << " files looked at for pictures\n";
    return 0;
}

} // namespace

void add_reindex(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "reindex", "Read all evidence again for searching, and make its pictures again; stop the server first"
    );
    auto options = std::make_shared<ReindexOptions>();
    command->add_option("--data", options->data, "Folder that holds the office")->capture_default_str();
    command->add_option("--database", options->database, "postgresql:<connection string>");
    command->callback([options, &chosen] { chosen = [options] { return reindex(*options); }; });
}

} // namespace siar::programs
