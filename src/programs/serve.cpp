// siar serve: the office's server.
#include "programs/commands.hpp"

#include "app/serving.hpp"
#include "http/assets.hpp"

namespace siar::programs {

void add_serve(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand("serve", "Start the office's server");
    auto options = std::make_shared<app::ServeOptions>();
    options->assets = http::embedded_assets();
    command->add_option("--data", options->data, "Folder that holds the office")
        ->capture_default_str();
    command->add_option(
        "--database",
        options->database,
        "postgresql:<connection string>, when the office has outgrown the file in its folder"
    );
    command
        ->add_option("--address", options->address, "Address to listen on; 0.0.0.0 for the whole network")
        ->capture_default_str();
    command->add_option("--port", options->port, "Port to listen on; 0 for any free one")
        ->capture_default_str();
    command->add_flag(
        "--allow-private-addresses",
        options->allows_private_addresses,
        "Let channels of kind webhook call addresses of the internal network"
    );
    command->callback([options, &chosen] { chosen = [options] { return app::serve(*options, now_by_system_clock); }; });
}

} // namespace siar::programs
