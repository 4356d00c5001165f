// How a measurement is taken and told: in turns, by medians, one line for each row of the table.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace siar::bench {

using Seconds = std::chrono::duration<double>;

double median(std::vector<double> values);

template <class Work>
double seconds_of(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds{std::chrono::steady_clock::now() - start}.count();
}

struct Pair {
    double one;
    double other;
};

/// Medians of what both give back, called in turns: whatever else the machine does meets both.
template <class One, class Other>
Pair in_turns(int rounds, const One& one, const Other& other)
{
    std::vector<double> ones;
    std::vector<double> others;
    for (int round = 0; round < rounds; ++round) {
        ones.push_back(one());
        others.push_back(other());
    }
    return {median(std::move(ones)), median(std::move(others))};
}

/// One row of the table. A row without a limit is there to be read.
struct Row {
    std::string what;
    std::string limit = "-";
    std::string figure;
    std::string ratio = "-";
    std::string verdict = "-";
};

/// "well" or "MISSED".
std::string verdict(bool is_within);

/// Prints the row with tabs between, for bench/run to set.
void print(const Row& row);

/// "1.234 ms"
std::string in_milliseconds(double seconds);

} // namespace siar::bench
