// What the slice does by itself.
#pragma once

#include "jobs/job.hpp"
#include "notifications/due.hpp"
#include "notifications/notice_mails.hpp"

namespace siar::notifications {

/// Reminds people of what the sources hand over, and sends digests.
std::vector<jobs::Job>
jobs(const std::vector<DueSource>& sources, const NoticeMailing& mailing);

} // namespace siar::notifications
