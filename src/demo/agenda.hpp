// The clock of the demo, and what happens at which moment of its year.
#pragma once

#include "foundation/time.hpp"

#include <functional>
#include <map>

namespace siar::demo {

class Agenda {
public:
    Agenda(Moment start, Moment end)
        : now_{start},
          end_{end}
    {
    }

    Moment now() const { return now_; }
    Moment end() const { return end_; }

    /// What lies behind the end never happens.
    void at(Moment when, std::function<void()> happens);

    /// Work takes time: two commands are never made in the same moment, except at the very end.
    void pass(std::chrono::milliseconds duration);

    /// Lets everything happen in its order, also what is added on the way; then it is the end.
    void play();

private:
    Moment now_;
    Moment end_;
    std::multimap<Moment, std::function<void()>> to_come_;
};

} // namespace siar::demo
