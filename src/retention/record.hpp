// Penyimpanan Data: what must be kept, where and how long; filed as frozen bytes with metadata.
#pragma once

#include "evidence/evidence.hpp"
#include "people/account.hpp"

namespace siar::retention {

BOOST_DEFINE_ENUM_CLASS(RetentionTrigger, filing, end_of_year, supersession)
BOOST_DEFINE_ENUM_CLASS(FinalAction, keep, reappraise, transfer, destroy)

struct RecordSeries {
    Id<RecordSeries> id;
    Text<200> name; // Jadwal Kegiatan
    std::optional<std::string> form;
    Text<200> storage_location; // Unit PHK
    int retention_months;       // 60
    RetentionTrigger trigger;
    FinalAction final_action;
    Text<300> authority; // "PR.27.4-V0 4. Penyimpanan Data"
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    RecordSeries,
    (),
    (id, name, form, storage_location, retention_months, trigger, final_action, authority, version, created_at)
)

BOOST_DEFINE_ENUM_CLASS(RecordState, kept, destroyed)

/// The fields of capture never change (R5); what happens later is an event in the ledger.
struct FiledRecord {
    Id<FiledRecord> id;
    Id<RecordSeries> series;
    Text<100> identifier; // "JK/2026/001"
    Text<300> title;
    evidence::SubjectKind subject_kind;
    std::string subject;
    std::string file_name;
    std::string media_type;
    std::int64_t size;
    Digest sha256;
    std::string metadata; // JSON: content, structure, context, relations (R6)
    Date closed_on;       // when the retention period begins
    std::optional<Date> due_on; // when it is over; nothing: kept for ever
    RecordState state;
    AccountId filed_by;
    Moment filed_at;
};
BOOST_DESCRIBE_STRUCT(
    FiledRecord,
    (),
    (id, series, identifier, title, subject_kind, subject, file_name, media_type, size, sha256, metadata, closed_on, due_on, state, filed_by, filed_at)
)

struct Hold {
    Id<Hold> id;
    Id<FiledRecord> record;
    Text<1000> reason;
    AccountId placed_by;
    Moment placed_at;
    std::optional<AccountId> lifted_by;
    std::optional<Moment> lifted_at;
};
BOOST_DESCRIBE_STRUCT(Hold, (), (id, record, reason, placed_by, placed_at, lifted_by, lifted_at))

struct NewHold {
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(NewHold, (), (reason))

BOOST_DEFINE_ENUM_CLASS(DisposalState, proposed, confirmed, executed, withdrawn)

/// X6: proposed by one person, confirmed by another, checked again when it is carried out.
struct Disposal {
    Id<Disposal> id;
    std::vector<Id<FiledRecord>> records;
    Text<1000> reason;
    DisposalState state;
    AccountId proposed_by;
    Moment proposed_at;
    std::optional<AccountId> confirmed_by;
    std::optional<Moment> confirmed_at;
    std::optional<Moment> executed_at;
    std::optional<std::string> certificate; // berita acara pemusnahan, kept for ever
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Disposal,
    (),
    (id, records, reason, state, proposed_by, proposed_at, confirmed_by, confirmed_at, executed_at, certificate, version)
)

struct NewDisposal {
    std::vector<Id<FiledRecord>> records;
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(NewDisposal, (), (records, reason))

struct DisposalStep {
    std::int64_t version;
    std::optional<Text<1000>> witnesses; // legal and internal-audit units, when it is carried out
};
BOOST_DESCRIBE_STRUCT(DisposalStep, (), (version, witnesses))

struct SeriesView {
    RecordSeries series;
    int record_count;
};
BOOST_DESCRIBE_STRUCT(SeriesView, (), (series, record_count))

struct RecordDetail {
    FiledRecord record;
    RecordSeries series;
    std::vector<Hold> holds;
    bool is_due;
};
BOOST_DESCRIBE_STRUCT(RecordDetail, (), (record, series, holds, is_due))

} // namespace siar::retention
