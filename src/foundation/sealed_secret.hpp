// Secrets of the office that its rows keep, such as the password of a mailbox: sealed with a key
// that lies outside the database, so that a copy of the database alone reveals none.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace siar {

class SealingKey {
public:
    /// The key in `folder`/secrets.key; made there, for its owner alone, when there is none.
    /// Throws std::runtime_error when the file holds no key.
    static SealingKey kept_in(const std::filesystem::path& folder);

    /// In base64; another text each time.
    std::string sealed(std::string_view secret) const;

    /// Throws std::runtime_error when the text was changed, or sealed with another key.
    std::string opened(std::string_view sealed) const;

private:
    explicit SealingKey(const std::string& hexadecimal);

    std::array<unsigned char, 32> key_{};
};

} // namespace siar
