// siar export-openapi: the contract of the programming interface.
#include "programs/commands.hpp"

#include "app/slices.hpp"
#include "contract/openapi.hpp"

#include <iostream>

namespace siar::programs {

void add_export_openapi(CLI::App& siar, Chosen& chosen)
{
    auto* command =
        siar.add_subcommand("export-openapi", "Print the OpenAPI 3.1 document of the server");
    command->callback([&chosen] {
        chosen = [] {
            std::cout << contract::openapi(app::all_operations()) << '\n';
            return 0;
        };
    });
}

} // namespace siar::programs
