// The interface as it is embedded in the program: pages, scripts and pictures, compressed
// beforehand.
#pragma once

#include "http/message.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace siar::http {

struct Asset {
    std::string_view path; // "/assets/index-Dx81sfQa.js"
    std::string_view content_type;
    std::string_view identity; // the bytes as they are
    std::string_view gzip;     // empty where compressing does not help
    std::string_view brotli;   // same
    std::string_view etag;     // of the bytes, without quotation marks
    bool has_hashed_name;      // another content would have another name: kept for good
};

/// What embed_assets() of cmake/embed_assets.cmake embedded, linked with the program.
std::span<const Asset> embedded_assets();

/// The interface's answer to GET, in the best encoding that the asker takes; nothing when the path
/// is none of its files. A path without an extension is a page of the interface, which sorts out
/// itself which one: it gets index.html, unless it belongs to the API or the public pages.
std::optional<Response> asset_response(const Request& request, std::span<const Asset> assets);

} // namespace siar::http
