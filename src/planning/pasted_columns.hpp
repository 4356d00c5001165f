// Which column of a pasted table holds what.
#pragma once

#include "foundation/time.hpp"
#include "planning/pasted_cells.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::planning {

enum class PastedColumn {
    order,
    weekday,
    date,
    time,
    title,
    pillar,
    format,
    channel,
    person,
    note,
    other
};

struct PastedColumns {
    std::vector<PastedColumn> kinds;
    std::vector<std::string> names; // as the heading row has them; none without one
};

/// The columns by the heading row; nothing when the row is no such row.
std::optional<PastedColumns> columns_named_in(const PastedCells& row);

/// The columns by what the rows have in them: the running number, the date and the time wherever
/// they are, the others in the usual order.
PastedColumns columns_guessed_from(const std::vector<PastedCells>& rows, const Date& around);

} // namespace siar::planning
