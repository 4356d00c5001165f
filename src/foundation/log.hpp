// The program's own diary, for whoever runs the server: one JSON object per line on the standard
// error stream. Never holds passwords, tokens or what people wrote.
#pragma once

#include "foundation/described.hpp"
#include "foundation/refusal.hpp"

namespace siar {

BOOST_DEFINE_ENUM_CLASS(LogLevel, info, warning, error)

/// Writes one line, whole, from any thread. Below the level set it writes nothing.
void log(LogLevel level, std::string_view what, const Values& values = {});

void set_log_level(LogLevel lowest);

} // namespace siar
