// Laporan Evaluasi Diri of a year: built from the year's records, written, submitted.
#pragma once

#include "door/command.hpp"
#include "reporting/self_evaluation.hpp"

#include <functional>
#include <vector>

namespace siar::reporting {

constexpr int first_year = 2000;

/// The achievement table of a year as the indicators know it. They come after reporting, so app/
/// hands them over.
using RowSource = std::function<std::vector<SelfEvaluationRow>(
    database::Database& database, int year, const Texts& texts, Moment now
)>;

/// Builds the draft of a year from its records, on the sign-off route of the office. Refuses a year that has one (PR.27.4, KPI B.4.10.8:
/// one every year) and a year that has not begun.
SelfEvaluation
build(Command& command, const NewSelfEvaluation& form, std::vector<SelfEvaluationRow> rows);

/// Refuses what is in review or approved.
void require_open(const SelfEvaluation& evaluation);

/// The report as it stands: while it is being written, with the numbers and annexes that the
/// records have now.
SelfEvaluation
as_it_stands(database::Database& database, const SelfEvaluation& evaluation, Moment now);

/// Why it cannot be submitted yet, each with the field that mends it. A5: every row needs evidence
/// and an analysis, a row that is not met also a root cause and a follow-up; summary, closing, what
/// became of last year's follow-ups, and an accepted activity report must be there.
std::vector<Problem> hindrances(const SelfEvaluation& evaluation);

/// Freezes it and asks for approval. Refuses with every hindrance at once.
SelfEvaluation
submit(Command& command, const Id<SelfEvaluation>& id, const SelfEvaluationVersion& form);

/// SHA-256 over the canonical JSON of everything that is approved.
Digest self_evaluation_sha256(const SelfEvaluation& evaluation);

/// Refuses with reporting.no_such_self_evaluation.
SelfEvaluation find_self_evaluation(database::Database& database, const Id<SelfEvaluation>& id);

std::optional<SelfEvaluation> self_evaluation_of(database::Database& database, int year);

/// All of them, the newest year first.
std::vector<SelfEvaluation> self_evaluations(database::Database& database);

/// Where people read it.
std::string page_of(const SelfEvaluation& evaluation);

/// A refusal that carries the self-evaluation as it is now.
Refusal conflict_with(const SelfEvaluation& evaluation, const std::string& code);

} // namespace siar::reporting
