// The bytes that somebody gave to be imported, and the table in them.
#pragma once

#include "door/caller.hpp"
#include "evaluation/import.hpp"
#include "evidence/evidence.hpp"
#include "sheet/sheet.hpp"

namespace siar::evaluation {

struct ImportSource {
    evidence::KeptFile file;
    sheet::Sheet sheet;
};

/// Keeps the upload or the pasted text in the store, and reads it. Refuses a form without exactly
/// one of them, and what is no table.
ImportSource source_of(const Caller& caller, const ImportForm& form);

/// "Meta Business Suite", as sources of numbers name it.
std::string platform_name(ImportFormat format);

} // namespace siar::evaluation
