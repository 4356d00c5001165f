#include "quality/findings.hpp"

#include "indicators/indicators.hpp"
#include "ledger/canonical_json.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "planning/cycles.hpp"
#include "quality/actions.hpp"
#include "quality/tables.hpp"

#include <fmt/format.h>
#include <set>

namespace siar::quality {

namespace {

using enum FindingState;

void require_plor(const FindingForm& form)
{
    if (!is_nonconformity(form.type))
        return;
    std::vector<Problem> missing;
    const auto need = [&](bool is_there, const char* field) {
        if (!is_there)
            missing.push_back({field, "quality.plor_needed"});
    };
    need(form.location.has_value(), "location");
    need(form.objective_evidence.has_value(), "objective_evidence");
    need(form.reference.has_value(), "reference");
    if (!missing.empty())
        throw Refusal{Reason::invalid, "quality.plor_incomplete", {}, std::move(missing)};
}

void require_sound(Command& command, const FindingForm& form)
{
    if (form.source == FindingSource::internal_audit && !command.caller.has_role("auditor"))
        throw invalid_field("source", "quality.audit_by_auditors");
    if (form.found_on > people::today(command.database, command.now))
        throw invalid_field("found_on", "quality.still_to_come");
    if (form.indicator)
        indicators::find_indicator(command.database, *form.indicator);
    if (form.task && command.database
                         .run("select 1 from tasks where id = $1", {form.task->text()})
                         .empty())
        throw invalid_field("task", "quality.no_such_task");
    require_plor(form);
}

Text<40> next_number(database::Database& database, const Date& found_on)
{
    const std::string year = found_on.text().substr(0, 4);
    const auto before = finding_table.count(database, "number like $1", "T-" + year + "-%");
    return Text<40>{fmt::format("T-{}-{:03}", year, before + 1)};
}

void fill_in(Finding& finding, const FindingForm& form)
{
    finding.type = form.type;
    finding.source = form.source;
    finding.title = form.title;
    finding.problem = form.problem;
    finding.location = form.location;
    finding.objective_evidence = form.objective_evidence;
    finding.reference = form.reference;
    finding.clause = form.clause;
    finding.indicator = form.indicator;
    finding.task = form.task;
    finding.found_on = form.found_on;
}

void require_own_draft(Command& command, const Finding& finding)
{
    if (finding.state != drafting)
        throw conflict_with(finding, "quality.signed_already");
    if (finding.written_by != account_of(command.caller))
        throw Refusal{Reason::not_allowed, "quality.written_by_another"};
}

/// Nobody planned anything, what was planned is overdue, or it did not help.
void require_not_acted_upon(Command& command, const Finding& finding)
{
    if (finding.state == open || finding.state == not_effective)
        return;
    const auto actions = actions_of(command.database, finding.id);
    const Date today = people::today(command.database, command.now);
    const bool is_overdue =
        !actions.empty() && !actions.back().done_at && actions.back().due_on < today;
    if (!is_overdue)
        throw conflict_with(finding, "quality.acted_upon");
}

std::vector<AccountId> heads_of_unit(Command& command)
{
    const Date today = people::today(command.database, command.now);
    std::set<AccountId> heads;
    for (const auto role : {people::Role::sub_coordinator, people::Role::coordinator})
        for (const AccountId& holder : people::holders_of(command.database, role, today))
            heads.insert(holder);
    return {heads.begin(), heads.end()};
}

} // namespace

bool is_nonconformity(FindingType type)
{
    return type == FindingType::major_nonconformity || type == FindingType::minor_nonconformity;
}

Finding write_finding(Command& command, const FindingForm& form)
{
    require_sound(command, form);
    Finding finding{
        .id = Id<Finding>::make(command.now),
        .number = next_number(command.database, form.found_on),
        .type = form.type,
        .source = form.source,
        .title = form.title,
        .problem = form.problem,
        .location = {},
        .objective_evidence = {},
        .reference = {},
        .clause = {},
        .indicator = {},
        .task = {},
        .found_on = form.found_on,
        .state = drafting,
        .written_by = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    fill_in(finding, form);
    finding_table.insert(command.database, finding);
    command.record("quality.finding_written", finding);
    return finding;
}

Finding change_finding(Command& command, const Id<Finding>& id, const FindingForm& form)
{
    if (!form.version)
        throw invalid_field("version", "contract.missing");
    Finding finding = find_finding(command.database, id);
    require_own_draft(command, finding);
    require_sound(command, form);
    finding.version = *form.version;
    fill_in(finding, form);
    finding = finding_table.update_version(command.database, finding);
    command.record("quality.finding_changed", finding);
    return finding;
}

Finding sign_finding(Command& command, const Id<Finding>& id, const SignRequest& form)
{
    Finding finding = find_finding(command.database, id);
    require_own_draft(command, finding);
    if (digest_of_finding(finding) != form.sha256)
        throw conflict_with(finding, "quality.not_what_was_seen");
    const bool needs_answer = finding.type != FindingType::positive;
    finding = move_to(command, finding, needs_answer ? open : closed);
    const auto signature = sign(
        command,
        {.id = Id<QualitySignature>::make(command.now),
         .finding = id,
         .what = SignedWhat::finding,
         .sha256 = form.sha256,
         .reason = std::nullopt,
         .signed_by = account_of(command.caller),
         .signed_at = command.now}
    );
    command.record("quality.finding_signed", id.text(), contract::to_json(signature));
    tell_of(command, finding, heads_of_unit(command), "signed");
    return finding;
}

Finding raise_finding(Command& command, const Id<Finding>& id, const FindingRaise& form)
{
    Finding finding = find_finding(command.database, id);
    if (finding.version != form.version)
        throw conflict_with(finding, "database.stale");
    if (finding.type != FindingType::observation || finding.state == drafting ||
        finding.state == closed)
        throw conflict_with(finding, "quality.no_open_observation");
    if (!is_nonconformity(form.type))
        throw invalid_field("type", "quality.raise_to_nonconformity");
    if (finding.source == FindingSource::internal_audit && !command.caller.has_role("auditor"))
        throw Refusal{Reason::not_allowed, "quality.audit_by_auditors"};
    require_not_acted_upon(command, finding);
    finding.type = form.type;
    finding.location = form.location;
    finding.objective_evidence = form.objective_evidence;
    finding.reference = form.reference;
    finding = finding_table.update_version(command.database, finding);
    const auto signature = sign(
        command,
        {.id = Id<QualitySignature>::make(command.now),
         .finding = id,
         .what = SignedWhat::raised,
         .sha256 = digest_of_finding(finding),
         .reason = form.reason.text(),
         .signed_by = account_of(command.caller),
         .signed_at = command.now}
    );
    command.record("quality.finding_raised", id.text(), contract::to_json(signature));
    tell_of(command, finding, heads_of_unit(command), "raised");
    return finding;
}

Digest digest_of_finding(const Finding& finding)
{
    boost::json::object words = contract::to_json(finding).as_object();
    for (const char* of_the_row : {"state", "version", "created_at"})
        words.erase(of_the_row);
    return digest_of(ledger::canonical_json(words));
}

Finding find_finding(database::Database& database, const Id<Finding>& id)
{
    if (auto finding = finding_table.find(database, id))
        return std::move(*finding);
    throw Refusal{Reason::not_found, "quality.no_such_finding"};
}

std::vector<Finding> findings(database::Database& database)
{
    return finding_table.where(database, "1 = 1 order by found_on desc, id desc");
}

std::vector<QualitySignature> signatures_of(database::Database& database, const Id<Finding>& id)
{
    return signature_table.where(database, "finding = $1 order by signed_at, id", id);
}

QualitySignature sign(Command& command, const QualitySignature& words)
{
    signature_table.insert(command.database, words);
    return words;
}

Finding move_to(Command& command, Finding finding, FindingState state)
{
    finding.state = state;
    return finding_table.update_version(command.database, finding);
}

Refusal conflict_with(const Finding& finding, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(finding))
    );
}

std::string page_of(const Finding& finding)
{
    return "/temuan/" + finding.id.text();
}

void tell_of(
    Command& command, const Finding& finding, const std::vector<AccountId>& people, const std::string& what
)
{
    const std::set<AccountId> once{people.begin(), people.end()};
    for (const AccountId& account : once)
        command.tell(
            {.account = account,
             .code = "quality.notice_" + what,
             .values =
                 {{"number", finding.number.text()},
                  {"title", finding.title.text()},
                  {"name", command.caller.name}},
             .path = page_of(finding),
             .key = "quality." + what + ':' + finding.id.text() + ':' +
                    std::to_string(finding.version)}
        );
}

} // namespace siar::quality
