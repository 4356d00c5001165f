#include "handover/file_digests.hpp"

#include <fstream>
#include <sodium.h>
#include <stdexcept>
#include <vector>

namespace siar::handover {

struct Digesting::States {
    crypto_hash_sha256_state sha256;
    crypto_hash_sha512_state sha512;
};

Digesting::Digesting()
    : states_{std::make_unique<States>()}
{
    crypto_hash_sha256_init(&states_->sha256);
    crypto_hash_sha512_init(&states_->sha512);
}

Digesting::~Digesting() = default;

void Digesting::add(std::string_view bytes)
{
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
    crypto_hash_sha256_update(&states_->sha256, data, bytes.size());
    crypto_hash_sha512_update(&states_->sha512, data, bytes.size());
    size_ += static_cast<std::int64_t>(bytes.size());
}

FileDigests Digesting::finish()
{
    Hash short_hash{};
    std::array<unsigned char, crypto_hash_sha512_BYTES> long_hash{};
    crypto_hash_sha256_final(&states_->sha256, short_hash.data());
    crypto_hash_sha512_final(&states_->sha512, long_hash.data());
    return {
        Digest{short_hash},
        to_hexadecimal({reinterpret_cast<const char*>(long_hash.data()), long_hash.size()}),
        size_
    };
}

FileDigests
digests_of_file(const std::filesystem::path& file, const std::function<void(std::int64_t)>& told)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"cannot read the file " + file.string()};
    Digesting digesting;
    std::vector<char> piece(std::size_t{1} << 18U);
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || stream.gcount() > 0) {
        digesting.add({piece.data(), static_cast<std::size_t>(stream.gcount())});
        told(stream.gcount());
    }
    if (!stream.eof())
        throw std::runtime_error{"cannot read the file " + file.string()};
    return digesting.finish();
}

FileDigests digests_of(std::string_view bytes)
{
    Digesting digesting;
    digesting.add(bytes);
    return digesting.finish();
}

} // namespace siar::handover
