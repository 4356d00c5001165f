// Replays a corpus: each file whole, cut short, damaged, and mixed with the others.
#include "fuzz/strangers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using siar::fuzz::read_strangers_bytes;

struct Sample {
    std::string name;
    std::string bytes;
};

std::vector<Sample> corpus()
{
    std::vector<Sample> all;
    for (const auto& file : std::filesystem::directory_iterator{SIAR_CORPUS}) {
        std::ifstream stream{file.path(), std::ios::binary};
        all.push_back({file.path().filename().string(), {std::istreambuf_iterator<char>{stream}, {}}});
    }
    std::ranges::sort(all, {}, &Sample::name); // the same mixtures in every folder
    return all;
}

class Damage {
public:
    std::string to(std::string bytes, const std::string& other)
    {
        for (std::size_t count = 1 + upto(8); count > 0 && !bytes.empty(); --count)
            bytes[upto(bytes.size() - 1)] = static_cast<char>(upto(255));
        if (upto(1) == 0 && !other.empty()) {
            const std::size_t from = upto(other.size() - 1);
            bytes.replace(upto(bytes.size()), upto(40), other.substr(from, upto(200)));
        }
        return bytes;
    }

private:
    std::size_t upto(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>{0, most}(chance_);
    }

    std::mt19937 chance_{27'4};
};

} // namespace

TEST_CASE("whatever strangers send is read, and what must hold then holds")
{
    const auto samples = corpus();
    REQUIRE(samples.size() >= 5);
    const auto start = std::chrono::steady_clock::now();
    Damage damage;
    for (const auto& [name, bytes] : samples) {
        CAPTURE(name);
        CHECK_NOTHROW(read_strangers_bytes(bytes));
        for (std::size_t part = 0; part < 8; ++part)
            CHECK_NOTHROW(read_strangers_bytes(bytes.substr(0, bytes.size() * part / 8)));
        for (std::size_t i = 0; i < 40; ++i)
            CHECK_NOTHROW(
                read_strangers_bytes(damage.to(bytes, samples[i % samples.size()].bytes))
            );
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::minutes{2});
}
