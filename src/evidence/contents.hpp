// The words inside a file, for searching and for showing. Strangers' bytes are read within limits,
// those that need a large program by another process; what cannot be read is said, never a failure.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

BOOST_DEFINE_ENUM_CLASS(ReadState, read, wordless, unreadable)

struct Contents {
    ReadState state;
    std::optional<std::string> why = {}; // the code of a sentence, where it is unreadable
    std::string text = {};               // UTF-8
};

/// The words of the evidence's file or note, 5,000,000 bytes at the most; of an archive, its names; of
/// mails and chats what stays when personal data are covered.
/// Takes 30 seconds at the most.
Contents contents_of(const Evidence& evidence);

} // namespace siar::evidence
