// What one endpoint promises to its callers.
#pragma once

#include "contract/shape.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::contract {

struct Operation {
    std::string method; // "GET", "POST", ...
    std::string path;   // "/api/channels/{channel}"
    std::string summary;
    std::string permission;           // who may: a row of the permission table
    std::vector<std::string> queries; // names of optional ?values
    std::optional<Shape> body;
    std::optional<Shape> answer; // nothing: a file or a page
};

} // namespace siar::contract
