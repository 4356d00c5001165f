// Finds evidence by the words in it: in its title, its note, its mail or chat, its PDF or Word file.
#pragma once

#include "database/database.hpp"
#include "evidence/contents.hpp"

namespace siar::evidence {

/// What became of the evidence's words in the index.
struct EvidenceReading {
    Id<Evidence> id;
    ReadState state;
    std::optional<std::string> why; // the code of a sentence, where it is unreadable
    Moment read_at;
};
BOOST_DESCRIBE_STRUCT(EvidenceReading, (), (id, state, why, read_at))

BOOST_DEFINE_ENUM_CLASS(MediaGroup, picture, pdf, office, video, sound)

struct SnippetPiece {
    std::string text;
    bool is_hit;
};
BOOST_DESCRIBE_STRUCT(SnippetPiece, (), (text, is_hit))

struct FoundEvidence {
    Evidence evidence;
    std::vector<SnippetPiece> snippet;       // around the first word that was asked for
    std::optional<EvidenceReading> reading;  // nothing: its turn has not come yet
};
BOOST_DESCRIBE_STRUCT(FoundEvidence, (), (evidence, snippet, reading))

struct EvidenceSearch {
    std::string text = {}; // words; those in quotation marks stand together; the last may go on
    std::optional<EvidenceKind> kind = {};
    std::optional<MediaGroup> media = {};
    std::optional<SubjectKind> subject_kind = {};
    std::optional<AccountId> person = {}; // who kept it
    std::optional<Date> from = {};        // days in the office's zone, both included
    std::optional<Date> to = {};
    std::optional<Id<Evidence>> before = {};
};

constexpr std::size_t most_found = 40;

/// The newest 40 that hold every word, the same on every engine.
std::vector<FoundEvidence> search_evidence(database::Database& database, const EvidenceSearch& search);

} // namespace siar::evidence
