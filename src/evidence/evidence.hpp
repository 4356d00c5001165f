// Proof of what was said and done: a file, an e-mail, a chat export, a link or a note. Stored once
// by its SHA-256, never changed.
#pragma once

#include "door/caller.hpp"
#include "foundation/digest.hpp"
#include "foundation/written.hpp"

namespace siar::evidence {

BOOST_DEFINE_ENUM_CLASS(EvidenceKind, file, email, chat, link, note)

/// What evidence can belong to; every step of the procedure is in it.
BOOST_DEFINE_ENUM_CLASS(
    SubjectKind,
    document,
    cycle,
    schedule,
    schedule_entry,
    initiative,
    review_session,
    content,
    placement,
    activity_report,
    self_evaluation,
    indicator,
    record,
    task,       // an activity of the procedure in one cycle
    review_item, // what a session decided about one thing
    indicator_quarter, // what was achieved of an indicator in a quarter or a year
    finding,
    management_review
)

struct Evidence {
    Id<Evidence> id;
    EvidenceKind kind;
    Text<300> title;
    std::optional<std::string> file_name;
    std::optional<std::string> media_type; // found from the bytes, never from the name
    std::optional<std::int64_t> size;      // bytes
    std::optional<Digest> sha256;
    std::optional<std::string> url;
    std::optional<std::string> note;
    std::optional<Moment> claimed_at; // when the evidence itself says that it was made
    Moment captured_at;
    AccountId captured_by;
};
BOOST_DESCRIBE_STRUCT(
    Evidence,
    (),
    (id,
     kind,
     title,
     file_name,
     media_type,
     size,
     sha256,
     url,
     note,
     claimed_at,
     captured_at,
     captured_by)
)

/// Where a piece of evidence is used, or was: a link that ended stays, with the reason.
struct EvidenceLink {
    Id<EvidenceLink> id;
    Id<Evidence> evidence;
    SubjectKind subject_kind;
    std::string subject;
    Moment linked_at;
    AccountId linked_by;
    std::optional<Moment> ended_at = {};
    std::optional<AccountId> ended_by = {};
    std::optional<std::string> end_reason = {};
};
BOOST_DESCRIBE_STRUCT(
    EvidenceLink,
    (),
    (id,
     evidence,
     subject_kind,
     subject,
     linked_at,
     linked_by,
     ended_at,
     ended_by,
     end_reason)
)

/// Exactly one of upload, url and note is given; `upload` names a finished upload.
struct NewEvidence {
    EvidenceKind kind;
    Text<300> title;
    std::optional<Text<64>> upload;
    std::optional<Text<2000>> url;
    std::optional<Text<20000>> note;
    std::optional<Moment> claimed_at;
    std::optional<SubjectKind> subject_kind;
    std::optional<Text<64>> subject;
};
BOOST_DESCRIBE_STRUCT(
    NewEvidence, (), (kind, title, upload, url, note, claimed_at, subject_kind, subject)
)

/// How much of a file in pieces is here; `offset` bytes of `length`.
struct UploadState {
    std::int64_t offset;
    std::int64_t length;
};
BOOST_DESCRIBE_STRUCT(UploadState, (), (offset, length))

/// A file whose bytes are in the store.
struct KeptFile {
    Digest sha256;
    std::int64_t size;
    std::string media_type; // found from the bytes
    std::string file_name;  // as its owner called it, cleaned
};
BOOST_DESCRIBE_STRUCT(KeptFile, (), (sha256, size, media_type, file_name))

} // namespace siar::evidence
