#include "foundation/private_network.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <netinet/in.h>
#include <sys/socket.h>

namespace siar {

namespace {

std::atomic<bool> may_reach_private_addresses{false};

struct Range4 {
    std::uint32_t network;
    int bits;
};

// IANA's special-purpose registry: this network, private, shared, loopback, link-local, protocol
// assignments, documentation, benchmarks, multicast and reserved.
constexpr std::array private_ranges{
    Range4{0x00000000, 8},
    Range4{0x0a000000, 8},
    Range4{0x64400000, 10},
    Range4{0x7f000000, 8},
    Range4{0xa9fe0000, 16},
    Range4{0xac100000, 12},
    Range4{0xc0000000, 24},
    Range4{0xc0000200, 24},
    Range4{0xc0a80000, 16},
    Range4{0xc6120000, 15},
    Range4{0xc6336400, 24},
    Range4{0xcb007100, 24},
    Range4{0xe0000000, 4},
    Range4{0xf0000000, 4},
};

bool is_private4(std::uint32_t address)
{
    return std::ranges::any_of(private_ranges, [&](const Range4& range) {
        return address >> (32 - range.bits) == range.network >> (32 - range.bits);
    });
}

std::uint32_t last_four(const std::uint8_t* bytes)
{
    return (std::uint32_t{bytes[0]} << 24U) | (std::uint32_t{bytes[1]} << 16U) |
           (std::uint32_t{bytes[2]} << 8U) | std::uint32_t{bytes[3]};
}

/// Only 2000::/3 is public; of it, tunnels that end in a private IPv4 network are not.
bool is_private6(const std::uint8_t* bytes)
{
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    constexpr std::array<std::uint8_t, 12> translated{0, 0x64, 0xff, 0x9b};
    if (std::equal(mapped.begin(), mapped.end(), bytes) ||
        std::equal(translated.begin(), translated.end(), bytes))
        return is_private4(last_four(bytes + 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02)
        return is_private4(last_four(bytes + 2));
    return (bytes[0] & 0xe0U) != 0x20;
}

} // namespace

void allow_private_addresses()
{
    may_reach_private_addresses = true;
}

void refuse_private_addresses()
{
    may_reach_private_addresses = false;
}

bool is_private(const sockaddr& address)
{
    if (address.sa_family == AF_INET)
        return is_private4(ntohl(reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr));
    if (address.sa_family == AF_INET6)
        return is_private6(reinterpret_cast<const sockaddr_in6&>(address).sin6_addr.s6_addr);
    return true;
}

bool may_reach(const sockaddr& address)
{
    return may_reach_private_addresses || !is_private(address);
}

} // namespace siar
