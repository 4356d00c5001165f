// The Ed25519 key that signs checkpoints. It lives in a file outside the database, so that whoever
// rewrites the database cannot sign what they made of it.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace siar::ledger {

/// A verifier's key as C2SP signed notes write it: name+id+base64(0x01 ‖ key).
class PublicKey {
public:
    /// Throws std::invalid_argument for what is no such key.
    explicit PublicKey(std::string_view written);
    explicit PublicKey(const std::array<unsigned char, 32>& key);

    std::string text() const;
    /// "siar/<the first 16 digits of the key's SHA-256>": whose ledger it is.
    const std::string& name() const { return name_; }
    /// The four bytes by which a signature says which key made it.
    std::string id() const;
    std::string base64() const;
    bool has_signed(std::string_view message, std::string_view signature) const;
    bool operator==(const PublicKey&) const = default;

private:
    std::string name_;
    std::array<unsigned char, 32> key_{};
};

/// Reads the file that stands beside the key; throws std::runtime_error when it is not readable.
PublicKey public_key_in(const std::filesystem::path& file);

class SigningKey {
public:
    /// The key in `folder`/ledger.key; made there, with ledger.pub beside it, when there is none.
    /// Throws std::runtime_error when the file holds no key.
    static SigningKey kept_in(const std::filesystem::path& folder);

    std::string sign(std::string_view message) const;
    PublicKey public_key() const;

private:
    explicit SigningKey(const std::string& seed);

    std::array<unsigned char, 32> public_{};
    std::array<unsigned char, 64> secret_{};
};

/// Reads only what "=" fills up at its end, so that a note has one written form. Throws
/// std::invalid_argument for anything else.
std::string from_strict_base64(std::string_view text);

} // namespace siar::ledger
