// Mails for readers who may not see personal data: names are cut to their first letters, addresses
// and numbers covered (UU 27/2022). The rows and the evidence stay as they are.
#pragma once

#include "correspondence/received_mail.hpp"
#include "door/caller.hpp"

namespace siar::correspondence {

/// Whether the caller sees mails covered: whoever may not see personal data in evidence.
bool sees_covered(const Caller& caller);

void cover(ThreadPage& page);
void cover(ThreadDetail& detail);

} // namespace siar::correspondence
