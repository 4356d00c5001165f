// The evidence pack: all that proves a period, in one ZIP file that can be read and checked without
// Siar (OAIS's dissemination package; BagIt 1.0, RFC 8493).
#pragma once

#include "door/caller.hpp"
#include "foundation/digest.hpp"
#include "foundation/written.hpp"

namespace siar::planning {
struct Cycle;
}

namespace siar::handover {

BOOST_DEFINE_ENUM_CLASS(PackState, waiting, building, ready, failed)

/// covered: mails and chats as an auditor sees them, without names, numbers and addresses.
BOOST_DEFINE_ENUM_CLASS(PersonalData, covered, whole)

struct EvidencePack {
    Id<EvidencePack> id;
    Text<300> title;
    Date starts_on;
    Date ends_on;
    std::optional<Id<planning::Cycle>> cycle;
    PersonalData personal_data;
    PackState state;
    std::optional<AccountId> asked_by; // nobody: asked for at the command line
    Moment asked_at;
    std::optional<Moment> begun_at;
    std::optional<Moment> settled_at; // ready or failed
    std::string file_name;
    std::optional<std::int64_t> size; // bytes
    std::optional<Digest> sha256;     // of the whole ZIP file
    std::optional<std::int64_t> file_count;
    std::optional<std::int64_t> ledger_size; // of the checkpoint that its proofs lead to
    std::optional<std::string> trouble;      // a code of the texts
    std::optional<Moment> removed_at;        // the file is gone, the row stays
};
BOOST_DESCRIBE_STRUCT(
    EvidencePack,
    (),
    (id,
     title,
     starts_on,
     ends_on,
     cycle,
     personal_data,
     state,
     asked_by,
     asked_at,
     begun_at,
     settled_at,
     file_name,
     size,
     sha256,
     file_count,
     ledger_size,
     trouble,
     removed_at)
)

/// Of one cycle, or from a day to a day.
struct NewPack {
    std::optional<Id<planning::Cycle>> cycle;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    PersonalData personal_data;
};
BOOST_DESCRIBE_STRUCT(NewPack, (), (cycle, starts_on, ends_on, personal_data))

struct PackProgress {
    Id<EvidencePack> id;
    std::int64_t done_bytes;
    std::int64_t total_bytes; // 0 while the rows are being gathered
    Moment said_at;
};
BOOST_DESCRIBE_STRUCT(PackProgress, (), (id, done_bytes, total_bytes, said_at))

/// That somebody fetches the file; its id opens the file for that person, for an hour.
struct PackDownload {
    Id<PackDownload> id;
    Id<EvidencePack> pack;
    AccountId account;
    Moment asked_at;
};
BOOST_DESCRIBE_STRUCT(PackDownload, (), (id, pack, account, asked_at))

/// How many of one kind the pack will hold.
struct PackPart {
    std::string name;  // of the register, such as "cycles"
    std::string title; // in the reader's language
    std::int64_t count;
};
BOOST_DESCRIBE_STRUCT(PackPart, (), (name, title, count))

/// Something that an auditor will look for and not find.
struct PackGap {
    std::string code;
    std::string text; // in the reader's language
    std::string path; // the page where it can be mended
};
BOOST_DESCRIBE_STRUCT(PackGap, (), (code, text, path))

struct PackOutline {
    std::string title;
    Date starts_on;
    Date ends_on;
    std::vector<PackPart> parts;
    std::int64_t file_count;
    std::int64_t file_bytes;
    std::vector<PackGap> gaps;
};
BOOST_DESCRIBE_STRUCT(PackOutline, (), (title, starts_on, ends_on, parts, file_count, file_bytes, gaps))

} // namespace siar::handover
