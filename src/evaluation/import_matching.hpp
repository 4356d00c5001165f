// Finds the publication that a row of an exported file is about.
#pragma once

#include "database/database.hpp"
#include "evaluation/import_reading.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace siar::evaluation {

/// A publication of the channel, as far as matching needs it.
struct Candidate {
    Id<publishing::Placement> id;
    Text<200> title;
    std::optional<std::string> url;
    Moment published_at;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (id, title, url, published_at))

struct Match {
    RowStanding standing;
    std::optional<MatchedBy> by = {};
    std::optional<Id<publishing::Placement>> placement = {};
    std::optional<Problem> remark = {}; // why there is none
};

/// How the platform knows what the row is about: by its link's or its own identifier, else by the
/// link, else by title and day.
std::string item_key(const ReadRow& row);

/// Matches rows to what was published on one channel: as a person decided before; by link; by the
/// identifier in the link; by title and day, where one publication alone fits.
class Matcher {
public:
    Matcher(
        database::Database& database, const Id<planning::Channel>& channel, ImportFormat format
    );

    Match match(const ReadRow& row) const;

    const Candidate* candidate(const Id<publishing::Placement>& placement) const;

    /// What is remembered of the item with that key.
    const ImportItem* item(const std::string& key) const;

private:
    std::optional<Match> remembered(const ReadRow& row) const;
    Match matched(MatchedBy by, const std::vector<std::size_t>& found) const;
    std::vector<std::size_t> by_title(const ReadRow& row) const;

    Zone zone_;
    std::vector<Candidate> candidates_;
    std::vector<std::vector<std::string>> words_; // of the candidates' titles
    std::multimap<std::string, std::size_t> by_link_;
    std::multimap<std::string, std::size_t> by_path_;
    std::multimap<std::string, std::size_t> by_identifier_;
    std::map<std::string, ImportItem> items_;
};

} // namespace siar::evaluation
