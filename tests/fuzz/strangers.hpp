// What strangers may send. Each target reads bytes as its part of Siar does and says what must hold
// whatever they are; libFuzzer looks for bytes that break it, `./test` replays the corpus.
#pragma once

#include <stdexcept>
#include <string_view>

namespace siar::fuzz {

/// Throws when something does not hold that must. Each target defines it.
void read_strangers_bytes(std::string_view bytes);

inline void require(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error{what};
}

} // namespace siar::fuzz
