// What a person from outside sees of an item: chosen fields and nothing else. No notes of the
// office, no names of its people, no identifiers (F17).
#pragma once

#include "database/database.hpp"
#include "review/session.hpp"

#include <functional>
#include <vector>

namespace siar::review {

/// `name` is a code of the catalogue of texts.
struct ShownField {
    std::string name;
    std::optional<std::string> text = {};
    std::optional<WallTime> at = {};
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(ShownField, (), (name, text, at, on))

/// A picture or file that belongs to what is shown.
struct ShownFile {
    Digest sha256;
    std::string media_type;
    std::string words; // what it shows, for those who cannot see it
};
BOOST_DESCRIBE_STRUCT(ShownFile, (), (sha256, media_type, words))

struct Shown {
    std::string title;
    std::vector<ShownField> fields = {};
    std::string html = {}; // the text as readers get it; made by this program, never by people
    std::vector<ShownFile> files = {};
};
BOOST_DESCRIBE_STRUCT(Shown, (), (title, fields, html, files))

/// How a later step of the procedure shows what it owns; nothing for what it does not know.
using ShowsSubject =
    std::function<std::optional<Shown>(database::Database&, const ReviewItem&)>;

/// The item as it is now.
Shown shown_of(database::Database& database, const ReviewItem& item, const ShowsSubject& later);

/// Changes with every letter, picture, channel or date of what is shown.
Digest digest_of_shown(const Shown& shown);

} // namespace siar::review
