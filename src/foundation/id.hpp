// Identifiers that cannot be taken for one another.
#pragma once

#include "foundation/refusal.hpp"
#include "foundation/time.hpp"

#include <string>
#include <string_view>

namespace siar {

/// A new UUID (version 7): unique everywhere, and in the order of making.
std::string make_uuid(Moment now);

bool is_uuid(std::string_view text);

/// Identifies one Of: an Id<Plan> is no Id<Review>, here or in TypeScript.
template <class Of>
class Id {
public:
    static constexpr std::string_view format = "uuid";
    using Identified = Of;

    explicit Id(std::string_view text)
        : text_{text}
    {
        if (!is_uuid(text_))
            throw BadValue{"value.not_an_identifier"};
    }

    static Id make(Moment now) { return Id{make_uuid(now)}; }

    const std::string& text() const { return text_; }
    auto operator<=>(const Id&) const = default;

private:
    std::string text_;
};

} // namespace siar
