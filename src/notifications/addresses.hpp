// Keeps where people get their mail: an address counts once its owner has confirmed it, or an
// administrator has set it.
#pragma once

#include "door/command.hpp"
#include "notifications/address.hpp"

namespace siar::notifications {

std::optional<std::string> address_of(database::Database& database, const AccountId& account);

AddressView address_view(database::Database& database, const AccountId& account, Moment now);

/// Mails a code of eight digits to the address, in the caller's language; it holds for a day and
/// five tries. Refuses what is no address, an office that sends no mail, and a sixth code in a day.
AddressView
claim_address(Command& command, const NewAddress& form, const Texts& texts);

/// The address is the caller's when the code is right. A wrong one costs a try, which the answer
/// shows. Refuses when nothing is claimed, or the claim is over.
AddressView confirm_address(Command& command, const AddressCode& form);

/// Waits for no code any more; the address that counts stays.
AddressView cancel_claim(Command& command);

/// The caller gets no more mail.
AddressView forget_address(Command& command);

/// By an administrator. Refuses what is no address.
AddressView give_address(Command& command, const AccountId& account, const GivenAddress& form);

} // namespace siar::notifications
