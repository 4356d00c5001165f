// What a pack would hold, before anybody asks for it: how many of each kind, how large, and what is
// missing.
#pragma once

#include "foundation/texts.hpp"
#include "handover/pack.hpp"

#include "database/database.hpp"

namespace siar::handover {

/// Counts by the same conditions as the pack. The size is that of the files as they are stored; the
/// same bytes count once.
PackOutline outline_of(
    database::Database& database, const NewPack& form, Moment now, const Texts& texts, Language language
);

} // namespace siar::handover
