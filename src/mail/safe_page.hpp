// A stranger's HTML as a page that runs nothing and fetches nothing.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace siar::mail {

/// A picture that came with the mail as a data: address, by its Content-ID; empty when there is
/// none.
using PictureOf = std::function<std::string(const std::string& content_id)>;

/// The parts of the HTML that are on the list of what is harmless: text, its form, tables, links
/// that a person may follow, and pictures that are in it. `html` is UTF-8.
std::string safe_html(std::string_view html, const PictureOf& picture_of);

/// The same as a whole page.
std::string safe_page(std::string_view html, const PictureOf& picture_of);

} // namespace siar::mail
