#include "fuzz/strangers.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    siar::fuzz::read_strangers_bytes({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
