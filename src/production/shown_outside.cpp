#include "production/shown_outside.hpp"

#include "contract/json.hpp"
#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "production/contents.hpp"
#include "production/render.hpp"

namespace siar::production {

namespace {

std::string channels_in_words(database::Database& database, const ContentItem& content)
{
    std::vector<std::string> names;
    for (const auto& channel : content.channels)
        names.push_back(planning::find_channel(database, channel).name.text());
    return contract::joined(names);
}

std::vector<review::ShownFile> files_shown(database::Database& database, const ContentItem& content)
{
    std::vector<review::ShownFile> files;
    for (const AssetUse& asset : content.assets) {
        const auto kept = evidence::find_evidence(database, asset.evidence);
        if (kept.sha256)
            files.push_back({*kept.sha256, kept.media_type.value_or(""), asset.alt_text.text()});
    }
    return files;
}

} // namespace

std::optional<review::Shown>
shown_outside(database::Database& database, const review::ReviewItem& item)
{
    if (item.subject_kind != evidence::SubjectKind::content)
        return std::nullopt;
    const ContentItem content = find_content(database, Id<ContentItem>{item.subject});
    review::Shown shown{
        .title = content.title.text(),
        .html = html(content.body),
        .files = files_shown(database, content)
    };
    if (content.planned_for)
        shown.fields.push_back({.name = "review.shown.planned_for", .at = content.planned_for});
    if (const auto channels = channels_in_words(database, content); !channels.empty())
        shown.fields.push_back({.name = "review.shown.channels", .text = channels});
    return shown;
}

} // namespace siar::production
