// The one program: siar <command>.
#include "programs/commands.hpp"

#include "foundation/refusal.hpp"
#include "app/slices.hpp"

#include <iostream>
#include <sodium.h>

namespace {

/// A refusal in English, for the command line is for whoever runs the server.
void say(const siar::Refusal& refusal)
{
    using namespace siar;
    const Texts texts = app::all_texts();
    std::cerr << "siar: " << texts.say(refusal.code(), refusal.values(), Language::en) << '\n';
    for (const Problem& problem : refusal.problems())
        std::cerr << "  " << problem.field << ": "
                  << texts.say(problem.code, problem.values, Language::en) << '\n';
}

} // namespace

int main(int argc, char** argv)
try {
    using namespace siar::programs;
    if (sodium_init() < 0)
        throw std::runtime_error{"libsodium cannot start on this machine."};
    CLI::App siar{"Siar runs a public-relations office by its own quality procedure, and keeps the proof."};
    siar.require_subcommand(1);
    Chosen chosen;
    add_serve(siar, chosen);
    add_import_procedure(siar, chosen);
    add_verify(siar, chosen);
    add_backup(siar, chosen);
    add_restore(siar, chosen);
    add_reindex(siar, chosen);
    add_user(siar, chosen);
    add_pack(siar, chosen);
    add_verify_pack(siar, chosen);
    add_demo(siar, chosen);
    add_export_openapi(siar, chosen);
    CLI11_PARSE(siar, argc, argv);
    return chosen();
} catch (const siar::Refusal& refusal) {
    say(refusal);
    return 1;
} catch (const std::exception& error) {
    std::cerr << "siar: " << error.what() << '\n';
    return 1;
}
