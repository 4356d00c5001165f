#include "word/nearest_name.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace siar::word {

namespace {

/// How many letters must be added, removed or replaced (Levenshtein).
std::size_t distance_between(const std::string& one, const std::string& other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearest_name(const std::string& written, const std::vector<std::string>& names)
{
    std::string nearest;
    std::size_t least = 0;
    for (const std::string& name : names) {
        const std::size_t distance = distance_between(written, name);
        const std::size_t own_length = name.size() - (name.rfind('.') + 1);
        if (distance * 2 >= own_length || (!nearest.empty() && distance >= least))
            continue;
        nearest = name;
        least = distance;
    }
    return nearest;
}

} // namespace siar::word
