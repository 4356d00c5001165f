#include "ledger/signing_key.hpp"

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

namespace siar::ledger {

namespace {

constexpr char ed25519 = 1; // the algorithm, in C2SP signed notes

const unsigned char* unsigned_bytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

template <std::size_t Size>
std::string bytes_of(const std::array<unsigned char, Size>& array)
{
    return {reinterpret_cast<const char*>(array.data()), array.size()};
}

std::string content_of(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"cannot read the key file " + file.string()};
    return trimmed(std::string{std::istreambuf_iterator<char>{stream}, {}});
}

std::string name_for(const std::array<unsigned char, 32>& key)
{
    return "siar/" + digest_of(bytes_of(key)).text().substr(0, 16);
}

} // namespace

PublicKey::PublicKey(const std::array<unsigned char, 32>& key)
    : name_{name_for(key)},
      key_{key}
{
}

PublicKey::PublicKey(std::string_view written)
{
    const auto first = written.find('+');
    const auto second = first == std::string_view::npos ? first : written.find('+', first + 1);
    if (second == std::string_view::npos)
        throw std::invalid_argument{"this is no public key of a ledger"};
    const std::string bytes = from_strict_base64(written.substr(second + 1));
    if (bytes.size() != 33 || bytes.front() != ed25519)
        throw std::invalid_argument{"this is no Ed25519 key"};
    name_ = written.substr(0, first);
    std::copy(bytes.begin() + 1, bytes.end(), key_.begin());
    if (to_hexadecimal(id()) != written.substr(first + 1, second - first - 1))
        throw std::invalid_argument{"the public key and its id do not belong together"};
}

std::string PublicKey::text() const
{
    return name_ + '+' + to_hexadecimal(id()) + '+' + to_base64(ed25519 + bytes_of(key_));
}

std::string PublicKey::id() const
{
    const Hash hash = sha256(name_ + '\n' + ed25519 + bytes_of(key_));
    return bytes_of(hash).substr(0, 4);
}

std::string PublicKey::base64() const
{
    return to_base64(bytes_of(key_));
}

bool PublicKey::has_signed(std::string_view message, std::string_view signature) const
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(
               unsigned_bytes(signature), unsigned_bytes(message), message.size(), key_.data()
           ) == 0;
}

PublicKey public_key_in(const std::filesystem::path& file)
try {
    return PublicKey{content_of(file)};
} catch (const std::invalid_argument& error) {
    throw std::runtime_error{file.string() + ": " + error.what()};
}

SigningKey SigningKey::kept_in(const std::filesystem::path& folder)
{
    if (sodium_init() < 0)
        throw std::runtime_error{"this machine gives no random numbers"};
    std::filesystem::create_directories(folder);
    const auto file = folder / "ledger.key";
    if (!std::filesystem::exists(file))
        write_durably(file, random_token(crypto_sign_SEEDBYTES) + '\n', Readers::owner);
    const SigningKey key{content_of(file)};
    if (const auto beside = folder / "ledger.pub"; !std::filesystem::exists(beside))
        write_durably(beside, key.public_key().text() + '\n');
    return key;
}

SigningKey::SigningKey(const std::string& seed)
try {
    const std::string bytes = from_hexadecimal(seed);
    if (bytes.size() != crypto_sign_SEEDBYTES)
        throw BadValue{"value.not_hexadecimal"};
    crypto_sign_seed_keypair(public_.data(), secret_.data(), unsigned_bytes(bytes));
} catch (const BadValue&) {
    throw std::runtime_error{
        "ledger.key holds no key: restore the file from a backup of the keys folder"
    };
}

std::string SigningKey::sign(std::string_view message) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(
        signature.data(), nullptr, unsigned_bytes(message), message.size(), secret_.data()
    );
    return bytes_of(signature);
}

PublicKey SigningKey::public_key() const
{
    return PublicKey{public_};
}

std::string from_strict_base64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const int failed = sodium_base642bin(
        reinterpret_cast<unsigned char*>(bytes.data()),
        bytes.size(),
        text.data(),
        text.size(),
        nullptr,
        &length,
        nullptr,
        sodium_base64_VARIANT_ORIGINAL
    );
    if (failed != 0)
        throw std::invalid_argument{"this is not base64"};
    bytes.resize(length);
    return bytes;
}

} // namespace siar::ledger
