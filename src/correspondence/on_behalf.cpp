#include "correspondence/on_behalf.hpp"

#include "people/accounts.hpp"

namespace siar::correspondence {

Caller acting_for(Door& door, const AccountId& account)
{
    Caller caller = siar_itself();
    caller.account = account;
    caller.name = door.read([&](database::Database& database) {
        return people::name_of(database, account);
    });
    return caller;
}

} // namespace siar::correspondence
