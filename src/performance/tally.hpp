// Counts publications one by one, and says what they come to.
#pragma once

#include "performance/publications.hpp"

namespace siar::performance {

class Tally {
public:
    explicit Tally(const Metrics& metrics);

    void add(const Publication& publication);

    /// Numbers are listed in the order of metrics, those alone that some publication has.
    PerformanceFigures figures() const;

private:
    struct Sum {
        double value = 0;
        std::int64_t count = 0;
        std::optional<Moment> latest = {};
    };

    void add_numbers(const Publication& publication);
    void add_engagement(const Publication& publication);

    const Metrics& metrics_;
    PerformanceFigures counts_{};
    std::vector<Sum> sums_;
};

PerformanceFigures figures_of(const Publications& all, const Metrics& metrics);

} // namespace siar::performance
