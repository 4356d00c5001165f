// How the demo's office reviews a schedule: put up, talked over, decided, issued.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

void submit_schedule(Office& office, const Month& month);

/// A meeting, an e-mail discussion or a chat, by turns, with its minutes and its proof.
void review_schedule(Office& office, const Month& month, const Date& day);

/// Later in the month: what was amended is reviewed too, so that it can be issued as the next
/// baseline.
void review_amendments(Office& office, const Month& month, const Date& day);

void issue_schedule(Office& office, const Month& month);

} // namespace siar::demo
