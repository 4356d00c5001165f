// Keeps evidence, says what it belongs to, and finds it again. A piece of evidence is never
// changed: no function here does (R5).
#pragma once

#include "door/command.hpp"
#include "evidence/evidence.hpp"

namespace siar::evidence {

/// Keeps what the form gives: an upload, an address or a note. The time of capture is the
/// command's; the time that the evidence claims is kept beside it (R1), and is that of an e-mail's
/// own date where the form names none.
/// Refuses for the field at fault: evidence.one_of_three, evidence.wrong_kind, evidence.not_words,
/// evidence.not_an_address, evidence.half_a_subject, evidence.no_such_upload.
Evidence add_evidence(Command& command, const NewEvidence& form);

/// A file that is already in the store, for what the program itself brings in.
struct NewFile {
    EvidenceKind kind;
    Text<300> title;
    KeptFile file;
    std::optional<Moment> claimed_at;
};
Evidence add_file(Command& command, const NewFile& given);

/// The bytes in the store, as a file of that name; its type is found from the bytes.
KeptFile keep_bytes(std::string_view bytes, std::string_view file_name);

/// Says that the evidence is used for the subject; nothing happens when that is known already. Asked
/// by the rules of other slices, who know their subjects; people link through links.hpp. Refuses with
/// evidence.none.
void link(
    Command& command, const Id<Evidence>& evidence, SubjectKind kind, const std::string& subject
);

/// Refuses with evidence.none.
Evidence find_evidence(database::Database& database, const Id<Evidence>& id);

/// What belongs to the subject now, in the order in which it was captured.
std::vector<Evidence>
evidence_of(database::Database& database, SubjectKind kind, const std::string& subject);

struct EvidenceQuery {
    std::optional<SubjectKind> subject_kind = {};
    std::optional<std::string> subject = {};
    std::optional<std::string> text = {}; // in title, file name, note or address
    std::optional<Id<Evidence>> before = {};
};

/// The newest 100 that the query means.
std::vector<Evidence> list_evidence(database::Database& database, const EvidenceQuery& query);

/// All evidence that has these bytes, the oldest first.
std::vector<Evidence> with_the_same_bytes(database::Database& database, const Digest& sha256);

/// Hours from the time claimed to the time captured.
std::optional<std::int64_t> lateness_of(const Evidence& evidence);

/// All evidence that has a file, for whoever checks the files.
std::vector<Evidence> evidence_with_files(database::Database& database);

/// Whose file is gone or has other bytes than it had (R3).
std::vector<Id<Evidence>> damaged_files(database::Database& database);

} // namespace siar::evidence
