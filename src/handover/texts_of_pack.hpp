// The pages of a pack that never change: how to check it, in words and by a page.
#pragma once

#include <string>

namespace siar::handover {

std::string verify_txt();

/// The page with what it checks at once: the checkpoint, the key, and the older checkpoints.
std::string verify_html(const std::string& ledger_json);

} // namespace siar::handover
