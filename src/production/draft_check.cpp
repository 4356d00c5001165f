#include "production/draft_check.hpp"

#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "production/content_body.hpp"
#include "production/contents.hpp"

#include <algorithm>

namespace siar::production {

namespace {

std::string place(const std::string& list, std::size_t index, const std::string& field = "")
{
    return list + '[' + std::to_string(index) + ']' + field;
}

template <class Find>
bool exists(Find find)
{
    try {
        find();
        return true;
    } catch (const Refusal& refusal) {
        if (refusal.reason() != Reason::not_found)
            throw;
        return false;
    }
}

class DraftCheck {
public:
    DraftCheck(database::Database& database, const ContentDraft& draft)
        : database_{database},
          draft_{draft}
    {
    }

    std::vector<Problem> problems()
    {
        check_count("assets", draft_.assets.size(), most_assets);
        check_count("people_shown", draft_.people_shown.size(), most_people_shown);
        check_count("channels", draft_.channels.size(), most_channels);
        if (problems_.empty()) {
            check_evidence();
            check_channels();
        }
        return problems_;
    }

private:
    void check_count(const std::string& field, std::size_t count, std::size_t most)
    {
        if (count > most)
            problems_.push_back({field, "production.too_many", {{"most", std::to_string(most)}}});
    }

    void require_evidence(const Id<evidence::Evidence>& id, const std::string& field)
    {
        if (!exists([&] { evidence::find_evidence(database_, id); }))
            problems_.push_back({field, "production.no_such_evidence"});
    }

    void check_evidence()
    {
        for (std::size_t i = 0; i < draft_.assets.size(); ++i)
            require_evidence(draft_.assets[i].evidence, place("assets", i, ".evidence"));
        for (std::size_t i = 0; i < draft_.people_shown.size(); ++i)
            if (const auto& consent = draft_.people_shown[i].consent)
                require_evidence(*consent, place("people_shown", i, ".consent"));
    }

    void check_channels()
    {
        const auto& channels = draft_.channels;
        for (std::size_t i = 0; i < channels.size(); ++i) {
            const auto here = channels.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(channels.begin(), here, channels[i]) != here)
                problems_.push_back({place("channels", i), "production.channel_twice"});
            else if (!exists([&] { planning::find_channel(database_, channels[i]); }))
                problems_.push_back({place("channels", i), "production.no_such_channel"});
        }
    }

    database::Database& database_;
    const ContentDraft& draft_;
    std::vector<Problem> problems_;
};

} // namespace

void require_sound(database::Database& database, const ContentDraft& draft)
{
    require_sound_body(draft.body);
    const std::vector<Problem> problems = DraftCheck{database, draft}.problems();
    if (!problems.empty())
        throw Refusal{Reason::invalid, "contract.invalid", {}, problems};
}

} // namespace siar::production
