// Puts the slices together. Adding a step of the procedure means adding it to these lists.
#pragma once

#include "database/migration.hpp"
#include "door/command.hpp"
#include "foundation/texts.hpp"
#include "http/endpoint.hpp"

#include <vector>

namespace siar::app {

http::Endpoints all_endpoints();
std::vector<database::Migration> all_migrations();
std::vector<Follower> all_followers();
std::vector<contract::Operation> all_operations();
Texts all_texts();

} // namespace siar::app
