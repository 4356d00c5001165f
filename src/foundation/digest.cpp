#include "foundation/digest.hpp"

#include "foundation/refusal.hpp"

#include <fstream>
#include <sodium.h>
#include <vector>

namespace siar {

namespace {

std::string_view bytes_of(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

const unsigned char* unsigned_bytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Hash sha256(std::string_view bytes)
{
    Hash hash{};
    crypto_hash_sha256(hash.data(), unsigned_bytes(bytes), bytes.size());
    return hash;
}

Digest::Digest(std::string_view text)
    : text_{text}
{
    if (text_.size() != 64 || text_.find_first_not_of("0123456789abcdef") != std::string::npos)
        throw BadValue{"value.not_a_digest"};
}

Digest::Digest(const Hash& hash)
    : text_{to_hexadecimal(bytes_of(hash))}
{
}

Hash Digest::hash() const
{
    Hash hash{};
    const std::string bytes = from_hexadecimal(text_);
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

Digest digest_of(std::string_view bytes)
{
    return Digest{sha256(bytes)};
}

Digest digest_of_file(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"cannot read " + file.string()};
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(1 << 16);
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           stream.gcount() > 0)
        crypto_hash_sha256_update(
            &state,
            unsigned_bytes({piece.data(), piece.size()}),
            static_cast<unsigned long long>(stream.gcount())
        );
    if (stream.bad())
        throw std::runtime_error{"cannot read " + file.string()};
    Hash hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return Digest{hash};
}

std::string to_hexadecimal(std::string_view bytes)
{
    std::string digits(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), unsigned_bytes(bytes), bytes.size());
    digits.pop_back();
    return digits;
}

std::string from_hexadecimal(std::string_view digits)
{
    std::string bytes(digits.size() / 2, '\0');
    std::size_t length = 0;
    const int failed = sodium_hex2bin(
        reinterpret_cast<unsigned char*>(bytes.data()),
        bytes.size(),
        digits.data(),
        digits.size(),
        nullptr,
        &length,
        nullptr
    );
    if (failed != 0 || length * 2 != digits.size())
        throw BadValue{"value.not_hexadecimal"};
    return bytes;
}

std::string random_token(std::size_t count)
{
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return to_hexadecimal(bytes);
}

} // namespace siar
