// Where packs keep their rows.
#pragma once

#include "database/table.hpp"
#include "handover/pack.hpp"

namespace siar::handover {

inline constexpr database::Table<EvidencePack> pack_table{"evidence_packs"};
inline constexpr database::Table<PackProgress> progress_table{"evidence_pack_progress"};
inline constexpr database::Table<PackDownload> download_table{"evidence_pack_downloads"};

} // namespace siar::handover
