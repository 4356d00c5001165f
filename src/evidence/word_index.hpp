// The index of the words in evidence: filled after the evidence is kept, and made anew at will.
#pragma once

#include "door/door.hpp"
#include "evidence/search.hpp"
#include "evidence/stems.hpp"

namespace siar::evidence {

/// Reads evidence whose turn has come, 20 pieces at the most, and puts its words into the index. The
/// reading is done outside of any transaction. Gives how many were read.
std::size_t index_new_evidence(Door& door);

/// Empties the index, so that all evidence is read again.
void empty_index(Command& command);

/// A condition on "id" with one "?": evidence that holds what asked_of_index gives.
std::string evidence_holding(const database::Database& database);

/// The term as the engine's index takes it.
std::string asked_of_index(const database::Database& database, const Term& term);

/// The beginning of what could be read in the evidence.
std::vector<std::string> first_texts_of(database::Database& database, const Id<Evidence>& id);

} // namespace siar::evidence
