// siar user: help for whoever locked themselves out. The server must be stopped.
#include "programs/commands.hpp"

#include "app/application.hpp"
#include "app/data_folder.hpp"
#include "people/accounts.hpp"
#include "people/invitations.hpp"

#include <iostream>

namespace siar::programs {

namespace {

struct UserOptions {
    std::string data = "./data";
    std::string name;
    std::string username;
    std::vector<std::string> roles;
};

std::vector<people::Role> roles_named(const std::vector<std::string>& names)
{
    std::vector<people::Role> roles;
    for (const std::string& name : names) {
        const auto role = from_name<people::Role>(name);
        if (!role)
            throw std::runtime_error{
                "There is no role " + name + ". Roles: " + contract::joined(names_of<people::Role>()) +
                "."
            };
        roles.push_back(*role);
    }
    return roles;
}

void print_link(const people::Invitation& invitation)
{
    std::cout << "One-time link, good until " << invitation.expires_at.text()
              << "; put the server's address before it:\n  " << invitation.link << '\n';
}

app::Application application_in(const app::DataFolder& folder)
{
    return app::Application{
        {.folder = folder.path(),
         .database = "sqlite:" + app::database_in(folder.path()).string()}
    };
}

int add(const UserOptions& options)
{
    const people::NewAccount form{Text<120>{options.name}, roles_named(options.roles)};
    const app::DataFolder folder{options.data};
    auto application = application_in(folder);
    print_link(application.door().change(siar_itself(), "people.manage", [&](Command& command) {
        return people::create_account(command, form);
    }));
    return 0;
}

std::vector<people::AccountView> all_accounts(app::Application& application)
{
    std::vector<people::AccountView> accounts;
    application.door().read([&](database::Database& database) {
        accounts = people::accounts(database);
    });
    return accounts;
}

int list(const UserOptions& options)
{
    const app::DataFolder folder{options.data};
    auto application = application_in(folder);
    for (const auto& view : all_accounts(application)) {
        std::cout << (view.account.username ? view.account.username->text() : "-") << '\t'
                  << view.account.name.text() << '\t';
        for (const auto& holding : view.roles)
            std::cout << to_name(holding.role) << ' ';
        std::cout << (view.account.is_closed ? "(closed)" : "") << '\n';
    }
    return 0;
}

int invite(const UserOptions& options)
{
    const app::DataFolder folder{options.data};
    auto application = application_in(folder);
    for (const auto& view : all_accounts(application))
        if (view.account.username && view.account.username->text() == options.username) {
            print_link(
                application.door().change(siar_itself(), "people.manage", [&](Command& command) {
                    return people::invite(command, view.account.id);
                })
            );
            return 0;
        }
    throw std::runtime_error{
        "Nobody has the user name " + options.username + ". See: siar user list"
    };
}

} // namespace

void add_user(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand("user", "Accounts, while the server is stopped");
    command->require_subcommand(1);
    auto options = std::make_shared<UserOptions>();
    auto run = [&chosen, options](int (*task)(const UserOptions&)) {
        return [&chosen, options, task] { chosen = [options, task] { return task(*options); }; };
    };
    auto* listing = command->add_subcommand("list", "List the accounts");
    auto* adding = command->add_subcommand("add", "Make an account; prints its one-time link");
    auto* inviting =
        command->add_subcommand("invite", "A new one-time link for somebody who lost the password");
    for (auto* sub : {listing, adding, inviting})
        sub->add_option("--data", options->data, "Folder that holds the office")
            ->capture_default_str();
    adding->add_option("name", options->name, "The person's name")->required();
    adding->add_option("--role", options->roles, "A role; may be repeated")->required();
    inviting->add_option("username", options->username, "The user name")->required();
    listing->callback(run(list));
    adding->callback(run(add));
    inviting->callback(run(invite));
}

} // namespace siar::programs
