// A procedure's text comes from strangers: whatever the bytes, it is read or it is refused.
#include "documents/procedure_text.hpp"
#include "foundation/refusal.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    try {
        const auto procedure = siar::documents::read_procedure(text);
        if (procedure.number.empty() || procedure.activities.empty() ||
            procedure.indicators.empty() || procedure.records.empty())
            __builtin_trap();
    } catch (const siar::Refusal&) {
        return 0;
    }
    return 0;
}
