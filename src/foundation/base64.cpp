#include "foundation/base64.hpp"

#include "foundation/refusal.hpp"

#include <sodium.h>

namespace siar {

std::string from_base64(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    std::string bytes(text.size() * 3 / 4 + 1, '\0');
    std::size_t length = 0;
    const int result = sodium_base642bin(
        reinterpret_cast<unsigned char*>(bytes.data()),
        bytes.size(),
        text.data(),
        text.size(),
        " \r\n",
        &length,
        nullptr,
        sodium_base64_VARIANT_ORIGINAL_NO_PADDING
    );
    if (result != 0)
        throw BadValue{"value.not_base64"};
    bytes.resize(length);
    return bytes;
}

std::string to_base64(std::string_view bytes)
{
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(
        text.data(),
        text.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()),
        bytes.size(),
        variant
    );
    text.resize(text.size() - 1); // libsodium ends it with a zero
    return text;
}

} // namespace siar
