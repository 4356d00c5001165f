#include "database/store.hpp"

#include "database/nesting.hpp"
#include "database/postgresql_store.hpp"
#include "database/sqlite_store.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace siar::database {

namespace {

/// The stores that this thread works in: one, but for a work that copies from store to store.
std::vector<const Store*>& occupied()
{
    thread_local std::vector<const Store*> stores;
    return stores;
}

} // namespace

std::unique_ptr<Store> open_store(const std::string& address)
{
    const auto colon = address.find(':');
    const std::string engine = address.substr(0, colon);
    const std::string place = colon == std::string::npos ? "" : address.substr(colon + 1);
    if (engine == "sqlite")
        return open_sqlite_store(place);
    if (engine == "postgresql")
        return open_postgresql_store(place);
    throw std::invalid_argument{
        "\"" + engine + "\" is no database engine: write sqlite:<file> or postgresql:<connection>"
    };
}

Inside::Inside(const Store& store)
{
    refuse_nesting(store);
    occupied().push_back(&store);
}

Inside::~Inside()
{
    occupied().pop_back();
}

void refuse_nesting(const Store& store)
{
    if (std::ranges::find(occupied(), &store) != occupied().end())
        throw std::logic_error{"a work must not read or write the store that it works in"};
}

} // namespace siar::database
