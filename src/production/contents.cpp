#include "production/contents.hpp"

#include "database/like.hpp"
#include "evidence/evidences.hpp"
#include "foundation/plain_text.hpp"
#include "people/office.hpp"
#include "planning/assignees.hpp"
#include "planning/entries.hpp"
#include "planning/words.hpp"
#include "production/approval.hpp"
#include "production/content_body.hpp"
#include "production/content_hash.hpp"
#include "production/draft_check.hpp"
#include "production/tables.hpp"

#include <algorithm>
#include <set>

namespace siar::production {

namespace {

/// What happened, without the text: autosave comes often, and the text is kept whole in the version
/// that approval is asked for.
boost::json::value without_text(const ContentItem& content)
{
    boost::json::object object = contract::to_json(content).as_object();
    object.erase("body");
    return object;
}

/// Writes the changed row; `changed.version` is the version that the change was made from.
ContentItem
rewrite(Command& command, const ContentItem& stored, ContentItem changed, const std::string& kind)
{
    changed.sha256 = content_sha256(command.database, changed);
    const bool looks_different = changed.sha256 != stored.sha256;
    if (looks_different || stored.state == ContentState::idea)
        changed.state = ContentState::drafting;
    changed = content_table.update_version(command.database, changed);
    command.record(kind, changed.id.text(), without_text(changed));
    if (looks_different)
        void_approval(command, changed);
    return changed;
}

planning::ScheduleEntry
entry_to_begin(database::Database& database, const Id<planning::ScheduleEntry>& id)
{
    planning::ScheduleEntry entry = planning::find_entry(database, id);
    if (entry.is_dropped)
        throw Refusal{Reason::conflict, "production.entry_dropped"};
    const auto existing = content_of_entry(database, id);
    if (existing)
        throw Refusal{Reason::conflict, "production.entry_has_content"}.with_current(
            boost::json::serialize(contract::to_json(*existing))
        );
    return entry;
}

ContentItem with_entry(ContentItem content, const planning::ScheduleEntry& entry)
{
    content.entry = entry.id;
    content.title = entry.title;
    content.pillar = entry.pillar;
    content.format = entry.format;
    content.channels = entry.channels;
    content.planned_for = entry.planned_for;
    content.zone = entry.zone;
    content.assignee = entry.assignee;
    return content;
}

ContentItem with_draft(ContentItem content, const ContentDraft& draft)
{
    content.title = draft.title;
    content.brief = planning::words_of(draft.brief);
    content.info_class = draft.info_class;
    content.body = draft.body;
    content.assets = draft.assets;
    content.people_shown = draft.people_shown;
    content.channels = draft.channels;
    content.planned_for = draft.planned_for;
    content.assignee = draft.assignee;
    return content;
}

bool is_same(const ContentItem& one, const ContentItem& other)
{
    return contract::to_json(one) == contract::to_json(other);
}

std::vector<Id<evidence::Evidence>> evidence_named_in(const ContentItem& content)
{
    std::vector<Id<evidence::Evidence>> named;
    for (const AssetUse& asset : content.assets)
        named.push_back(asset.evidence);
    for (const PersonShown& person : content.people_shown)
        if (person.consent)
            named.push_back(*person.consent);
    return named;
}

/// So that from the file one finds the content, and from the content its files.
void link_evidence(Command& command, const ContentItem& content)
{
    for (const auto& named : evidence_named_in(content))
        evidence::link(command, named, evidence::SubjectKind::content, content.id.text());
}

void tell_of(
    Command& command,
    const ContentItem& content,
    const std::optional<AccountId>& person,
    const std::string& what
)
{
    planning::tell_assigned(
        command,
        person,
        {.code = "production.notice_" + what,
         .values = {{"title", content.title.text()}},
         .path = "/konten/" + content.id.text(),
         .key = "production." + what + ':' + content.id.text() + ':' + std::to_string(content.version)}
    );
}

std::set<std::string> contents_with_void_approval(database::Database& database)
{
    std::set<std::string> contents;
    for (const auto& cells : database.run(
             "select content from content_approvals as one where voided_at is not null and not "
             "exists (select 1 from content_approvals as later where later.content = one.content "
             "and (later.decided_at, later.id) > (one.decided_at, one.id))"
         ))
        contents.insert(database::from_cell<std::string>(cells.at(0)));
    return contents;
}

ContentSummary summary_of(const ContentItem& content, bool is_approval_void)
{
    return {
        .id = content.id,
        .title = content.title,
        .pillar = content.pillar,
        .format = content.format,
        .state = content.state,
        .is_approval_void = is_approval_void,
        .channels = content.channels,
        .planned_for = content.planned_for,
        .assignee = content.assignee,
        .entry = content.entry,
        .version = content.version
    };
}

} // namespace

ContentItem begin(Command& command, const NewContent& form)
{
    ContentItem content{
        .id = Id<ContentItem>::make(command.now),
        .entry = std::nullopt,
        .title = form.title,
        .brief = planning::words_of(form.brief),
        .pillar = std::nullopt,
        .format = std::nullopt,
        .info_class = InformationClass::periodic,
        .body = empty_body(),
        .assets = {},
        .people_shown = {},
        .channels = {},
        .planned_for = std::nullopt,
        .zone = people::office(command.database).zone,
        .state = ContentState::idea,
        .sha256 = digest_of(""),
        .assignee = std::nullopt,
        .author = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    if (form.entry)
        content = with_entry(content, entry_to_begin(command.database, *form.entry));
    content.sha256 = content_sha256(command.database, content);
    content_table.insert(command.database, content);
    command.record("production.content_begun", content.id.text(), without_text(content));
    return content;
}

ContentItem save_draft(Command& command, const Id<ContentItem>& id, const ContentDraft& draft)
{
    const ContentItem stored = find_content(command.database, id);
    require_sound(command.database, draft);
    ContentItem changed = with_draft(stored, draft);
    if (is_same(stored, changed)) {
        command.changes_nothing();
        return stored;
    }
    planning::require_assignable(command, draft.assignee, stored.assignee);
    changed.version = draft.version;
    changed = rewrite(command, stored, changed, "production.draft_saved");
    link_evidence(command, changed);
    if (changed.assignee != stored.assignee) {
        tell_of(command, changed, stored.assignee, "released");
        tell_of(command, changed, changed.assignee, "assigned");
    }
    return changed;
}

void follow_entry(Command& command, const Id<planning::ScheduleEntry>& entry)
{
    const auto stored = content_of_entry(command.database, entry);
    if (!stored)
        return;
    ContentItem changed = *stored;
    changed.planned_for = planning::find_entry(command.database, entry).planned_for;
    if (changed.planned_for != stored->planned_for)
        rewrite(command, *stored, changed, "production.content_moved");
}

ContentItem find_content(database::Database& database, const Id<ContentItem>& id)
{
    if (auto content = content_table.find(database, id))
        return *content;
    throw Refusal{Reason::not_found, "production.no_such_content"};
}

std::optional<ContentItem>
content_of_entry(database::Database& database, const Id<planning::ScheduleEntry>& entry)
{
    auto rows = content_table.where(database, "entry = $1", entry);
    return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

std::vector<ContentSummary> contents(database::Database& database, const ContentFilter& filter)
{
    const auto rows = content_table.where(
        database,
        "($1 = '' or state = $1) and ($2 = '' or entry = $2) and lower(title) like $3 escape '\\' "
        "order by created_at desc, id desc limit " +
            std::to_string(most_contents_listed),
        std::string{filter.state ? to_name(*filter.state) : ""},
        std::string{filter.entry ? filter.entry->text() : ""},
        database::containing(in_lower_case(filter.text ? filter.text->text() : ""))
    );
    const std::set<std::string> voided = contents_with_void_approval(database);
    std::vector<ContentSummary> summaries;
    for (const ContentItem& content : rows)
        summaries.push_back(summary_of(content, voided.contains(content.id.text())));
    return summaries;
}

std::vector<evidence::Evidence> files_of(database::Database& database, const ContentItem& content)
{
    std::vector<evidence::Evidence> files;
    std::set<Id<evidence::Evidence>> seen;
    for (const auto& named : evidence_named_in(content))
        if (seen.insert(named).second)
            files.push_back(evidence::find_evidence(database, named));
    for (auto& linked :
         evidence::evidence_of(database, evidence::SubjectKind::content, content.id.text()))
        if (seen.insert(linked.id).second)
            files.push_back(std::move(linked));
    return files;
}

} // namespace siar::production
