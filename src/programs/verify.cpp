// siar verify: checks an office without its server.
#include "programs/commands.hpp"

#include "app/check.hpp"
#include "app/slices.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct VerifyOptions {
    std::string data = "./data";
    std::string database;
};

/// Exit codes of records.md, Ledger 8: 0 sound, 1 altered, 2 cannot tell.
int exit_code(ledger::Soundness status)
{
    switch (status) {
    case ledger::Soundness::sound:
        return 0;
    case ledger::Soundness::altered:
        return 1;
    case ledger::Soundness::cannot_tell:
        return 2;
    }
    return 2;
}

int verify(const VerifyOptions& options)
{
    const auto result = app::check(options.data, options.database);
    const auto texts = app::all_texts();
    for (const Language language : {Language::id, Language::en})
        std::cout << texts.say(result.code, result.values, language) << '\n';
    if (result.seq)
        std::cout << "seq " << *result.seq << '\n';
    return exit_code(result.status);
}

} // namespace

void add_verify(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "verify", "Check that the ledger and the files are as they were written"
    );
    command->footer("Exit code: 0 sound, 1 altered, 2 cannot tell because a piece is missing.");
    auto options = std::make_shared<VerifyOptions>();
    command->add_option("--data", options->data, "Folder that holds the office")
        ->capture_default_str();
    command->add_option("--database", options->database, "postgresql:<connection string>");
    command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}

} // namespace siar::programs
