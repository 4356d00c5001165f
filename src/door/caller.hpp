// Who asks: a person who signed in, nobody, or Siar's own jobs.
#pragma once

#include "foundation/id.hpp"
#include "foundation/texts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::people {
struct Account;
}

namespace siar {

using AccountId = Id<people::Account>;

struct Caller {
    std::optional<AccountId> account = {};
    std::string name = {};
    std::vector<std::string> roles = {}; // those in force now, deputised ones included
    Language language = Language::id;
    bool is_siar = false; // a job of the program itself

    bool is_signed_in() const { return account.has_value(); }
    bool has_role(std::string_view role) const;
};

/// The caller for jobs: they may do what their commands do, and the ledger says that Siar did it.
Caller siar_itself();

/// The account of the caller; refuses when nobody is signed in.
const AccountId& account_of(const Caller& caller);

} // namespace siar
