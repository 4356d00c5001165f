// The people of the office: accounts, the roles they hold for a time, deputies, invitations.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"

namespace siar::people {

BOOST_DEFINE_ENUM_CLASS(
    Role, staff, sub_coordinator, coordinator, director, contributor, auditor, administrator
)

/// An account is never deleted, only closed: history keeps its name.
struct Account {
    AccountId id;
    Text<120> name;
    std::optional<Text<60>> username;
    Language language;
    bool is_closed;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, name, username, language, is_closed, version, created_at))

/// A role that an account holds from a day until a day, for itself or as somebody's deputy.
struct RoleHolding {
    Id<RoleHolding> id;
    AccountId account;
    Role role;
    std::optional<AccountId> deputy_for;
    Date from_on;
    std::optional<Date> until_on; // the last day
};
BOOST_DESCRIBE_STRUCT(RoleHolding, (), (id, account, role, deputy_for, from_on, until_on))

/// What the office calls a role; names change, so they are data.
struct RoleTitle {
    Role role;
    Text<120> title;
};
BOOST_DESCRIBE_STRUCT(RoleTitle, (), (role, title))

struct AccountView {
    Account account;
    std::vector<RoleHolding> roles;
};
BOOST_DESCRIBE_STRUCT(AccountView, (), (account, roles))

/// Somebody of the office as colleagues see them in lists.
struct Person {
    AccountId account;
    std::string name;
    std::vector<Role> roles;
};
BOOST_DESCRIBE_STRUCT(Person, (), (account, name, roles))

struct NewAccount {
    Text<120> name;
    std::vector<Role> roles;
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (name, roles))

/// The link is shown once; it lets its holder choose a user name and a password.
struct Invitation {
    AccountId account;
    std::string link;
    Moment expires_at;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (account, link, expires_at))

struct InvitationView {
    std::string name;
    bool is_first_administrator;
};
BOOST_DESCRIBE_STRUCT(InvitationView, (), (name, is_first_administrator))

struct AcceptedInvitation {
    Text<120> name;
    Text<60> username;
    Text<200> password;
};
BOOST_DESCRIBE_STRUCT(AcceptedInvitation, (), (name, username, password))

struct NewRoleHolding {
    Role role;
    std::optional<AccountId> deputy_for;
    Date from_on;
    std::optional<Date> until_on;
};
BOOST_DESCRIBE_STRUCT(NewRoleHolding, (), (role, deputy_for, from_on, until_on))

struct AccountChange {
    std::int64_t version;
    Text<120> name;
    bool is_closed;
};
BOOST_DESCRIBE_STRUCT(AccountChange, (), (version, name, is_closed))

struct SignIn {
    Text<60> username;
    Text<200> password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (username, password))

struct LanguageChoice {
    Language language;
};
BOOST_DESCRIBE_STRUCT(LanguageChoice, (), (language))

/// The office itself. The switches turn the assumed steps of the flow chart on and off.
struct Office {
    Text<200> name;
    Text<200> unit;
    Zone zone;
    Text<40> letter_code;
    std::vector<std::string> pillars;
    std::vector<std::string> formats;
    bool has_step_production;
    bool has_step_content_approval;
    bool has_step_publication;
    std::optional<Text<200>> public_address; // where people reach Siar, such as https://siar.example.ac.id
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Office,
    (),
    (name,
     unit,
     zone,
     letter_code,
     pillars,
     formats,
     has_step_production,
     has_step_content_approval,
     has_step_publication,
     public_address,
     version)
)

/// Everything the interface needs to know about who is looking.
struct Me {
    AccountId account;
    std::string name;
    std::string username;
    std::vector<std::string> roles;
    std::vector<std::string> permissions;
    Language language;
    Office office;
    std::vector<RoleTitle> role_titles;
    Date today;
    std::int64_t ledger_size;
};
BOOST_DESCRIBE_STRUCT(
    Me,
    (),
    (account, name, username, roles, permissions, language, office, role_titles, today, ledger_size)
)

/// A message to one person: in the inbox now, by mail later. One row per person and event.
struct Notice {
    Id<Notice> id;
    AccountId account;
    std::string code;
    std::string text; // in the reader's language
    std::string link;
    Moment created_at;
    std::optional<Moment> read_at;
};
BOOST_DESCRIBE_STRUCT(Notice, (), (id, account, code, text, link, created_at, read_at))

} // namespace siar::people
