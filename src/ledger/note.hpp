// A checkpoint as a C2SP signed note: four lines that can be mailed, printed and kept anywhere.
#pragma once

#include "foundation/digest.hpp"
#include "ledger/signing_key.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::ledger {

std::string signed_note(const SigningKey& key, std::int64_t size, const Digest& root);

struct ReadNote {
    std::int64_t size;
    Digest root;
    bool is_signed; // by the key that was asked about
};

/// Nothing when the text is no such note.
std::optional<ReadNote> read_note(std::string_view note, const PublicKey& key);

struct NotesOfFile {
    std::vector<std::string> notes;
    std::size_t whole_size; // bytes; what follows was cut off while it was written
};

/// The notes of a text that holds one after another, an empty line after each.
NotesOfFile notes_in(std::string_view text);

} // namespace siar::ledger
