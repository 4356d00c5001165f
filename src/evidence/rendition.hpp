// What could be made of a file to look at without opening it: a picture, or the first pages of a PDF.
#pragma once

#include "foundation/described.hpp"
#include "foundation/digest.hpp"
#include "foundation/time.hpp"

namespace siar::evidence {

/// none: the file is not of a kind that is shown so. failed: it is, but nothing could be made of it.
BOOST_DEFINE_ENUM_CLASS(RenditionState, made, none, failed)

struct Rendition {
    Digest id; // of the file
    RenditionState state;
    std::int64_t page_count; // 12 at the most
    Moment made_at;
};
BOOST_DESCRIBE_STRUCT(Rendition, (), (id, state, page_count, made_at))

} // namespace siar::evidence
