// siar backup and siar restore: the whole office in one file, and back.
#include "programs/commands.hpp"

#include "app/backup.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct BackupOptions {
    std::string data = "./data";
    std::string file;
};

} // namespace

void add_backup(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "backup", "Copy the whole office into one file; the server may keep running"
    );
    auto options = std::make_shared<BackupOptions>();
    command->add_option("--data", options->data, "Folder that holds the office")
        ->capture_default_str();
    command->add_option("file", options->file, "The file to write, such as siar-2026-11-24.zip")
        ->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto summary = app::back_up(options->data, options->file);
            std::cout << options->file << ": " << summary.file_count << " files, ledger of "
                      << summary.ledger_size << " entries\n";
            return 0;
        };
    });
}

void add_restore(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "restore", "Make an office from a backup, in a folder that does not exist yet"
    );
    auto options = std::make_shared<BackupOptions>();
    command->add_option("file", options->file, "The backup")->required();
    command->add_option("--data", options->data, "Folder to make")->capture_default_str();
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto summary = app::restore(options->file, options->data);
            std::cout << options->data << ": " << summary.file_count << " files, ledger of "
                      << summary.ledger_size
                      << " entries; the ledger now says that it was restored\n";
            return 0;
        };
    });
}

} // namespace siar::programs
