// What a file would bring, row by row, before anything is written.
#pragma once

#include "evaluation/closed_periods.hpp"
#include "evaluation/import_matching.hpp"
#include "evaluation/import_source.hpp"
#include "evaluation/imports.hpp"

#include <set>

namespace siar::evaluation {

struct LookQuestion {
    const ImportForm& form;
    Moment now;
    const Wording& wording;
};

/// The whole of a preview. `former` is the import of the same file, whose time of export holds.
ImportPreview
look_at(database::Database& database, const ImportSource& source, const LookQuestion& question);

/// The standing numbers of a subject at that moment.
std::vector<Measurement> standing_at(
    database::Database& database,
    const std::optional<Id<publishing::Placement>>& placement,
    const std::optional<Id<planning::Channel>>& channel,
    Moment taken_at
);

} // namespace siar::evaluation
