#include "review/mail_endpoints.hpp"

#include "correspondence/covered_mails.hpp"
#include "evidence/masking.hpp"
#include "review/mail_requests.hpp"
#include "review/proposals.hpp"

namespace siar::review {

namespace {

using http::Call;

SentMailRequest send_session(const Call& call, Command& command, const NewMailRequest& form)
{
    return send_by_mail(
        command, call.path_value<Id<ReviewSession>>("session"), form, call.texts
    );
}

/// For whoever may not see personal data.
void cover(std::vector<Proposal>& proposals)
{
    std::vector<std::string> people;
    for (const Proposal& proposal : proposals)
        people.push_back(proposal.person);
    const evidence::Masking masking{people};
    for (Proposal& proposal : proposals) {
        proposal.person = masking.covered(proposal.person);
        proposal.passage = masking.covered(proposal.passage);
        if (proposal.reason)
            proposal.reason = masking.covered(*proposal.reason);
    }
}

std::vector<Proposal> list_proposals(const Call& call)
{
    auto all = proposals_of(call.database, call.path_value<Id<ReviewSession>>("session"));
    if (correspondence::sees_covered(call.caller))
        cover(all);
    return all;
}

Proposal dismiss_proposal(const Call& call, Command& command)
{
    return dismiss(command, call.path_value<Id<Proposal>>("proposal"));
}

} // namespace

http::Endpoints mail_endpoints()
{
    return {
        http::post(
            {.path = "/api/reviews/{session}/mail",
             .permission = "review.write",
             .summary = "Send the session to people by e-mail: a request, or an invitation"},
            send_session
        ),
        http::get(
            {.path = "/api/reviews/{session}/proposals",
             .permission = "office.read_work",
             .summary = "What replies by e-mail seem to decide"},
            list_proposals
        ),
        http::post(
            {.path = "/api/review-proposals/{proposal}/dismiss",
             .permission = "review.write",
             .summary = "Say that a reply was not meant so"},
            dismiss_proposal
        ),
    };
}

} // namespace siar::review
