// Controlled documents: policies, procedures, forms and regulations, version by version.
#pragma once

#include "documents/procedure.hpp"
#include "door/caller.hpp"
#include "foundation/digest.hpp"
#include "foundation/written.hpp"

namespace siar::documents {

BOOST_DEFINE_ENUM_CLASS(DocumentKind, policy, procedure, form, regulation, minutes_form)
BOOST_DEFINE_ENUM_CLASS(RevisionState, draft, in_review, approved, obsolete)
BOOST_DEFINE_ENUM_CLASS(Classification, open, internal)

/// What a document regulates, as B.4.10.1 and B.4.10.2 ask for it.
BOOST_DEFINE_ENUM_CLASS(
    Topic, public_information, promotion, protocol, events, promotion_publication, information_media
)

struct ControlledDocument {
    Id<ControlledDocument> id;
    DocumentKind kind;
    Text<60> number;
    Text<300> title;
    Text<120> owner;
    Text<120> approver;
    Classification classification;
    Language language;
    std::vector<Topic> topics;
    std::vector<Id<ControlledDocument>> cites;             // regulations that it refers to
    std::optional<Id<ControlledDocument>> replaced_by;     // of a regulation
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    ControlledDocument,
    (),
    (id, kind, number, title, owner, approver, classification, language, topics, cites, replaced_by, version, created_at)
)

/// One version of a document. The approved bytes never change (D4).
struct Revision {
    Id<Revision> id;
    Id<ControlledDocument> document;
    Text<20> label; // V0, V1, ...
    RevisionState state;
    Date issued_on;
    std::optional<Date> in_force_on; // from the start of this day in the office's zone
    std::optional<std::string> reason;
    Digest sha256; // of the source file
    std::string media_type;
    std::string file_name;
    std::optional<ProcedureText> procedure;
    AccountId author;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Revision,
    (),
    (id, document, label, state, issued_on, in_force_on, reason, sha256, media_type, file_name, procedure, author, version, created_at)
)

BOOST_DEFINE_ENUM_CLASS(RevisionStep, submitted, returned, approved, made_obsolete)

/// Added, never changed: what was decided about a revision, by whom, over which bytes (D3).
struct RevisionDecision {
    Id<RevisionDecision> id;
    Id<Revision> revision;
    RevisionStep step;
    std::optional<std::string> reason;
    Digest sha256;
    AccountId decided_by;
    Moment decided_at;
};
BOOST_DESCRIBE_STRUCT(
    RevisionDecision, (), (id, revision, step, reason, sha256, decided_by, decided_at)
)

struct DocumentSummary {
    ControlledDocument document;
    std::optional<Text<20>> label_in_force;
    std::optional<Date> in_force_on;
    RevisionState latest_state;
    std::string latest_label;
};
BOOST_DESCRIBE_STRUCT(
    DocumentSummary, (), (document, label_in_force, in_force_on, latest_state, latest_label)
)

struct RevisionView {
    Revision revision;
    std::vector<RevisionDecision> decisions;
    std::string author_name;
    bool is_in_force;
};
BOOST_DESCRIBE_STRUCT(RevisionView, (), (revision, decisions, author_name, is_in_force))

struct DocumentDetail {
    ControlledDocument document;
    std::vector<RevisionView> revisions; // the newest first
};
BOOST_DESCRIBE_STRUCT(DocumentDetail, (), (document, revisions))

/// The text of a procedure as it was uploaded or pasted; nothing is stored by reading it.
struct ProcedureSource {
    std::string text;      // as base64, for the bytes decide (UTF-16, CRLF)
    Text<200> file_name;
};
BOOST_DESCRIBE_STRUCT(ProcedureSource, (), (text, file_name))

/// D1: everything that identifies a controlled document.
struct NewDocument {
    DocumentKind kind;
    Text<60> number;
    Text<300> title;
    Text<20> label;
    Text<120> owner;
    Text<120> approver;
    Date issued_on;
    Classification classification;
    Language language;
    std::vector<Topic> topics;
    std::vector<Id<ControlledDocument>> cites;
    Text<64> upload; // a finished upload: the document's file
};
BOOST_DESCRIBE_STRUCT(
    NewDocument,
    (),
    (kind, number, title, label, owner, approver, issued_on, classification, language, topics, cites, upload)
)

struct NewRevision {
    Text<20> label;
    Date issued_on;
    Text<2000> reason; // D4: a change makes a new draft with a reason
    Text<64> upload;
};
BOOST_DESCRIBE_STRUCT(NewRevision, (), (label, issued_on, reason, upload))

struct DocumentChange {
    std::int64_t version;
    std::vector<Topic> topics;
    std::vector<Id<ControlledDocument>> cites;
    std::optional<Id<ControlledDocument>> replaced_by;
};
BOOST_DESCRIBE_STRUCT(DocumentChange, (), (version, topics, cites, replaced_by))

/// A decision about the revision whose bytes are named: what was seen is what is approved.
struct RevisionJudgement {
    std::int64_t version;
    Digest sha256;
    std::optional<Text<2000>> reason;   // required to return
    std::optional<Date> in_force_on;    // of an approval; today when left out
};
BOOST_DESCRIBE_STRUCT(RevisionJudgement, (), (version, sha256, reason, in_force_on))

/// A document and the version of it that is in force on some day.
struct DocumentInForce {
    ControlledDocument document;
    Revision revision;
};
BOOST_DESCRIBE_STRUCT(DocumentInForce, (), (document, revision))

/// A copy on paper that is registered with its holder, so it may be called controlled (D9).
struct DocumentCopy {
    Id<DocumentCopy> id;
    Id<Revision> revision;
    int number; // of the revision's copies, from 1
    Text<200> holder;
    std::string code; // for the page that tells whether it is still in force
    AccountId given_by;
    Moment given_at;
};
BOOST_DESCRIBE_STRUCT(DocumentCopy, (), (id, revision, number, holder, code, given_by, given_at))

struct NewDocumentCopy {
    Text<200> holder;
};
BOOST_DESCRIBE_STRUCT(NewDocumentCopy, (), (holder))

} // namespace siar::documents
