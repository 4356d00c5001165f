#include "door/caller.hpp"

#include <algorithm>

namespace siar {

bool Caller::has_role(std::string_view role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

Caller siar_itself()
{
    return {.name = "Siar", .is_siar = true};
}

const AccountId& account_of(const Caller& caller)
{
    if (!caller.account)
        throw Refusal{Reason::not_signed_in, "door.not_signed_in"};
    return *caller.account;
}

} // namespace siar
