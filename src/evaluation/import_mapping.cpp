#include "evaluation/import_mapping.hpp"

#include "evaluation/tables.hpp"

namespace siar::evaluation {

namespace {

Digest digest_of_heading(const std::vector<std::string>& heading)
{
    std::string joined;
    for (const std::string& cell : heading)
        joined += plain_header(cell) + '\n';
    return digest_of(joined);
}

std::optional<RememberedMapping>
mapping_of(database::Database& database, const std::vector<std::string>& heading)
{
    auto known = mapping_table.where(database, "heading = $1", digest_of_heading(heading));
    return known.empty() ? std::nullopt : std::optional{std::move(known.front())};
}

} // namespace

std::vector<ColumnMapping>
remembered_mapping(database::Database& database, const sheet::Sheet& sheet)
{
    const auto known = mapping_of(database, free_heading(sheet));
    return known ? known->columns : std::vector<ColumnMapping>{};
}

void remember_mapping(
    Command& command,
    const std::vector<std::string>& heading,
    const std::vector<ColumnMapping>& columns
)
{
    const auto known = mapping_of(command.database, heading);
    const RememberedMapping mapping{
        .id = known ? known->id : Id<RememberedMapping>::make(command.now),
        .heading = digest_of_heading(heading),
        .columns = columns,
        .changed_by = account_of(command.caller),
        .changed_at = command.now
    };
    if (known)
        mapping_table.update(command.database, mapping);
    else
        mapping_table.insert(command.database, mapping);
}

} // namespace siar::evaluation
