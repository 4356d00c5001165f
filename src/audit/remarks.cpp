#include "audit/remarks.hpp"

#include "audit/engagements.hpp"
#include "audit/evidence_only.hpp"
#include "audit/subjects.hpp"
#include "audit/tables.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "people/roles.hpp"

#include <algorithm>
#include <set>

namespace siar::audit {

namespace {

bool waits_for_office(const Remark& remark)
{
    return remark.state == RemarkState::open || remark.state == RemarkState::reopened;
}

Remark find_remark(database::Database& database, const Id<Remark>& id)
{
    if (auto found = remark_rows.find(database, id))
        return *found;
    throw Refusal{Reason::not_found, "audit.no_such_remark"};
}

/// The engagement that a remark is made for; it runs, and the auditor is named in it.
Engagement engagement_of(Command& command, const NewRemark& form)
{
    const AccountId& author = account_of(command.caller);
    const Date today = people::today(command.database, command.now);
    if (!form.engagement) {
        if (auto running = running_engagement(command.database, author, today))
            return *running;
        throw Refusal{Reason::conflict, "audit.no_running_engagement"};
    }
    Engagement engagement = engagement_for(command.database, command.caller, *form.engagement);
    const bool is_named =
        std::ranges::find(engagement.auditors, author) != engagement.auditors.end();
    const bool is_running = !engagement.closed_at && engagement.from_on <= today &&
                            today <= engagement.until_on;
    if (!is_named || !is_running)
        throw Refusal{Reason::conflict, "audit.no_running_engagement"};
    return engagement;
}

void require_sound(Command& command, const NewRemark& form)
{
    if (form.kind == RemarkKind::rating && !form.rating)
        throw invalid_field("rating", "audit.rating_is_missing");
    if (form.kind != RemarkKind::rating && form.rating)
        throw invalid_field("rating", "audit.rating_of_no_rating");
    const Date today = people::today(command.database, command.now);
    if (form.due_on && *form.due_on < today)
        throw invalid_field("due_on", "audit.is_past", {{"today", today.text()}});
}

ShownSubject require_subject(
    Command& command, const evidence::SubjectSources& sources, const NewRemark& form
)
{
    ShownSubject subject = shown_subject(
        command.database,
        sources,
        command.caller,
        std::string{to_name(form.subject_kind)},
        form.subject.text()
    );
    const bool is_hidden = sees_evidence_only(command.caller) &&
                           is_working_material(command.database, form.subject.text());
    if (subject.title.empty() || is_hidden)
        throw Refusal{Reason::not_found, "audit.no_evidence"};
    return subject;
}

/// Those of the office who answer: the sub-coordinators and coordinators of the day.
std::set<AccountId> answerers(Command& command)
{
    const Date today = people::today(command.database, command.now);
    std::set<AccountId> accounts;
    for (const auto role : {people::Role::sub_coordinator, people::Role::coordinator})
        for (const AccountId& account : people::holders_of(command.database, role, today))
            accounts.insert(account);
    return accounts;
}

std::string start_of(const std::string& text)
{
    constexpr std::size_t most = 120;
    if (text.size() <= most)
        return text;
    std::string start = text.substr(0, most);
    while (!is_utf8_text(start))
        start.pop_back();
    return start + "…";
}

void tell_office(Command& command, const Remark& remark, const std::string& code, const std::string& text)
{
    for (const AccountId& account : answerers(command))
        command.tell(
            {.account = account,
             .code = code,
             .values = {{"name", command.caller.name}, {"text", start_of(text)}},
             .path = "/ruang-auditor?catatan=" + remark.id.text(),
             .key = code + '.' + remark.id.text() + '.' + std::to_string(remark.version)}
        );
}

Remark follow(Command& command, Remark remark, std::int64_t version, RemarkReply reply)
{
    remark.state = reply.leads_to;
    remark.version = version;
    remark = remark_rows.update_version(command.database, remark);
    reply_rows.insert(command.database, reply);
    command.record("audit.remark_replied", remark.id.text(), contract::to_json(reply));
    return remark;
}

RemarkReply
reply_by(const Command& command, const Remark& remark, RemarkState state, std::optional<Text<4000>> text)
{
    return {
        .id = Id<RemarkReply>::make(command.now),
        .remark = remark.id,
        .leads_to = state,
        .text = std::move(text),
        .made_by = account_of(command.caller),
        .made_at = command.now
    };
}

bool is_asked_for(const Remark& remark, const RemarkQuery& query)
{
    return (!query.engagement || remark.engagement == *query.engagement) &&
           (!query.subject_kind || remark.subject_kind == *query.subject_kind) &&
           (!query.subject || remark.subject == *query.subject) &&
           (!query.state || remark.state == *query.state) &&
           (!query.kind || remark.kind == *query.kind);
}

std::set<Id<Engagement>> engagements_of(database::Database& database, const Caller& caller)
{
    std::set<Id<Engagement>> own;
    for (const Engagement& engagement : engagement_rows.where(database, "1 = 1"))
        if (std::ranges::find(engagement.auditors, account_of(caller)) != engagement.auditors.end())
            own.insert(engagement.id);
    return own;
}

} // namespace

std::vector<RemarkView> remarks(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const RemarkQuery& query,
    const Date& today
)
{
    const bool is_auditor = sees_evidence_only(caller);
    const auto own = is_auditor ? engagements_of(database, caller) : std::set<Id<Engagement>>{};
    const auto rows = query.subject
                          ? remark_rows.where(database, "subject = $1 order by id desc", *query.subject)
                          : remark_rows.where(database, "1 = 1 order by id desc");
    std::vector<RemarkView> views;
    for (const Remark& remark : rows)
        if (is_asked_for(remark, query) && (!is_auditor || own.contains(remark.engagement)))
            views.push_back(view_of(database, sources, caller, remark, today));
    return views;
}

RemarkView view_of(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const Remark& remark,
    const Date& today
)
{
    const ShownSubject subject = shown_subject(
        database, sources, caller, std::string{to_name(remark.subject_kind)}, remark.subject
    );
    RemarkView view{
        .remark = remark,
        .author_name = people::name_of(database, remark.author),
        .title = subject.title,
        .path = subject.path,
        .is_late = waits_for_office(remark) && remark.due_on && *remark.due_on < today,
        .may_answer = waits_for_office(remark) && people::holds(caller, "audit.answer"),
        .may_settle = remark.state == RemarkState::answered && caller.account == remark.author,
        .replies = {}
    };
    for (RemarkReply& reply : reply_rows.where(database, "remark = $1 order by id", remark.id)) {
        std::string name = people::name_of(database, reply.made_by);
        view.replies.push_back({std::move(reply), std::move(name)});
    }
    return view;
}

Remark make_remark(Command& command, const evidence::SubjectSources& sources, const NewRemark& form)
{
    require_sound(command, form);
    const Engagement engagement = engagement_of(command, form);
    const ShownSubject subject = require_subject(command, sources, form);
    const bool is_question = form.kind == RemarkKind::question;
    const Remark remark{
        .id = Id<Remark>::make(command.now),
        .engagement = engagement.id,
        .subject_kind = form.subject_kind,
        .subject = form.subject.text(),
        .kind = form.kind,
        .rating = form.rating,
        .text = form.text,
        .due_on = is_question ? form.due_on : std::nullopt,
        .state = is_question ? RemarkState::open : RemarkState::noted,
        .author = account_of(command.caller),
        .made_at = command.now,
        .version = 1
    };
    remark_rows.insert(command.database, remark);
    command.record("audit.remark_made", remark);
    if (is_question)
        tell_office(command, remark, "audit.notice_asked", form.text.text());
    else if (form.rating && *form.rating != Rating::conforms)
        tell_office(command, remark, "audit.notice_rated", subject.title);
    return remark;
}

Remark answer_remark(Command& command, const Id<Remark>& id, const RemarkAnswer& form)
{
    const Remark remark = find_remark(command.database, id);
    if (!waits_for_office(remark))
        throw Refusal{Reason::conflict, "audit.waits_for_no_answer"};
    const RemarkReply reply = reply_by(command, remark, RemarkState::answered, form.text);
    Remark answered = follow(command, remark, form.version, reply);
    command.tell(
        {.account = remark.author,
         .code = "audit.notice_answered",
         .values = {{"name", command.caller.name}, {"text", start_of(remark.text.text())}},
         .path = "/ruang-auditor?catatan=" + remark.id.text(),
         .key = "audit.answered." + reply.id.text()}
    );
    return answered;
}

Remark settle_remark(Command& command, const Id<Remark>& id, const RemarkSettlement& form)
{
    const Remark remark = find_remark(command.database, id);
    if (remark.author != account_of(command.caller))
        throw Refusal{Reason::not_found, "audit.no_such_remark"};
    if (remark.state != RemarkState::answered)
        throw Refusal{Reason::conflict, "audit.is_not_answered"};
    const bool is_reopened = form.settlement == Settlement::reopen;
    if (is_reopened && !form.text)
        throw invalid_field("text", "audit.reason_is_missing");
    const RemarkState state = is_reopened ? RemarkState::reopened : RemarkState::accepted;
    Remark settled = follow(command, remark, form.version, reply_by(command, remark, state, form.text));
    tell_office(
        command,
        settled,
        is_reopened ? "audit.notice_reopened" : "audit.notice_accepted",
        is_reopened ? form.text->text() : remark.text.text()
    );
    return settled;
}

} // namespace siar::audit
