// Keeps a work from reading or writing the store that it already works in: it would wait for
// itself.
#pragma once

#include "database/store.hpp"

namespace siar::database {

/// While it lives, this thread works in the store. Throws std::logic_error when it already does.
class Inside {
public:
    explicit Inside(const Store& store);
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    ~Inside();
};

/// Throws std::logic_error when this thread works in the store.
void refuse_nesting(const Store& store);

} // namespace siar::database
