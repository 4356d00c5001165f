// What marks the lines of a procedure's text: its number, bullets, roles, codes and periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace siar::documents {

struct DocumentNumber {
    std::string number;
    std::string version;
    std::string rest; // what follows it in the text
};

/// Reads "No.PR.27.4-V0 ..." or "PR.27.4-V0 ..." at the start of the text.
std::optional<DocumentNumber> document_number_at_start(std::string_view text);

/// The title without "Prosedur" or another name of that type before it.
std::string without_type_word(std::string_view title);

/// Whether the text is a mark such as "Controlled".
bool is_status_mark(std::string_view text);

/// Whether the text is a count of pages such as "Halaman 1 dari 3".
bool is_page_count(std::string_view text);

/// The text behind a bullet or an item's number; nothing where there is none.
std::optional<std::string> without_bullet(std::string_view text);

/// Whether the text is the number of a row, such as "2." or "2".
bool is_row_number(std::string_view text);

bool begins_in_lower_case(std::string_view text);

/// Whether the first word names a role or a unit, such as "Staf" or "Unit".
bool begins_with_role(std::string_view text);

struct ActedText {
    std::string actor;
    std::string text;
};

/// Parts "Staf Humas dan Kerjasama, mereviu ..." at its first comma, if a role stands before it.
ActedText parted_by_actor(std::string_view text);

/// Whether the text is a code such as B.4.10.8.
bool is_indicator_code(std::string_view text);

struct Period {
    std::optional<int> years;
    std::optional<int> months;
};

/// Reads 5 Tahun, 5 (lima) tahun, 18 bulan, 2 tahun 6 bulan; nothing when more or else is said.
std::optional<Period> period_in(std::string_view text);

} // namespace siar::documents
