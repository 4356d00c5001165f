#include "evaluation/report_hash.hpp"

#include "contract/json.hpp"
#include "evaluation/gathering.hpp"
#include "ledger/canonical_json.hpp"

namespace siar::evaluation {

Digest report_sha256(database::Database& database, const ActivityReport& report, Moment now)
{
    boost::json::array evidence;
    for (const Gathered& piece : pieces_of(database, report, now))
        evidence.emplace_back(piece.evidence.id.text());
    const boost::json::object seen{
        {"title", report.title.text()},
        {"number", report.number.value_or("")},
        {"starts_on", report.starts_on.text()},
        {"ends_on", report.ends_on.text()},
        {"results", report.results.value_or("")},
        {"obstacles", report.obstacles.value_or("")},
        {"follow_up", report.follow_up.value_or("")},
        {"follow_ups", contract::to_json(report.follow_ups)},
        {"photos", contract::to_json(report.photos)},
        {"attendance", contract::to_json(report.attendance)},
        {"figures", contract::to_json(report.figures)},
        {"evidence", evidence},
    };
    return digest_of(ledger::canonical_json(seen));
}

} // namespace siar::evaluation
