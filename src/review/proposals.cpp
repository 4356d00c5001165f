#include "review/proposals.hpp"

#include "correspondence/tables.hpp"
#include "correspondence/threads.hpp"
#include "database/table.hpp"
#include "evidence/file_store.hpp"
#include "mail/reading.hpp"
#include "review/items.hpp"
#include "review/reply_verdicts.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

using correspondence::MailThread;
using correspondence::ReceivedMail;

constexpr database::Table<Proposal> proposals{"review_proposals"};
constexpr std::size_t most_mail_bytes = 25'000'000;

std::vector<std::string> titles_of_items(const std::vector<ReviewItem>& items)
{
    std::vector<std::string> titles;
    for (const ReviewItem& item : items)
        titles.push_back(item.title);
    return titles;
}

/// What the sender wrote, and quoted lines under which they wrote it; not what they forward.
std::vector<ItemVerdict>
verdicts_by(const ReceivedMail& mail, const std::vector<ReviewItem>& items)
{
    const auto read = mail::read_mail(evidence::bytes_of(mail.sha256, most_mail_bytes));
    if (read.messages.empty())
        return {};
    return verdicts_in(read.messages.front().passages, titles_of_items(items));
}

bool is_known(
    database::Database& database, const Id<ReviewItem>& item, const ReceivedMail& mail
)
{
    return proposals.count(database, "item = $1 and evidence = $2", item, mail.evidence) > 0;
}

void propose(
    Command& command, const ReviewItem& item, const ReceivedMail& mail, const ItemVerdict& said
)
{
    const Proposal proposal{
        .id = Id<Proposal>::make(command.now),
        .session = item.session,
        .item = item.id,
        .evidence = mail.evidence,
        .person = mail.from_name.empty() ? mail.from_address : mail.from_name,
        .verdict = said.read.verdict,
        .reason = said.read.reason,
        .passage = said.passage,
        .made_at = command.now,
        .dismissed_at = std::nullopt,
        .dismissed_by = std::nullopt
    };
    proposals.insert(command.database, proposal);
    command.record("review.decision_proposed", proposal);
}

std::optional<Id<ReviewSession>> session_of(const MailThread& thread)
{
    if (thread.subject_kind != evidence::SubjectKind::review_session || !is_uuid(*thread.subject))
        return std::nullopt;
    return Id<ReviewSession>{*thread.subject};
}

void follow_mail(Command& command, const Event& event)
{
    const auto mail = correspondence::received_table.find(command.database, event.object);
    if (!mail)
        return;
    const auto thread = correspondence::find_thread(command.database, mail->thread);
    if (const auto session = session_of(thread))
        propose_from(command, *session, *mail);
}

void follow_thread(Command& command, const Event& event)
{
    const auto detail =
        correspondence::thread_detail(command.database, Id<MailThread>{event.object});
    if (const auto session = session_of(detail.thread))
        for (const ReceivedMail& mail : detail.mails)
            propose_from(command, *session, mail);
}

} // namespace

void propose_from(Command& command, const Id<ReviewSession>& id, const ReceivedMail& mail)
{
    if (mail.is_own || find_session(command.database, id).closed_at)
        return;
    const auto items = items_of(command.database, id);
    for (const ItemVerdict& said : verdicts_by(mail, items)) {
        const ReviewItem& item = items.at(said.item);
        if (!item.verdict && !is_known(command.database, item.id, mail))
            propose(command, item, mail, said);
    }
}

std::vector<Proposal> proposals_of(database::Database& database, const Id<ReviewSession>& session)
{
    find_session(database, session);
    return proposals.where(database, "session = $1 and dismissed_at is null order by id", session);
}

Proposal dismiss(Command& command, const Id<Proposal>& id)
{
    auto proposal = proposals.find(command.database, id);
    if (!proposal)
        throw Refusal{Reason::not_found, "review.no_such_proposal"};
    if (proposal->dismissed_at) {
        command.changes_nothing();
        return *proposal;
    }
    proposal->dismissed_at = command.now;
    proposal->dismissed_by = account_of(command.caller);
    proposals.update(command.database, *proposal);
    command.record("review.proposal_dismissed", *proposal);
    return *proposal;
}

std::vector<Follower> followers()
{
    return {
        {"correspondence.mail_received", follow_mail},
        {"correspondence.thread_linked", follow_thread},
    };
}

} // namespace siar::review
