// The person in charge of an entry or an initiative: somebody of the office, told when another
// person names them.
#pragma once

#include "door/command.hpp"

#include <optional>
#include <string>

namespace siar::planning {

/// Refuses, naming the field assignee, somebody whose account is closed or does not exist. Who was
/// in charge before may stay, so that history can still be edited.
void require_assignable(
    Command& command,
    const std::optional<AccountId>& assignee,
    const std::optional<AccountId>& before
);

/// What a message says, without to whom.
struct Assignment {
    std::string code;
    Values values;
    std::string path;
    std::string key;
};

/// Tells the assignee, unless there is none or they named themselves.
void tell_assigned(
    Command& command, const std::optional<AccountId>& assignee, const Assignment& assignment
);

} // namespace siar::planning
