// A procedure's text comes from strangers: whatever the bytes, it is read whole or it is refused.
#include "documents/procedure_text.hpp"
#include "foundation/refusal.hpp"
#include "fuzz/strangers.hpp"

namespace siar::fuzz {

void read_strangers_bytes(std::string_view bytes)
{
    try {
        const auto procedure = documents::read_procedure(bytes);
        require(!procedure.number.empty(), "a procedure has a number");
        require(!procedure.activities.empty(), "a procedure has activities");
        require(!procedure.indicators.empty(), "a procedure has indicators");
        require(!procedure.records.empty(), "a procedure has records");
    } catch (const Refusal&) {
        return;
    }
}

} // namespace siar::fuzz
