#include "foundation/sealed_secret.hpp"

#include "foundation/base64.hpp"
#include "foundation/digest.hpp"
#include "foundation/durable_file.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sodium.h>
#include <stdexcept>

namespace siar {

namespace {

const unsigned char* secret_bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

SealingKey SealingKey::kept_in(const std::filesystem::path& folder)
{
    if (sodium_init() < 0)
        throw std::runtime_error{"this machine gives no random numbers"};
    std::filesystem::create_directories(folder);
    const auto file = folder / "secrets.key";
    if (!std::filesystem::exists(file))
        write_durably(file, random_token(crypto_secretbox_KEYBYTES) + '\n', Readers::owner);
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"cannot read the key file " + file.string()};
    return SealingKey{trimmed(std::string{std::istreambuf_iterator<char>{stream}, {}})};
}

SealingKey::SealingKey(const std::string& hexadecimal)
try {
    const std::string bytes = from_hexadecimal(hexadecimal);
    if (bytes.size() != key_.size())
        throw BadValue{"value.not_hexadecimal"};
    std::copy(bytes.begin(), bytes.end(), key_.begin());
} catch (const BadValue&) {
    throw std::runtime_error{
        "secrets.key holds no key: restore the file from a backup of the keys folder"
    };
}

std::string SealingKey::sealed(std::string_view secret) const
{
    std::string box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + secret.size(), '\0');
    auto* const bytes = reinterpret_cast<unsigned char*>(box.data());
    randombytes_buf(bytes, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(
        bytes + crypto_secretbox_NONCEBYTES,
        secret_bytes(secret),
        secret.size(),
        bytes,
        key_.data()
    );
    return to_base64(box);
}

std::string SealingKey::opened(std::string_view sealed) const
{
    const std::string box = from_base64(sealed);
    constexpr std::size_t frame = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (box.size() < frame)
        throw std::runtime_error{"this is no sealed secret"};
    std::string secret(box.size() - frame, '\0');
    const unsigned char* const bytes = secret_bytes(box);
    if (crypto_secretbox_open_easy(
            reinterpret_cast<unsigned char*>(secret.data()),
            bytes + crypto_secretbox_NONCEBYTES,
            box.size() - crypto_secretbox_NONCEBYTES,
            bytes,
            key_.data()
        ) != 0)
        throw std::runtime_error{"the secret was sealed with another key, or changed"};
    return secret;
}

} // namespace siar
