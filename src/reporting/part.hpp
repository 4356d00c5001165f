// The parts of a self-evaluation as people write them.
#pragma once

#include "reporting/self_evaluation.hpp"

namespace siar::reporting {

/// A text of the form, by the name of its field.
struct FormText {
    std::string field;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(FormText, (), (field, text))

/// A part of the report ("summary", "rows.B.4.10.8", "last_follow_ups.1") as one person wrote it.
/// Each part has versions of its own, so that two who write different parts never meet.
struct PartVersion {
    Id<PartVersion> id;
    Id<SelfEvaluation> self_evaluation;
    std::string part;
    std::int64_t version;
    std::vector<FormText> texts; // field by field; one field "text" of a part in words
    AccountId written_by;
    Moment written_at;
};
BOOST_DESCRIBE_STRUCT(
    PartVersion, (), (id, self_evaluation, part, version, texts, written_by, written_at)
)

/// Which version of a part stands now, and whose it is.
struct PartState {
    std::string part;
    std::int64_t version;
    AccountId written_by;
    Moment written_at;
};
BOOST_DESCRIBE_STRUCT(PartState, (), (part, version, written_by, written_at))

struct PartDraft {
    std::int64_t version; // of the part
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PartDraft, (), (version, text))

struct RowDraft {
    std::int64_t version; // of the row
    SelfEvaluationRow row;
};
BOOST_DESCRIBE_STRUCT(RowDraft, (), (version, row))

struct FollowUpDraft {
    std::int64_t version; // of the follow-up
    FollowUpProgress state;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(FollowUpDraft, (), (version, state, note))

} // namespace siar::reporting
