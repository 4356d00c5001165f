#include "evaluation/report_hash.hpp"

#include "contract/json.hpp"
#include "evidence/evidences.hpp"
#include "ledger/canonical_json.hpp"

namespace siar::evaluation {

Digest report_sha256(database::Database& database, const ActivityReport& report)
{
    boost::json::array evidence;
    for (const auto& piece :
         evidence::evidence_of(database, evidence::SubjectKind::activity_report, report.id.text()))
        evidence.emplace_back(piece.id.text());
    const boost::json::object seen{
        {"title", report.title.text()},
        {"starts_on", report.starts_on.text()},
        {"ends_on", report.ends_on.text()},
        {"results", report.results.value_or("")},
        {"obstacles", report.obstacles.value_or("")},
        {"follow_up", report.follow_up.value_or("")},
        {"figures", contract::to_json(report.figures)},
        {"evidence", evidence},
    };
    return digest_of(ledger::canonical_json(seen));
}

} // namespace siar::evaluation
