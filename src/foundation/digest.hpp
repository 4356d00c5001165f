// SHA-256 digests: of files, of ledger entries, of what somebody approved.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace siar {

using Hash = std::array<std::uint8_t, 32>;

Hash sha256(std::string_view bytes);

/// A SHA-256 hash in 64 lower-case hexadecimal digits.
class Digest {
public:
    static constexpr std::string_view format = "sha256";

    explicit Digest(std::string_view text);
    explicit Digest(const Hash& hash);

    const std::string& text() const { return text_; }
    Hash hash() const;
    auto operator<=>(const Digest&) const = default;

private:
    std::string text_;
};

Digest digest_of(std::string_view bytes);

/// Reads the file piece by piece, so memory does not grow with it. Throws when it cannot be read.
Digest digest_of_file(const std::filesystem::path& file);

std::string to_hexadecimal(std::string_view bytes);

/// The bytes that the hexadecimal digits stand for; throws BadValue when they are none.
std::string from_hexadecimal(std::string_view digits);

/// `count` bytes that nobody can guess, as hexadecimal digits: tokens, salts.
std::string random_token(std::size_t count);

} // namespace siar
