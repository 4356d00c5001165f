// In which group of messages each notice stands, by which people choose how they are told.
#pragma once

#include "notifications/preferences.hpp"

#include <string_view>

namespace siar::app {

/// By the sentence's code. Throws std::out_of_range for a code that is no notice.
notifications::NoticeGroup group_of_notice(std::string_view code);

} // namespace siar::app
