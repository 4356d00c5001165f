#include "people/office.hpp"

#include "database/table.hpp"

#include <algorithm>
#include <string_view>

namespace siar::people {

namespace {

constexpr std::size_t most_choices = 60;
constexpr std::size_t longest_choice = 80;

/// The choices as they are kept: without blanks at their ends.
std::vector<std::string>
sound_choices(const std::vector<std::string>& choices, const std::string& field)
{
    if (choices.empty() || choices.size() > most_choices)
        throw invalid_field(
            field, "people.choices_count", {{"most", std::to_string(most_choices)}}
        );
    std::vector<std::string> sound;
    for (const std::string& choice : choices) {
        std::string name = trimmed(choice);
        if (name.empty() || length_of(name) > longest_choice || !is_utf8_text(name))
            throw invalid_field(
                field, "people.choice_length", {{"longest", std::to_string(longest_choice)}}
            );
        if (std::ranges::find(sound, name) != sound.end())
            throw invalid_field(field, "people.choice_twice", {{"choice", name}});
        sound.push_back(std::move(name));
    }
    return sound;
}

/// Without a slash at its end, so that a path can follow it.
std::optional<Text<200>> sound_address(const std::optional<Text<200>>& address)
{
    if (!address)
        return std::nullopt;
    std::string sound = trimmed(address->text());
    while (sound.ends_with('/'))
        sound.pop_back();
    const bool is_web = sound.starts_with("https://") || sound.starts_with("http://");
    if (!is_web || sound.find_first_of(" \t\r\n\"<>?#") != std::string::npos ||
        sound.size() <= sound.find("://") + 3)
        throw invalid_field("public_address", "people.not_a_public_address");
    return Text<200>{sound};
}

/// Writes the row where it still has the version that was read.
bool write(database::Database& database, const Office& office, std::int64_t read_version)
{
    using database::to_cell;
    const auto written = database.run(
        "update office set name = $1, unit = $2, zone = $3, letter_code = $4, pillars = $5, "
        "formats = $6, has_step_production = $7, has_step_content_approval = $8, "
        "has_step_publication = $9, public_address = $10, version = $11 where version = $12 "
        "returning id",
        {to_cell(office.name),
         to_cell(office.unit),
         to_cell(office.zone),
         to_cell(office.letter_code),
         to_cell(office.pillars),
         to_cell(office.formats),
         to_cell(office.has_step_production),
         to_cell(office.has_step_content_approval),
         to_cell(office.has_step_publication),
         to_cell(office.public_address),
         to_cell(office.version),
         to_cell(read_version)}
    );
    return !written.empty();
}

} // namespace

Office office(database::Database& database)
{
    return database::rows_of<Office>(
               database,
               "select name, unit, zone, letter_code, pillars, formats, has_step_production, "
               "has_step_content_approval, has_step_publication, public_address, version from office"
    )
        .at(0);
}

std::string address_of_page(const Office& office, const std::string& path)
{
    return office.public_address ? office.public_address->text() + path : "";
}

Date today(database::Database& database, Moment now)
{
    return day_at(now, office(database).zone);
}

Office change_office(Command& command, const Office& form)
{
    Office changed = form;
    changed.pillars = sound_choices(form.pillars, "pillars");
    changed.formats = sound_choices(form.formats, "formats");
    changed.public_address = sound_address(form.public_address);
    ++changed.version;
    if (!write(command.database, changed, form.version))
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(office(command.database)))
        );
    command.record("people.office_changed", "office", contract::to_json(changed));
    return changed;
}

std::vector<RoleTitle> role_titles(database::Database& database)
{
    auto titles = database::rows_of<RoleTitle>(database, "select role, title from role_title");
    std::ranges::sort(titles, {}, &RoleTitle::role);
    return titles;
}

std::vector<RoleTitle> rename_roles(Command& command, const std::vector<RoleTitle>& titles)
{
    if (titles.empty()) {
        command.changes_nothing();
        return role_titles(command.database);
    }
    for (const RoleTitle& title : titles)
        command.database.run(
            "update role_title set title = $1 where role = $2",
            {database::to_cell(title.title), database::to_cell(title.role)}
        );
    const auto renamed = role_titles(command.database);
    command.record("people.roles_renamed", "office", contract::to_json(renamed));
    return renamed;
}

} // namespace siar::people
