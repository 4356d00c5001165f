// Whether the bytes of a file are still those that were kept (E5).
#pragma once

#include "foundation/described.hpp"
#include "foundation/digest.hpp"
#include "foundation/time.hpp"

namespace siar::evidence {

struct FileCheck {
    Digest id; // of the file as it was kept
    bool is_sound;
    Moment checked_at;
};
BOOST_DESCRIBE_STRUCT(FileCheck, (), (id, is_sound, checked_at))

} // namespace siar::evidence
