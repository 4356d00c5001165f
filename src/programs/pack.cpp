// siar pack and siar verify-pack: an evidence pack without a browser, and whether one is as it was made.
#include "programs/commands.hpp"

#include "app/application.hpp"
#include "app/data_folder.hpp"
#include "handover/checking.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct PackOptions {
    std::string data = "./data";
    std::string database;
    int year = 0;
    std::string from;
    std::string to;
    bool has_personal_data = false;
    std::string out;
};

Date day_of(const std::string& text, const char* option)
try {
    return Date{text};
} catch (const BadValue&) {
    throw std::runtime_error{std::string{"Write "} + option + " as a day such as 2026-03-01."};
}

handover::NewPack wanted_by(const PackOptions& options)
{
    const bool is_year = options.year > 0;
    if (is_year == (!options.from.empty() && !options.to.empty()))
        throw std::runtime_error{"Name a year with --year, or the first and last day with --from and --to."};
    const std::string year = std::to_string(options.year);
    return {
        .cycle = std::nullopt,
        .starts_on = day_of(is_year ? year + "-01-01" : options.from, "--from"),
        .ends_on = day_of(is_year ? year + "-12-31" : options.to, "--to"),
        .personal_data = options.has_personal_data ? handover::PersonalData::whole
                                                   : handover::PersonalData::covered
    };
}

/// Packs that were asked for before are built first.
handover::EvidencePack built(app::Application& application, const Id<handover::EvidencePack>& id)
{
    while (application.pack_builder().build_next(application.door())) {
    }
    return application.door().read([&](database::Database& database) {
        return handover::find_pack(database, id);
    });
}

int pack(const PackOptions& options)
{
    const auto form = wanted_by(options);
    if (std::filesystem::exists(options.out))
        throw std::runtime_error{"The file " + options.out + " is there already. Choose another name."};
    const app::DataFolder folder{options.data};
    app::Application application{
        {.folder = folder.path(),
         .database = options.database.empty() ? "sqlite:" + app::database_in(folder.path()).string()
                                              : options.database}
    };
    const auto asked = application.door().change(siar_itself(), "handover.request", [&](Command& command) {
        return handover::ask_for_pack(command, form);
    });
    const auto ready = built(application, asked.id);
    if (ready.state != handover::PackState::ready)
        throw std::runtime_error{
            application.texts().say(ready.trouble.value_or("handover.trouble"), {}, Language::en)
        };
    std::filesystem::copy_file(handover::file_of(ready), options.out);
    std::cout << options.out << ": " << ready.file_count.value_or(0) << " files, " << ready.size.value_or(0)
              << " bytes, proofs under " << ready.ledger_size.value_or(0) << " entries\nSHA-256 "
              << ready.sha256.value().text() << '\n';
    return 0;
}

struct CheckOptions {
    std::string file;
    std::string key;
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

std::string verdict_code(ledger::Soundness status)
{
    return "handover.check_" + std::string{to_name(status)};
}

int check(const CheckOptions& options)
{
    std::optional<ledger::PublicKey> key;
    if (!options.key.empty())
        key = ledger::public_key_in(options.key);
    const auto result = handover::check_pack(options.file, key);
    const auto texts = app::all_texts();
    const Values values{
        {"files", std::to_string(result.file_count)},
        {"entries", std::to_string(result.entry_count)},
        {"size", std::to_string(result.ledger_size)},
        {"count", std::to_string(result.faults.size())}
    };
    for (const Language language : {Language::id, Language::en}) {
        std::cout << texts.say(verdict_code(result.status), values, language) << '\n';
        for (const auto& list : {result.faults, result.unproven})
            for (const auto& fault : list)
                std::cout << "  " << texts.say(fault.code, fault.values, language) << '\n';
    }
    return exit_code(result.status);
}

} // namespace

void add_pack(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "pack", "Write the evidence of a year or of some days into one ZIP file; stop the server first"
    );
    command->footer("Whoever gets the file checks it with siar verify-pack, or with its own verify.html.");
    auto options = std::make_shared<PackOptions>();
    command->add_option("--data", options->data, "Folder that holds the office")->capture_default_str();
    command->add_option("--database", options->database, "postgresql:<connection string>");
    command->add_option("--year", options->year, "The whole year")->check(CLI::Range(1990, 2999));
    command->add_option("--from", options->from, "The first day, such as 2026-03-01");
    command->add_option("--to", options->to, "The last day");
    command->add_flag(
        "--with-personal-data",
        options->has_personal_data,
        "Mails and chats as they are; without it, names, numbers and addresses are covered"
    );
    command->add_option("--out", options->out, "The file to write, such as bukti-2026.zip")->required();
    command->callback([options, &chosen] { chosen = [options] { return pack(*options); }; });
}

void add_verify_pack(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "verify-pack", "Check that an evidence pack is whole and as the ledger's checkpoint sealed it"
    );
    command->footer("Exit code: 0 sound, 1 altered, 2 cannot tell because a piece is missing.");
    auto options = std::make_shared<CheckOptions>();
    command->add_option("file", options->file, "The ZIP file")->required();
    command->add_option("--key", options->key, "The office's public key: a copy of its keys/ledger.pub");
    command->callback([options, &chosen] { chosen = [options] { return check(*options); }; });
}

} // namespace siar::programs
