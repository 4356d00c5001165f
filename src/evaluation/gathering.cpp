#include "evaluation/gathering.hpp"

#include "evaluation/gathered_subjects.hpp"
#include "evaluation/report_state.hpp"
#include "evidence/evidences.hpp"
#include "evidence/links.hpp"
#include "people/office.hpp"
#include "planning/schedules.hpp"
#include "review/items.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace siar::evaluation {

namespace {

using evidence::SubjectKind;

bool is_in_period(const Date& day, const ActivityReport& report)
{
    return day >= report.starts_on && day <= report.ends_on;
}

/// The sessions that had the event's entries or initiative before them.
std::set<Id<review::ReviewSession>>
sessions_about_event(database::Database& database, const ActivityReport& report)
{
    std::set<Id<review::ReviewSession>> found;
    const auto add = [&](SubjectKind kind, const std::string& subject) {
        for (const review::ReviewItem& item : review::items_about(database, kind, subject))
            found.insert(item.session);
    };
    for (const auto& entry : report.entries)
        add(SubjectKind::schedule_entry, entry.text());
    if (report.initiative)
        add(SubjectKind::initiative, report.initiative->text());
    return found;
}

/// The pieces in the order in which they were found, each once.
class Collection {
public:
    void add(const evidence::Evidence& piece, std::optional<PieceReason> reason)
    {
        auto found = std::ranges::find(pieces_, piece.id, [](const Gathered& one) {
            return one.evidence.id;
        });
        if (found == pieces_.end())
            found = pieces_.insert(pieces_.end(), {piece, {}});
        if (reason)
            found->reasons.push_back(std::move(*reason));
    }

    std::vector<Gathered> ordered(const std::vector<Id<evidence::Evidence>>& first)
    {
        std::ranges::stable_sort(pieces_, {}, [&](const Gathered& one) {
            const auto place = std::ranges::find(first, one.evidence.id) - first.begin();
            return std::tuple{place, one.evidence.captured_at, one.evidence.id};
        });
        return std::move(pieces_);
    }

private:
    std::vector<Gathered> pieces_;
};

bool counts(
    const evidence::Evidence& piece,
    const GatheredSubject& subject,
    const ActivityReport& report,
    const Zone& zone
)
{
    return !subject.only_in_period || is_in_period(day_at(piece.captured_at, zone), report);
}

} // namespace

std::vector<review::ReviewSession>
sessions_for(database::Database& database, const ActivityReport& report)
{
    std::optional<planning::Schedule> schedule;
    if (report.cycle)
        schedule = planning::schedule_of(database, *report.cycle);
    const bool is_named = !report.entries.empty() || report.initiative;
    const auto named = sessions_about_event(database, report);
    std::vector<review::ReviewSession> found;
    for (const review::ReviewSession& session : review::sessions_newest_first(database)) {
        const bool is_about = schedule && session.schedule == schedule->id;
        if (session.closed_at &&
            (is_named ? named.contains(session.id)
                      : is_in_period(session.held_on, report) || is_about))
            found.push_back(session);
    }
    return found;
}

std::vector<Gathered> pieces_of(database::Database& database, const ActivityReport& report, Moment now)
{
    std::set<Id<evidence::Evidence>> dropped;
    for (const DroppedPiece& piece : dropped_from(database, report.id))
        dropped.insert(piece.evidence.id);
    Collection pieces;
    std::set<Id<evidence::Evidence>> linked;
    for (const auto& piece :
         evidence::evidence_of(database, SubjectKind::activity_report, report.id.text())) {
        linked.insert(piece.id);
        pieces.add(piece, std::nullopt);
    }
    const Zone zone = people::office(database).zone;
    const auto sessions = sessions_for(database, report);
    for (const GatheredSubject& subject : subjects_of(database, report, sessions, now))
        for (const auto& piece : evidence::evidence_of(database, subject.kind, subject.subject)) {
            const bool is_its = linked.contains(piece.id) || is_open(report);
            if (is_its && !dropped.contains(piece.id) && counts(piece, subject, report, zone))
                pieces.add(piece, PieceReason{piece.id, subject.kind, subject.subject, subject.title});
        }
    return pieces.ordered(report.evidence_order);
}

std::vector<DroppedPiece> dropped_from(database::Database& database, const Id<ActivityReport>& report)
{
    std::map<Id<evidence::Evidence>, evidence::EvidenceLink> last;
    for (const auto& link :
         evidence::links_to(database, SubjectKind::activity_report, report.text()))
        last.insert_or_assign(link.evidence, link);
    std::vector<DroppedPiece> dropped;
    for (const auto& [id, link] : last)
        if (link.ended_at)
            dropped.push_back(
                {evidence::find_evidence(database, id),
                 link.end_reason.value(),
                 link.ended_by.value(),
                 *link.ended_at}
            );
    return dropped;
}

void gather(Command& command, const ActivityReport& report)
{
    std::set<Id<evidence::Evidence>> linked;
    for (const auto& piece :
         evidence::evidence_of(command.database, SubjectKind::activity_report, report.id.text()))
        linked.insert(piece.id);
    for (const Gathered& piece : pieces_of(command.database, report, command.now))
        if (!linked.contains(piece.evidence.id))
            evidence::link(
                command, piece.evidence.id, SubjectKind::activity_report, report.id.text()
            );
}

} // namespace siar::evaluation
