#include "evaluation/link_key.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <vector>

namespace siar::evaluation {

namespace {

struct Platform {
    std::vector<std::string_view> hosts;
    std::vector<std::string_view> markers; // of path, before the identifier
    std::vector<std::string_view> names;   // of values behind "?"
};

const std::vector<Platform>& platforms()
{
    static const std::vector<Platform> all{
        {{"youtube.com", "youtube-nocookie.com"}, {"shorts", "live", "embed", "v"}, {"v"}},
        {{"youtu.be"}, {""}, {}},
        {{"instagram.com"}, {"p", "reel", "reels", "tv"}, {}},
        {{"tiktok.com"}, {"video", "photo"}, {}},
        {{"facebook.com", "fb.com"}, {"posts", "reel", "videos", "permalink"}, {"story_fbid", "fbid", "v"}},
        {{"x.com", "twitter.com"}, {"status"}, {}},
        {{"linkedin.com"}, {"update", "posts"}, {}},
    };
    return all;
}

std::string host_in(std::string& rest)
{
    const std::size_t end = std::min(rest.find('/'), rest.size());
    std::string host = in_lower_case(std::string_view{rest}.substr(0, end));
    rest.erase(0, end);
    for (const std::string_view part : {"www.", "m.", "web."})
        if (host.starts_with(part) && host.size() > part.size())
            host.erase(0, part.size());
    return host;
}

std::vector<std::string> segments_of(const std::string& path)
{
    std::vector<std::string> segments;
    std::string segment;
    for (const char letter : path + '/') {
        if (letter != '/') {
            segment += letter;
            continue;
        }
        if (!segment.empty())
            segments.push_back(std::move(segment));
        segment.clear();
    }
    return segments;
}

std::string value_of(std::string_view name, const std::string& query)
{
    const std::string wanted = std::string{name} + '=';
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        if (query.compare(at, wanted.size(), wanted) == 0 && at + wanted.size() <= end)
            return query.substr(at + wanted.size(), end - at - wanted.size());
        at = end + 1;
    }
    return {};
}

std::string identifier_in(const Platform& platform, const std::string& path, const std::string& query)
{
    for (const std::string_view name : platform.names)
        if (std::string value = value_of(name, query); !value.empty())
            return value;
    const auto segments = segments_of(path);
    for (const std::string_view marker : platform.markers) {
        if (marker.empty())
            return segments.empty() ? "" : segments.front();
        for (std::size_t at = 0; at + 1 < segments.size(); ++at)
            if (segments[at] == marker)
                return segments.back();
    }
    return {};
}

} // namespace

LinkKey key_of_link(std::string_view link)
{
    std::string rest = trimmed(link);
    rest.resize(std::min(rest.find('#'), rest.size()));
    const std::size_t question = std::min(rest.find('?'), rest.size());
    const std::string query = rest.substr(std::min(question + 1, rest.size()));
    rest.resize(question);
    const std::size_t scheme = rest.find("://");
    const bool is_path = rest.starts_with('/');
    if (scheme != std::string::npos)
        rest.erase(0, scheme + 3);
    const std::string host = is_path ? "" : host_in(rest);
    while (rest.size() > 1 && rest.ends_with('/'))
        rest.pop_back();
    LinkKey key{host + (rest == "/" ? "" : rest), rest.empty() ? "/" : rest, ""};
    for (const Platform& platform : platforms())
        if (std::ranges::find(platform.hosts, host) != platform.hosts.end())
            key.identifier = identifier_in(platform, rest, query);
    return key;
}

} // namespace siar::evaluation
