// The text of a content as the editor keeps it, TipTap's document: what may be in it.
#pragma once

#include <boost/json/value.hpp>

#include <cstddef>
#include <string_view>

namespace siar::production {

constexpr std::size_t largest_body = 1024UL * 1024UL; // bytes of its JSON
constexpr int deepest_body = 12;                      // nodes inside one another

/// The document of a content that was just begun: one empty paragraph.
boost::json::value empty_body();

/// Refuses what is no such document: a node or mark that is not known, at a place where it does not
/// belong, a link elsewhere than to http, https and mailto, more than the limits. Names the place.
void require_sound_body(const boost::json::value& body);

/// Whether a page may lead there: http, https or mailto, written without blanks.
bool is_safe_link(std::string_view address);

} // namespace siar::production
