#include "measure.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>

namespace siar::bench {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

std::string verdict(bool is_within)
{
    return is_within ? "well" : "MISSED";
}

void print(const Row& row)
{
    std::cout << row.what << '\t' << row.limit << '\t' << row.figure << '\t' << row.ratio << '\t'
              << row.verdict << std::endl;
}

std::string in_milliseconds(double seconds)
{
    return fmt::format("{:.3f} ms", seconds * 1000);
}

} // namespace siar::bench
