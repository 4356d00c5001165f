// Which addresses belong to private networks: what people type must not lead the server into them,
// unless its operator allows it.
#pragma once

struct sockaddr;

namespace siar {

/// From now on calls may reach private addresses and this machine itself: for services inside the
/// office, and tests.
void allow_private_addresses();
void refuse_private_addresses();

/// Whether the address belongs to a private network, to this machine, or to no single machine.
bool is_private(const sockaddr& address);

/// Whether a call that people caused may go to the address.
bool may_reach(const sockaddr& address);

} // namespace siar
