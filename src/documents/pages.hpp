// A version of a document as a page to print, and the public page behind a check code.
#pragma once

#include "documents/copies.hpp"
#include "foundation/texts.hpp"

#include <string>

namespace siar::documents {

/// What a page needs to know besides the revision itself.
struct Printing {
    const Texts& texts;
    Moment now;
    Language language;   // of who asks; a document is printed in its own
    std::string address; // of this server, such as https://siar.polibatam.ac.id; may be empty
};

/// HTML styled for paper: number, version, page x of y, status, the day of printing, and whether it
/// is a controlled copy on every page (D9). A procedure that was read as data is printed whole;
/// of other documents, the sheet that identifies the file.
std::string
printable_page(database::Database& database, const Checked& printed, const Printing& printing);

/// What anyone may know of a paper copy: number, version, whether it is in force, and the SHA-256.
std::string
check_page(database::Database& database, const Checked& checked, const Printing& printing);

} // namespace siar::documents
