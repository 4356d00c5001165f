#include "demo/names.hpp"

#include "people/accounts.hpp"
#include "people/invitations.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/channels.hpp"

#include <array>

namespace siar::demo {

namespace {

using people::Role;
using planning::ChannelKind;

struct Newcomer {
    const char* name;
    const char* username;
    std::vector<Role> roles;
};

/// As the link in the mail would bring them in.
AccountId hire(Office& office, const Newcomer& newcomer, const people::PasswordHash& hash)
{
    auto& door = office.application.door();
    const auto invitation = door.change(siar_itself(), "people.manage", [&](Command& command) {
        return people::create_account(command, {Text<120>{newcomer.name}, newcomer.roles});
    });
    const std::string token = invitation.link.substr(invitation.link.find('=') + 1);
    door.change(Caller{}, "public", [&](Command& command) {
        return people::accept_invitation(
            command,
            token,
            {.name = Text<120>{newcomer.name},
             .username = Text<60>{newcomer.username},
             .password = Text<200>{password}},
            hash
        );
    });
    office.agenda.pass(std::chrono::minutes{7});
    return invitation.account;
}

struct NewPlace {
    ChannelKind kind;
    const char* name;
    const char* address;
    const char* audience;
};

ChannelId open_channel(Command& command, const NewPlace& place)
{
    return planning::add_channel(
               command,
               {.kind = place.kind,
                .name = Text<120>{place.name},
                .address = Text<500>{place.address},
                .audience = Text<500>{place.audience}}
    ).id;
}

} // namespace

Team hire_team(Office& office)
{
    const people::PasswordHash hash = people::hash_password(password);
    const auto with = [&](const char* name, const char* username, std::vector<Role> roles) {
        return hire(office, {name, username, std::move(roles)}, hash);
    };
    const AccountId yoga = with("Yoga Pratama", "yoga", {Role::staff, Role::administrator});
    const AccountId rani = with("Rani Puspita", "rani", {Role::staff});
    const AccountId sinta = with("Sinta Maharani", "sinta", {Role::staff});
    return {
        .staff = {rani, yoga, sinta},
        .sub_coordinator = with("Dewi Lestari", "dewi", {Role::sub_coordinator}),
        .coordinator = with("Budi Hartono", "budi", {Role::coordinator}),
        .director = with("Hasan Basri", "hasan", {Role::director}),
        .auditor = with("Maya Siregar", "maya", {Role::auditor})
    };
}

Channels open_channels(Office& office)
{
    using enum ChannelKind;
    return office.as(office.staff(0), "planning.write", [](Command& command) {
        const auto open = [&](const NewPlace& place) { return open_channel(command, place); };
        return Channels{
            .public_page =
                open({public_page, "Laman berita Siar", "/publik", "Masyarakat umum dan media"}),
            .instagram = open(
                {instagram,
                 "Instagram @polibatamofficial",
                 "@polibatamofficial",
                 "Mahasiswa dan calon mahasiswa"}
            ),
            .youtube =
                open({youtube, "YouTube Polibatam", "Polibatam TV", "Calon mahasiswa dan orang tua"}
                ),
            .tiktok = open({tiktok, "TikTok @polibatam", "@polibatam", "Siswa SMA dan SMK"}),
            .facebook = open(
                {facebook,
                 "Facebook Politeknik Negeri Batam",
                 "Politeknik Negeri Batam",
                 "Orang tua dan alumni"}
            ),
            .whatsapp = open(
                {whatsapp,
                 "Saluran WhatsApp Polibatam",
                 "Saluran Info Polibatam",
                 "Mahasiswa dan pegawai"}
            ),
            .videotron = open(
                {led_billboard,
                 "Videotron kampus",
                 "Gerbang utama kampus",
                 "Pengunjung kampus dan warga sekitar"}
            ),
            .notice_board =
                open({notice_board, "Mading digital", "Lobi Gedung Utama", "Mahasiswa dan tamu"}),
        };
    });
}

void plan_leave(Office& office)
{
    const Leave leave = leave_of_sub_coordinator(office);
    const Date told_on = workday_until(leave.first + std::chrono::days{-3});
    office.agenda.at(office.moment(told_on, "08:20"), [&office, leave] {
        const people::NewRoleHolding holding{
            .role = Role::sub_coordinator,
            .deputy_for = office.team->sub_coordinator,
            .from_on = leave.first,
            .until_on = leave.last
        };
        office.as(office.staff(1), "people.manage", [&](Command& command) {
            return people::give_role(command, office.team->coordinator, holding);
        });
    });
}

std::vector<SummaryPerson> people_of(Office& office)
{
    return office.read([&](database::Database& database) {
        const auto titles = people::role_titles(database);
        std::vector<SummaryPerson> listed;
        for (const auto& view : people::accounts(database)) {
            std::string roles;
            for (const Role role : people::roles_of(database, view.account.id, office.today()))
                for (const auto& title : titles)
                    if (title.role == role)
                        roles += (roles.empty() ? "" : ", ") + title.title.text();
            listed.push_back(
                {view.account.name.text(), view.account.username.value().text(), std::move(roles)}
            );
        }
        return listed;
    });
}

} // namespace siar::demo
