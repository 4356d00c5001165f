// In which group of messages each notice stands, by which people choose how they are told.
#pragma once

#include "notifications/preferences.hpp"

#include <optional>
#include <string_view>

namespace siar::app {

/// By the sentence's code; nothing for one that is no notice.
std::optional<notifications::NoticeGroup> group_of_notice(std::string_view code);

} // namespace siar::app
