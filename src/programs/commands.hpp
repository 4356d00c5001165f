// What `siar` can be told to do. Each command adds itself to the command line; it gives the exit
// code, and throws with one sentence for the person at the keyboard.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace siar::programs {

/// Set by the command that the person chose; main calls it.
using Chosen = std::function<int()>;

void add_serve(CLI::App& siar, Chosen& chosen);
void add_import_procedure(CLI::App& siar, Chosen& chosen);
void add_verify(CLI::App& siar, Chosen& chosen);
void add_backup(CLI::App& siar, Chosen& chosen);
void add_restore(CLI::App& siar, Chosen& chosen);
void add_reindex(CLI::App& siar, Chosen& chosen);
void add_user(CLI::App& siar, Chosen& chosen);
void add_pack(CLI::App& siar, Chosen& chosen);
void add_verify_pack(CLI::App& siar, Chosen& chosen);
void add_demo(CLI::App& siar, Chosen& chosen);
void add_export_openapi(CLI::App& siar, Chosen& chosen);

} // namespace siar::programs
