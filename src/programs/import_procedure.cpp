// siar import-procedure: what Siar reads in the text of a procedure. Nothing is stored.
#include "programs/commands.hpp"

#include "contract/json.hpp"
#include "contract/openapi.hpp"
#include "documents/procedure_text.hpp"

#include <fstream>
#include <iostream>
#include <sstream>

namespace siar::programs {

namespace {

struct ImportOptions {
    std::string file;
    bool is_json = false;
};

/// Reads at most one byte more than a procedure may have, so that a wrong file costs no memory.
std::string bytes_of(const std::string& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"The file " + file + " cannot be read. Check its name."};
    std::string bytes(documents::longest_procedure + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

void print_rows(const documents::ProcedureText& procedure)
{
    std::cout << "\nActivities\n";
    for (const auto& activity : procedure.activities)
        std::cout << "  " << activity.order << ". [" << activity.actor << "] " << activity.text << '\n';
    std::cout << "\nIndicators\n";
    for (const auto& indicator : procedure.indicators)
        std::cout << "  " << indicator.code << "  " << indicator.statement << '\n';
    std::cout << "\nRecords\n";
    for (const auto& record : procedure.records)
        std::cout << "  " << record.name << " | " << record.file_name << " | "
                  << record.storage_location << " | " << record.retention_text << '\n';
    if (!procedure.unplaced.empty())
        std::cout << "\nNot placed, for a person to look at\n";
    for (const auto& line : procedure.unplaced)
        std::cout << "  line " << line.line << ": " << line.text << '\n';
}

void print(const documents::ProcedureText& procedure)
{
    std::cout << procedure.number << '-' << procedure.version << "  " << procedure.title << '\n'
              << "owner " << procedure.owner << ", approver " << procedure.approver;
    if (procedure.issued_on)
        std::cout << ", issued on " << procedure.issued_on->text();
    std::cout << "\n\nPurpose\n";
    for (const std::string& purpose : procedure.purpose)
        std::cout << "  - " << purpose << '\n';
    std::cout << "\nScope\n";
    for (const std::string& scope : procedure.scope)
        std::cout << "  - " << scope << '\n';
    print_rows(procedure);
}

int import_procedure(const ImportOptions& options)
{
    const auto procedure = documents::read_procedure(bytes_of(options.file));
    if (options.is_json)
        std::cout << contract::indented(contract::to_json(procedure));
    else
        print(procedure);
    return 0;
}

} // namespace

void add_import_procedure(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand(
        "import-procedure", "Show what Siar reads in the text of a procedure; stores nothing"
    );
    auto options = std::make_shared<ImportOptions>();
    command->add_option("file", options->file, "Text of a procedure, such as PR.27.4-V0.txt")
        ->required();
    command->add_flag("--json", options->is_json, "Print the structure as JSON");
    command->callback([options, &chosen] {
        chosen = [options] { return import_procedure(*options); };
    });
}

} // namespace siar::programs
