#include "demo/agenda.hpp"

#include <algorithm>

namespace siar::demo {

void Agenda::at(Moment when, std::function<void()> happens)
{
    if (when <= end_)
        to_come_.emplace(when, std::move(happens));
}

void Agenda::pass(std::chrono::milliseconds duration)
{
    now_ = std::min(now_ + duration, end_);
}

void Agenda::play()
{
    while (!to_come_.empty()) {
        const auto next = to_come_.begin();
        now_ = std::max(now_, next->first);
        const auto happens = std::move(next->second);
        to_come_.erase(next);
        happens();
    }
    now_ = end_;
}

} // namespace siar::demo
