#include "reporting/first_words.hpp"

#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/channels.hpp"

#include <fmt/format.h>

namespace siar::reporting {

namespace {

/// Those who look from outside are no part of the office.
bool is_of_the_office(people::Role role)
{
    using enum people::Role;
    return role == staff || role == sub_coordinator || role == coordinator || role == director;
}

std::string names_of(database::Database& database, const std::vector<AccountId>& accounts)
{
    std::string names;
    for (const AccountId& account : accounts)
        names += (names.empty() ? "" : ", ") + people::name_of(database, account);
    return names;
}

} // namespace

std::string introduction_for(database::Database& database, int year)
{
    const people::Office office = people::office(database);
    return fmt::format(
        "Laporan ini memuat evaluasi diri {} {} atas pengelolaan dan pengembangan media informasi "
        "dari 1 Januari sampai 31 Desember {}, sesuai PR.27.4.",
        office.unit.text(),
        office.name.text(),
        year
    );
}

std::string team_for(database::Database& database, const AccountId& author)
{
    return people::name_of(database, author) + " (penyusun)";
}

std::string method_of_all()
{
    return "Datanya berasal dari jadwal kegiatan, reviu, bukti terbit, pengukuran dan laporan "
           "kegiatan yang tercatat di Siar. Capaian dihitung dari rekaman itu, lalu diperiksa dan "
           "dijelaskan oleh tim.";
}

std::string people_for(database::Database& database, Moment now)
{
    const Date today = people::today(database, now);
    std::string lines;
    for (const people::RoleTitle& title : people::role_titles(database)) {
        if (!is_of_the_office(title.role))
            continue;
        const auto holders = people::holders_of(database, title.role, today);
        if (!holders.empty())
            lines += (lines.empty() ? "" : "\n") + title.title.text() + ": " +
                     names_of(database, holders);
    }
    return lines;
}

std::string channels_for(database::Database& database)
{
    std::string names;
    for (const planning::Channel& channel : planning::open_channels(database))
        names += (names.empty() ? "" : ", ") + channel.name.text();
    return names;
}

} // namespace siar::reporting
