#include "audit/evidence_only.hpp"

#include "database/table.hpp"
#include "people/permissions.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace siar::audit {

namespace {

namespace json = boost::json;

using Ids = std::set<std::string, std::less<>>;

constexpr const char* working_material = R"(
    select id from document d where not exists (
        select 1 from revision r where r.document = d.id and r.state in ('approved', 'obsolete'))
    union all select id from revision where state in ('draft', 'in_review')
    union all select id from schedules where state in ('draft', 'in_review')
    union all select e.id from schedule_entries e join schedules s on s.id = e.schedule
        where s.state in ('draft', 'in_review') or e.planned_for is null
    union all select id from initiatives where state = 'proposed'
    union all select id from review_sessions where closed_at is null
    union all select id from contents c where not exists (
        select 1 from content_approvals a where a.content = c.id and a.verdict = 'approved')
    union all select id from content_versions v where not exists (
        select 1 from content_approvals a where a.content_version = v.id and a.verdict = 'approved')
    union all select id from activity_reports where state <> 'accepted'
    union all select id from self_evaluations where state <> 'approved'
    union all select id from management_reviews where state = 'drafting')";

/// The fields by which an element of a list says what it is.
constexpr std::array identifying{"id", "subject", "object"};
constexpr std::array leading{"path", "link"};

/// What is approved of content, which its author may have begun to change since.
constexpr std::array approved_fields{
    "title", "info_class", "body", "assets", "people_shown", "channels", "planned_for", "zone", "sha256"
};

Ids all_working_material(database::Database& database)
{
    Ids ids;
    for (const auto& row : database.run(working_material, {}))
        ids.insert(database::from_cell<std::string>(row.at(0)));
    return ids;
}

bool is_in(const Ids& ids, const json::value* value)
{
    return value != nullptr && value->is_string() && ids.contains(std::string_view{value->get_string()});
}

/// Whether a part of the address between its marks is such an id.
bool leads_to(const Ids& ids, const json::value* path)
{
    if (path == nullptr || !path->is_string())
        return false;
    std::string_view rest = path->get_string();
    while (!rest.empty()) {
        const auto end = rest.find_first_of("/?=&#");
        if (ids.contains(rest.substr(0, end)))
            return true;
        rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
    }
    return false;
}

bool names(const Ids& ids, const json::object& thing)
{
    return std::ranges::any_of(
               identifying, [&](const char* field) { return is_in(ids, thing.if_contains(field)); }
           ) ||
           std::ranges::any_of(leading, [&](const char* field) {
               return leads_to(ids, thing.if_contains(field));
           });
}

/// The element itself, or the record that it is a view of.
bool is_working(const Ids& ids, const json::value& element)
{
    if (element.is_string())
        return is_in(ids, &element);
    if (!element.is_object())
        return false;
    if (names(ids, element.get_object()))
        return true;
    return std::ranges::any_of(element.get_object(), [&](const auto& field) {
        return field.value().is_object() && names(ids, field.value().get_object());
    });
}

/// Addresses of people, and texts on their way, stand in the trail's contents.
bool is_shown_in_trail(std::string_view kind)
{
    const std::string_view slice = kind.substr(0, kind.find('.'));
    for (const std::string_view own : {"people", "notifications", "correspondence", "app"})
        if (slice == own)
            return false;
    for (const std::string_view unfinished : {"_written", "_drafted", "_begun", "_edited", "_built"})
        if (kind.ends_with(unfinished))
            return false;
    return slice != "production" || kind.ends_with("_approved") || kind.ends_with("_returned");
}

void cover_trail(json::object& entry)
{
    if (entry.contains("leaf") && entry.contains("content") && entry.contains("kind") &&
        !is_shown_in_trail(entry.at("kind").as_string()))
        entry.at("content") = nullptr;
}

bool is_unapproved(const json::object& content)
{
    const json::value* const state = content.if_contains("state");
    return state != nullptr && state->is_string() && state->get_string() != "approved";
}

/// A page of content whose text went on after its approval.
void show_as_approved(json::object& page)
{
    json::value* const content = page.if_contains("content");
    const json::value* const versions = page.if_contains("versions");
    if (content == nullptr || versions == nullptr || !content->is_object() || !versions->is_array() ||
        versions->get_array().empty() || !is_unapproved(content->get_object()))
        return;
    const json::object& approved = versions->get_array().front().as_object();
    for (const char* field : approved_fields)
        content->get_object()[field] = approved.at(field);
    content->get_object()["brief"] = nullptr;
    page["hindrances"] = json::array{};
}

/// A row of the list of contents.
void name_as_approved(database::Database& database, json::object& row)
{
    if (!row.contains("is_approval_void") || !is_unapproved(row))
        return;
    const auto titles = database.run(
        "select v.title from content_versions v join content_approvals a on a.content_version = v.id "
        "where v.content = $1 and a.verdict = 'approved' order by v.number desc limit 1",
        {std::string{row.at("id").as_string()}}
    );
    if (!titles.empty())
        row["title"] = database::from_cell<std::string>(titles.front().at(0));
}

void keep(database::Database& database, const Ids& ids, json::value& value)
{
    if (value.is_array()) {
        json::array& elements = value.get_array();
        const auto left = std::remove_if(elements.begin(), elements.end(), [&](const json::value& one) {
            return is_working(ids, one);
        });
        elements.erase(left, elements.end());
        for (json::value& element : elements)
            keep(database, ids, element);
    } else if (value.is_object()) {
        for (auto& field : value.get_object())
            keep(database, ids, field.value());
        show_as_approved(value.get_object());
        name_as_approved(database, value.get_object());
        cover_trail(value.get_object());
    }
}

} // namespace

bool sees_evidence_only(const Caller& caller)
{
    return caller.has_role("auditor") && !people::holds(caller, "office.read_work") &&
           !caller.has_role("administrator");
}

bool is_working_material(database::Database& database, const std::string& id)
{
    return !database
                .run("select 1 from (" + std::string{working_material} + ") as working where id = $1", {id})
                .empty();
}

void require_evidence(
    database::Database& database, const std::map<std::string, std::string>& path_values
)
{
    for (const auto& [name, value] : path_values)
        if (is_uuid(value) && is_working_material(database, value))
            throw Refusal{Reason::not_found, "audit.no_evidence"};
}

void keep_evidence(database::Database& database, boost::json::value& answer)
{
    keep(database, all_working_material(database), answer);
}

} // namespace siar::audit
