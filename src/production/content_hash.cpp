#include "production/content_hash.hpp"

#include "contract/json.hpp"
#include "evidence/evidences.hpp"
#include "ledger/canonical_json.hpp"

namespace siar::production {

namespace {

namespace json = boost::json;

json::array assets_with_bytes(database::Database& database, const std::vector<AssetUse>& assets)
{
    json::array array;
    for (const AssetUse& asset : assets) {
        json::object object = contract::to_json(asset).as_object();
        const auto file = evidence::find_evidence(database, asset.evidence);
        object["sha256"] = contract::to_json(file.sha256);
        array.push_back(std::move(object));
    }
    return array;
}

/// The working copy and the frozen version have these fields under the same names.
template <class Content>
Digest digest_of_content(database::Database& database, const Content& content)
{
    const json::object seen{
        {"title", content.title.text()},
        {"info_class", contract::to_json(content.info_class)},
        {"body", content.body},
        {"assets", assets_with_bytes(database, content.assets)},
        {"people_shown", contract::to_json(content.people_shown)},
        {"channels", contract::to_json(content.channels)},
        {"planned_for", contract::to_json(content.planned_for)},
        {"zone", content.zone.text()},
    };
    return digest_of(ledger::canonical_json(seen));
}

} // namespace

Digest content_sha256(database::Database& database, const ContentItem& content)
{
    return digest_of_content(database, content);
}

Digest content_sha256(database::Database& database, const ContentVersion& version)
{
    return digest_of_content(database, version);
}

} // namespace siar::production
