// Where the auditor room keeps its rows.
#pragma once

#include "audit/engagement.hpp"
#include "audit/read.hpp"
#include "audit/remark.hpp"
#include "database/table.hpp"

namespace siar::audit {

inline constexpr database::Table<Engagement> engagement_rows{"audit_engagement"};
inline constexpr database::Table<Remark> remark_rows{"audit_remark"};
inline constexpr database::Table<RemarkReply> reply_rows{"audit_reply"};
inline constexpr database::Table<AuditRead> read_rows{"audit_read"};
inline constexpr database::Table<ReadSeal> seal_rows{"audit_read_seal"};

} // namespace siar::audit
