// Answers as they were last written, so that an unchanged page costs no query and no serialisation.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace siar::http {

/// Keyed by reader and address; each entry is good for one version alone.
class AnswerCache {
public:
    static constexpr std::size_t largest_answer = std::size_t{1} << 20;
    static constexpr std::size_t largest_sum = std::size_t{16} << 20;

    std::shared_ptr<const std::string>
    find(const std::string& key, const std::string& version) const;

    void keep(const std::string& key, const std::string& version, std::shared_ptr<const std::string> body);

private:
    struct Kept {
        std::string version;
        std::shared_ptr<const std::string> body;
    };

    mutable std::mutex mutex_;
    std::unordered_map<std::string, Kept> answers_;
    std::size_t sum_ = 0;
};

} // namespace siar::http
