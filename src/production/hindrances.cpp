#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "production/approval.hpp"
#include "production/render.hpp"

#include <algorithm>

namespace siar::production {

namespace {

bool is_published_by_siar(const planning::Channel& channel)
{
    return channel.kind == planning::ChannelKind::public_page ||
           channel.kind == planning::ChannelKind::webhook;
}

void look_at_channels(
    database::Database& database, const ContentItem& content, std::vector<Problem>& found
)
{
    if (content.channels.empty())
        found.push_back({"channels", "production.no_channel"});
    bool needs_time = false;
    for (std::size_t i = 0; i < content.channels.size(); ++i) {
        const auto channel = planning::find_channel(database, content.channels[i]);
        needs_time = needs_time || is_published_by_siar(channel);
        if (channel.is_closed)
            found.push_back(
                {"channels[" + std::to_string(i) + ']',
                 "production.channel_closed",
                 {{"channel", channel.name.text()}}}
            );
    }
    if (needs_time && !content.planned_for)
        found.push_back({"planned_for", "production.time_missing"});
}

void look_at_assets(
    database::Database& database, const ContentItem& content, std::vector<Problem>& found
)
{
    for (std::size_t i = 0; i < content.assets.size(); ++i) {
        const auto evidence = evidence::find_evidence(database, content.assets[i].evidence);
        if (!evidence.sha256)
            found.push_back(
                {"assets[" + std::to_string(i) + "].evidence",
                 "production.asset_is_no_file",
                 {{"title", evidence.title.text()}}}
            );
    }
}

void look_at_people(const ContentItem& content, std::vector<Problem>& found)
{
    for (std::size_t i = 0; i < content.people_shown.size(); ++i) {
        const PersonShown& person = content.people_shown[i];
        if (person.consent)
            continue;
        found.push_back(
            {"people_shown[" + std::to_string(i) + "].consent",
             person.is_minor ? "production.parental_consent_missing" : "production.consent_missing",
             {{"name", person.name.text()}}}
        );
    }
}

} // namespace

std::vector<Problem> hindrances(database::Database& database, const ContentItem& content)
{
    std::vector<Problem> found;
    if (plain_text(content.body).empty())
        found.push_back({"body", "production.text_missing"});
    if (content.info_class == InformationClass::exempt)
        found.push_back({"info_class", "production.exempt_is_not_published"});
    look_at_channels(database, content, found);
    look_at_assets(database, content, found);
    look_at_people(content, found);
    return found;
}

} // namespace siar::production
