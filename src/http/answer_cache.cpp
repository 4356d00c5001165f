#include "http/answer_cache.hpp"

namespace siar::http {

std::shared_ptr<const std::string>
AnswerCache::find(const std::string& key, const std::string& version) const
{
    const std::lock_guard lock{mutex_};
    const auto found = answers_.find(key);
    if (found == answers_.end() || found->second.version != version)
        return nullptr;
    return found->second.body;
}

void AnswerCache::keep(
    const std::string& key, const std::string& version, std::shared_ptr<const std::string> body
)
{
    if (body->size() > largest_answer)
        return;
    const std::lock_guard lock{mutex_};
    // Emptied whole when full: what people look at now is back within a moment.
    if (sum_ + body->size() > largest_sum) {
        answers_.clear();
        sum_ = 0;
    }
    Kept& kept = answers_[key];
    sum_ += body->size() - (kept.body ? kept.body->size() : 0);
    kept = {version, std::move(body)};
}

} // namespace siar::http
