#include "quality/management_reviews.hpp"

#include "evidence/evidences.hpp"
#include "ledger/canonical_json.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "planning/assignees.hpp"
#include "quality/tables.hpp"

#include <algorithm>

namespace siar::quality {

namespace {

constexpr std::size_t most_lines = 200;

bool is_seen_by(const ManagementReview& review, const Caller& caller)
{
    return review.state == ManagementReviewState::closed || people::holds(caller, "quality.review");
}

Refusal conflict_of(const ManagementReview& review, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(review))
    );
}

ManagementReview
open_review(Command& command, const Id<ManagementReview>& id, std::int64_t version)
{
    const ManagementReview review = find_review(command.database, id);
    if (review.state == ManagementReviewState::closed)
        throw conflict_of(review, "quality.review_is_closed");
    if (review.version != version)
        throw conflict_of(review, "database.stale");
    return review;
}

std::vector<std::string> lines_of(const std::vector<std::string>& written, const char* field)
{
    std::vector<std::string> lines;
    for (const std::string& each : written)
        if (std::string line = trimmed(each); !line.empty())
            lines.push_back(std::move(line));
    if (lines.size() > most_lines)
        throw invalid_field(field, "quality.too_many_lines");
    return lines;
}

void require_assignees(
    Command& command, const ManagementReview& review, const std::vector<NewManagementAction>& wanted
)
{
    if (wanted.size() > most_lines)
        throw invalid_field("planned_actions", "quality.too_many_lines");
    for (const NewManagementAction& each : wanted) {
        const auto& before = review.planned_actions;
        const bool is_known =
            std::ranges::find(before, each.assignee, &NewManagementAction::assignee) != before.end();
        planning::require_assignable(
            command, each.assignee, is_known ? std::optional{each.assignee} : std::nullopt
        );
    }
}

void hand_out_actions(Command& command, const ManagementReview& review)
{
    for (const NewManagementAction& each : review.planned_actions) {
        const ManagementAction action{
            .id = Id<ManagementAction>::make(command.now),
            .review = review.id,
            .text = each.text,
            .assignee = each.assignee,
            .due_on = each.due_on,
            .result = std::nullopt,
            .done_by = std::nullopt,
            .done_at = std::nullopt,
            .version = 1
        };
        management_action_table.insert(command.database, action);
        command.tell(
            {.account = action.assignee,
             .code = "quality.notice_review_action",
             .values =
                 {{"title", review.title.text()},
                  {"text", action.text.text()},
                  {"day", action.due_on.text()}},
             .path = "/tinjauan-manajemen/" + review.id.text(),
             .key = "quality.review_action:" + action.id.text()}
        );
    }
}

/// SHA-256 over the canonical JSON of what is closed.
Digest digest_of_review(const ManagementReview& review)
{
    boost::json::object words = contract::to_json(review).as_object();
    for (const char* of_the_row : {"state", "closed_by", "closed_at", "sha256", "version"})
        words.erase(of_the_row);
    return digest_of(ledger::canonical_json(words));
}

} // namespace

