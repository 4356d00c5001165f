#include "ledger/entry_form.hpp"

#include "ledger/canonical_json.hpp"
#include "ledger/merkle.hpp"

namespace siar::ledger {

namespace {

template <class Number>
void append_number(std::string& bytes, Number number)
{
    for (int shift = static_cast<int>(sizeof number) * 8 - 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<unsigned char>(number >> shift));
}

void append_field(std::string& bytes, std::string_view field)
{
    append_number(bytes, static_cast<std::uint32_t>(field.size()));
    bytes += field;
}

} // namespace

Digest salted_digest(std::string_view salt, std::string_view content)
{
    return digest_of(from_hexadecimal(salt).append(content));
}

std::string body_of(const EntryFacts& facts, std::string_view content_digest)
{
    return canonical_json(boost::json::object{
        {"actor", facts.actor},
        {"at_us", facts.at_us},
        {"content", content_digest},
        {"kind", facts.kind},
        {"object", facts.object},
        {"seq", facts.seq}
    });
}

Digest leaf_of(const EntryFacts& facts, std::string_view body)
{
    std::string entry = "evt1";
    append_number(entry, static_cast<std::uint64_t>(facts.seq));
    append_number(entry, static_cast<std::uint64_t>(facts.at_us));
    append_field(entry, facts.actor);
    append_field(entry, facts.kind);
    append_field(entry, facts.object);
    entry += body;
    return Digest{leaf_hash(entry)};
}

} // namespace siar::ledger
