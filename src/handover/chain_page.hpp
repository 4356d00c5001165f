// The part of the first page that goes from the procedure to the records.
#pragma once

#include "handover/index_page.hpp"

namespace siar::handover {

std::string chain_html(database::Database& database, const PackContents& contents);

/// The rows of the pack are read under data/metadata/: a link to the row, or the text alone.
std::string row_link(const PackContents& contents, const std::string& id, const std::string& text);

} // namespace siar::handover