ManagementReview begin_review(
    Command& command, const NewManagementReview& form, std::vector<ReviewInput> inputs
)
{
    const Date today = people::today(command.database, command.now);
    if (form.year < indicators::first_year ||
        form.year > static_cast<int>(today.day().year()))
        throw invalid_field("year", "quality.not_a_year_to_review");
    const ManagementReview review{
        .id = Id<ManagementReview>::make(command.now),
        .title = form.title,
        .year = form.year,
        .held_on = form.held_on,
        .place = std::nullopt,
        .participants = {},
        .inputs = std::move(inputs),
        .gathered_at = command.now,
        .discussion = "",
        .decisions = {},
        .planned_actions = {},
        .state = ManagementReviewState::drafting,
        .closed_by = std::nullopt,
        .closed_at = std::nullopt,
        .sha256 = std::nullopt,
        .author = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    review_table.insert(command.database, review);
    command.record("quality.review_begun", review);
    return review;
}

ManagementReview write_review(
    Command& command, const Id<ManagementReview>& id, const ManagementReviewForm& form
)
{
    ManagementReview review = open_review(command, id, form.version);
    review.title = form.title;
    review.held_on = form.held_on;
    review.place = form.place && !trimmed(*form.place).empty() ? std::optional{trimmed(*form.place)}
                                                               : std::nullopt;
    review.participants = lines_of(form.participants, "participants");
    review.discussion = trimmed(form.discussion);
    review.decisions = lines_of(form.decisions, "decisions");
    require_assignees(command, review, form.planned_actions);
    review.planned_actions = form.planned_actions;
    review = review_table.update_version(command.database, review);
    command.record("quality.review_written", review);
    return review;
}

ManagementReview gather_again(
    Command& command,
    const Id<ManagementReview>& id,
    const ManagementReviewVersion& form,
    std::vector<ReviewInput> inputs
)
{
    ManagementReview review = open_review(command, id, form.version);
    review.inputs = std::move(inputs);
    review.gathered_at = command.now;
    review = review_table.update_version(command.database, review);
    command.record("quality.review_gathered", review);
    return review;
}

std::vector<Problem>
hindrances(database::Database& database, const ManagementReview& review, Moment now)
{
    std::vector<Problem> problems;
    const auto need = [&](bool is_missing, const char* field, const char* code) {
        if (is_missing)
            problems.push_back({field, code});
    };
    need(review.participants.empty(), "participants", "quality.review_needs_participants");
    need(review.discussion.empty(), "discussion", "quality.review_needs_discussion");
    need(review.decisions.empty(), "decisions", "quality.review_needs_decision");
    need(evidence::evidence_of(
             database, evidence::SubjectKind::management_review, review.id.text()
         )
             .empty(),
         "evidence",
         "quality.review_needs_evidence");
    need(review.held_on > people::today(database, now), "held_on", "quality.still_to_come");
    return problems;
}

ManagementReview close_review(
    Command& command, const Id<ManagementReview>& id, const ManagementReviewVersion& form
)
{
    ManagementReview review = open_review(command, id, form.version);
    auto problems = hindrances(command.database, review, command.now);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "quality.review_not_ready", {}, std::move(problems)};
    review.state = ManagementReviewState::closed;
    review.closed_by = account_of(command.caller);
    review.closed_at = command.now;
    review.sha256 = digest_of_review(review);
    review = review_table.update_version(command.database, review);
    command.record("quality.review_closed", review);
    hand_out_actions(command, review);
    return review;
}

ManagementAction finish_management_action(
    Command& command, const Id<ManagementAction>& id, const ManagementActionResult& form
)
{
    auto action = management_action_table.find(command.database, id);
    if (!action)
        throw Refusal{Reason::not_found, "quality.no_such_action"};
    const ManagementReview review = find_review(command.database, action->review);
    if (review.state != ManagementReviewState::closed)
        throw conflict_of(review, "quality.review_is_open");
    if (action->done_at)
        throw conflict_of(review, "quality.action_is_done");
    if (action->assignee != account_of(command.caller) &&
        !people::holds(command.caller, "quality.review"))
        throw Refusal{Reason::not_allowed, "quality.not_in_charge"};
    action->version = form.version;
    action->result = form.result;
    action->done_by = account_of(command.caller);
    action->done_at = command.now;
    const ManagementAction done =
        management_action_table.update_version(command.database, *action);
    command.record("quality.review_action_done", review.id.text(), contract::to_json(done));
    return done;
}

ManagementReview find_review(database::Database& database, const Id<ManagementReview>& id)
{
    if (auto review = review_table.find(database, id))
        return std::move(*review);
    throw Refusal{Reason::not_found, "quality.no_such_review"};
}

std::vector<ManagementReview>
management_reviews(database::Database& database, const Caller& caller)
{
    auto reviews = review_table.where(database, "1 = 1 order by held_on desc, id desc");
    std::erase_if(reviews, [&](const ManagementReview& each) {
        return !is_seen_by(each, caller);
    });
    return reviews;
}

ManagementReview
review_seen_by(database::Database& database, const Id<ManagementReview>& id, const Caller& caller)
{
    ManagementReview review = find_review(database, id);
    if (!is_seen_by(review, caller))
        throw Refusal{Reason::not_found, "quality.no_such_review"};
    return review;
}

std::vector<ManagementAction>
actions_of(database::Database& database, const Id<ManagementReview>& review)
{
    return management_action_table.where(database, "review = $1 order by due_on, id", review);
}

} // namespace siar::quality
