#include "demo/production.hpp"

#include "demo/pictures.hpp"
#include "demo/topics.hpp"
#include "demo/writing.hpp"
#include "evidence/evidences.hpp"
#include "planning/entries.hpp"
#include "planning/entry_search.hpp"
#include "planning/schedules.hpp"
#include "production/approval.hpp"
#include "production/contents.hpp"

#include <algorithm>

namespace siar::demo {

namespace {

using planning::ScheduleEntry;
using production::ContentDraft;
using production::ContentItem;
using production::ContentState;

constexpr std::chrono::days farthest{9};

/// From 4 to 6 days ahead, so that a weekend lies between if need be. In the last days of the year
/// that is played, work stays open for whoever looks.
std::chrono::days lead_of(const Office& office, const ScheduleEntry& entry)
{
    if (office.agenda.end() - office.agenda.now() < std::chrono::days{5})
        return std::chrono::days{1};
    return std::chrono::days{4 + number_of(entry.title.text()) % 3};
}

/// A few are forgotten; their months show it as not published.
bool is_forgotten(const Office& office, const ScheduleEntry& entry)
{
    return number_of(entry.title.text()) % 43 == 5 && entry.pillar != pillar::holiday &&
           entry.planned_for->date() < office.current_month().first;
}

/// Planned in an issued schedule for the coming days, and without a content; always in the same
/// order.
std::vector<ScheduleEntry> entries_to_write(Office& office)
{
    const Date today = office.today();
    return office.read([&](database::Database& database) {
        auto entries = planning::search_entries(
            database, {.from = today, .to = today + farthest}, office.agenda.now()
        );
        std::erase_if(entries, [&](const ScheduleEntry& entry) {
            const auto schedule = planning::find_schedule(database, entry.schedule);
            return schedule.baseline_number == 0 || *entry.planned_at < office.agenda.now() ||
                   is_forgotten(office, entry) ||
                   production::content_of_entry(database, entry.id).has_value();
        });
        std::ranges::sort(entries, {}, [](const ScheduleEntry& entry) {
            return std::pair{entry.planned_for, entry.title.text()};
        });
        return entries;
    });
}

bool is_time_to_write(const Office& office, const ScheduleEntry& entry)
{
    return entry.planned_for->date() <= office.today() + lead_of(office, entry);
}

bool has_picture(const ScheduleEntry& entry)
{
    return entry.format == format::poster || number_of(entry.title.text()) % 5 < 2;
}

std::vector<production::AssetUse> assets_for(Command& command, const ScheduleEntry& entry)
{
    if (!has_picture(entry))
        return {};
    const std::uint32_t number = number_of(entry.title.text());
    const Picture picture = draw_poster(entry.pillar.value_or(""), number);
    const auto kept = evidence::add_file(
        command,
        {.kind = evidence::EvidenceKind::file,
         .title = Text<300>{"Gambar: " + entry.title.text()},
         .file =
             evidence::keep_bytes(picture.png, "gambar-" + std::to_string(number % 10000) + ".png"),
         .claimed_at = std::nullopt}
    );
    return {{kept.id, Text<1000>{picture.alt_text}}};
}

/// Some stories show somebody by name, with the consent that the law asks for (UU 27/2022).
std::vector<production::PersonShown> people_in(Command& command, const ScheduleEntry& entry)
{
    const std::uint32_t number = number_of(entry.title.text());
    if (entry.pillar != pillar::alumni || number % 2 != 0)
        return {};
    static const std::array names{
        "Fajar Ramadhan", "Nadia Putri", "Rizky Saputra", "Laila Hasanah"
    };
    const char* name = names.at(number / 2 % names.size());
    const auto consent = evidence::add_evidence(
        command,
        {.kind = evidence::EvidenceKind::note,
         .title = Text<300>{std::string{"Persetujuan tayang "} + name},
         .upload = std::nullopt,
         .url = std::nullopt,
         .note =
             Text<20000>{
                 std::string{name} +
                 " menyetujui wawancara dan fotonya ditayangkan di media kampus "
                 "selama tiga tahun, dan tahu bahwa persetujuan dapat ditarik kapan saja."
             },
         .claimed_at = std::nullopt,
         .subject_kind = std::nullopt,
         .subject = std::nullopt}
    );
    return {{Text<120>{name}, false, consent.id}};
}

ContentDraft draft_of(const ContentItem& content)
{
    return {
        .version = content.version,
        .title = content.title,
        .brief = content.brief ? std::optional{Text<4000>{*content.brief}} : std::nullopt,
        .info_class = content.info_class,
        .body = content.body,
        .assets = content.assets,
        .people_shown = content.people_shown,
        .channels = content.channels,
        .planned_for = content.planned_for,
        .assignee = content.assignee
    };
}

ContentItem write(Command& command, const ScheduleEntry& entry)
{
    const std::string of_pillar = entry.pillar.value_or("");
    const ContentItem begun = production::begin(
        command,
        {.entry = entry.id,
         .title = entry.title,
         .brief = Text<4000>{brief_for(of_pillar, entry.format.value_or(""))}}
    );
    ContentDraft draft = draft_of(begun);
    draft.body = document_of(paragraphs_about(entry.title.text(), of_pillar));
    draft.assets = assets_for(command, entry);
    draft.people_shown = people_in(command, entry);
    if (of_pillar == pillar::fun)
        draft.info_class = production::InformationClass::on_request;
    return production::save_draft(command, begun.id, draft);
}

void submit(Command& command, const ContentItem& content)
{
    production::submit(command, content.id, {.version = content.version});
}

std::vector<ContentItem> contents_in(Office& office, ContentState state)
{
    return office.read([&](database::Database& database) {
        std::vector<ContentItem> found;
        for (const auto& summary : production::contents(database, {.state = state}))
            found.push_back(production::find_content(database, summary.id));
        std::ranges::sort(found, {}, [](const ContentItem& content) {
            return content.title.text();
        });
        return found;
    });
}

production::ContentJudgement judgement_of(Office& office, const ContentItem& content)
{
    const std::string title = content.title.text();
    const bool goes_back =
        number_of(title) % 11 == 4 && office.returned.insert(content.id.text()).second;
    return {
        .verdict = goes_back ? production::ApprovalVerdict::returned
                             : production::ApprovalVerdict::approved,
        .sha256 = content.sha256,
        .reason = goes_back ? std::optional{Text<2000>{reason_to_return(title)}} : std::nullopt
    };
}

} // namespace

void write_contents(Office& office)
{
    auto entries = entries_to_write(office);
    std::erase_if(entries, [&](const ScheduleEntry& entry) {
        return !is_time_to_write(office, entry);
    });
    for (const AccountId& writer : office.team->staff) {
        if (std::ranges::find(entries, std::optional{writer}, &ScheduleEntry::assignee) ==
            entries.end())
            continue;
        office.as(writer, "production.write", [&](Command& command) {
            for (const ScheduleEntry& entry : entries)
                if (entry.assignee == writer)
                    submit(command, write(command, entry));
        });
        office.agenda.pass(std::chrono::minutes{9});
    }
}

void approve_contents(Office& office)
{
    const auto waiting = contents_in(office, ContentState::in_review);
    if (waiting.empty())
        return;
    office.as(office.approver(office.today()), "production.approve", [&](Command& command) {
        for (const ContentItem& content : waiting)
            production::decide(command, content.id, judgement_of(office, content));
    });
}

void revise_contents(Office& office)
{
    for (const ContentItem& content : contents_in(office, ContentState::drafting)) {
        if (!office.returned.contains(content.id.text()))
            continue;
        office.as(content.author, "production.write", [&](Command& command) {
            ContentDraft draft = draft_of(content);
            auto paragraphs = paragraphs_about(content.title.text(), content.pillar.value_or(""));
            paragraphs.push_back(added_sentence(content.title.text()));
            draft.body = document_of(paragraphs);
            submit(command, production::save_draft(command, content.id, draft));
        });
    }
}

void leave_work_open(Office& office)
{
    const auto entries = entries_to_write(office);
    constexpr std::size_t most = 9; // the rest waits to be begun
    for (std::size_t i = 0; i < std::min(entries.size(), most); ++i)
        office.as(entries[i].assignee.value(), "production.write", [&](Command& command) {
            if (i % 3 == 2) {
                production::begin(
                    command,
                    {.entry = entries[i].id, .title = entries[i].title, .brief = std::nullopt}
                );
                return;
            }
            const ContentItem written = write(command, entries[i]);
            if (i % 3 == 0)
                submit(command, written);
        });
}

} // namespace siar::demo
