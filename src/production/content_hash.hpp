// What an approver sees and approves, in 64 digits (F18): any other content has another hash.
#pragma once

#include "database/database.hpp"
#include "production/content.hpp"

namespace siar::production {

/// SHA-256 of the canonical JSON of title, class, text, assets with the SHA-256 of their bytes and
/// their description, people shown, channels and planned time. A working copy and a frozen version
/// of the same content have the same hash.
Digest content_sha256(database::Database& database, const ContentItem& content);
Digest content_sha256(database::Database& database, const ContentVersion& version);

} // namespace siar::production
