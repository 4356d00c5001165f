#include "documents/procedure_marks.hpp"

#include "documents/procedure_headings.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

namespace siar::documents {

namespace {

constexpr std::size_t longest_actor = 80;
constexpr auto npos = std::string_view::npos;

constexpr std::string_view type_words[] = {
    "standar operasional prosedur", "prosedur", "procedure", "sop"
};

constexpr std::string_view status_marks[] = {
    "controlled",
    "uncontrolled",
    "controlled copy",
    "uncontrolled copy",
    "controlled document",
    "terkendali",
    "tidak terkendali",
    "dokumen terkendali",
    "salinan terkendali",
    "salinan tidak terkendali",
    "dokumen tidak terkendali",
};

constexpr std::string_view roles[] = {
    "staf",       "staff",       "sub",       "subkoordinator", "koordinator",   "koor",
    "kepala",     "ketua",       "direktur",  "wakil",          "unit",          "bagian",
    "tim",        "dosen",       "pegawai",   "admin",          "administrator", "operator",
    "sekretaris", "manajer",     "pimpinan",  "jurusan",        "program",       "panitia",
    "pic",        "humas",       "mahasiswa", "rektor",         "dekan",         "director",
    "head",       "coordinator", "team",      "officer",        "secretary",     "manager",
    "petugas",    "auditor",
};

bool is_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// The number of letters at the start that are all `belongs`.
template <class Belongs>
std::size_t run_length(std::string_view text, Belongs belongs)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, belongs) - text.begin());
}

/// Takes the unsigned number at the start off the text; nothing without one.
std::optional<int> take_number(std::string_view& text)
{
    const auto length = run_length(text, is_digit);
    if (length == 0 || length > 3)
        return std::nullopt;
    const int number = std::atoi(std::string{text.substr(0, length)}.c_str());
    text = without_leading(text.substr(length), " ");
    return number;
}

bool take_word(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word) || (text.size() > word.size() && text[word.size()] != ' '))
        return false;
    text = without_leading(text.substr(word.size()), " ");
    return true;
}

/// Takes "5 tahun" or "5 (lima) tahun" off the text.
std::optional<int> take_count(std::string_view& text, std::initializer_list<const char*> units)
{
    std::string_view rest = text;
    const auto number = take_number(rest);
    if (!number)
        return std::nullopt;
    if (rest.starts_with("("))
        rest = without_leading(rest.substr(std::min(rest.find(')'), rest.size() - 1) + 1), " ");
    for (const char* unit : units)
        if (take_word(rest, unit)) {
            text = rest;
            return number;
        }
    return std::nullopt;
}

/// The length of a bullet sign at the start; 0 without one.
std::size_t bullet_sign_length(std::string_view text)
{
    for (const std::string_view sign :
         {"-",
          "*",
          "\xE2\x80\xA2",
          "\xE2\x80\x93",
          "\xE2\x80\x94",
          "\xC2\xB7",
          "\xE2\x96\xAA",
          "\xE2\x97\x8F",
          "\xE2\x97\xA6",
          "\xEF\x82\xB7",
          "\xE2\x9E\xA2",
          "\xE2\x9C\x93"})
        if (text.starts_with(sign))
            return sign.size();
    return 0;
}

} // namespace

std::optional<DocumentNumber> document_number_at_start(std::string_view text)
{
    const std::string lower = in_lower_case(text.substr(0, 10));
    for (const std::string_view mark : {"nomor", "number", "no"})
        if (lower.starts_with(mark) && lower.find_first_of(". :") == mark.size()) {
            text = without_leading(text.substr(mark.size()), ". :");
            break;
        }
    const auto letters = run_length(text, is_letter);
    if (letters == 0 || letters > 8)
        return std::nullopt;
    std::size_t end = letters;
    while (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]))
        end += 1 + run_length(text.substr(end + 1), is_digit);
    if (end == letters)
        return std::nullopt;
    std::string_view rest = without_leading(text.substr(end), " ");
    for (const std::string_view dash : {"-", "/", "\xE2\x80\x93"})
        if (rest.starts_with(dash))
            rest = without_leading(rest.substr(dash.size()), " ");
    if (rest.empty() || (rest.front() != 'V' && rest.front() != 'v'))
        return std::nullopt;
    const auto digits = run_length(rest.substr(1), is_digit);
    if (digits == 0 || digits > 4)
        return std::nullopt;
    const auto after = rest.substr(1 + digits);
    if (!after.empty() && is_letter(after.front()))
        return std::nullopt;
    return DocumentNumber{
        std::string{text.substr(0, end)},
        'V' + std::string{rest.substr(1, digits)},
        std::string{without_leading(after, " :-")}
    };
}

std::string without_type_word(std::string_view title)
{
    const std::string lower = in_lower_case(title);
    for (const auto word : type_words)
        if (lower.starts_with(word) && lower.size() > word.size() && lower[word.size()] == ' ')
            return std::string{without_leading(title.substr(word.size()), " :-")};
    return std::string{title};
}

bool is_status_mark(std::string_view text)
{
    return text.size() <= longest_heading &&
           std::ranges::find(status_marks, std::string_view{as_heading(text)}) !=
               std::end(status_marks);
}

bool is_page_count(std::string_view text)
{
    if (text.size() > longest_heading)
        return false;
    const std::string lower = in_lower_case(text);
    std::string_view rest = lower;
    bool is_named = false;
    for (const std::string_view word : {"halaman", "hal.", "hal", "page"})
        if (!is_named && rest.starts_with(word)) {
            is_named = true;
            rest = without_leading(rest.substr(word.size()), " :");
        }
    if (!is_named || !take_number(rest))
        return false;
    if (rest.empty())
        return true;
    const bool goes_on = take_word(rest, "dari") || take_word(rest, "of");
    if (!goes_on && !rest.starts_with("/"))
        return false;
    rest = without_leading(rest, "/ ");
    return take_number(rest) && rest.empty();
}

std::optional<std::string> without_bullet(std::string_view text)
{
    if (const auto length = bullet_sign_length(text); length > 0)
        return std::string{without_leading(text.substr(length), " ")};
    const auto digits = run_length(text, is_digit);
    const auto number = digits > 0 ? digits : run_length(text.substr(0, 2), is_letter);
    const bool is_number = digits > 0 ? digits <= 3 : number == 1;
    if (!is_number || number + 1 >= text.size() || (text[number] != '.' && text[number] != ')') ||
        text[number + 1] != ' ')
        return std::nullopt;
    return std::string{without_leading(text.substr(number + 1), " ")};
}

bool is_row_number(std::string_view text)
{
    const auto digits = run_length(text, is_digit);
    const auto rest = text.substr(digits);
    return digits > 0 && digits <= 4 && (rest.empty() || rest == "." || rest == ")");
}

bool begins_in_lower_case(std::string_view text)
{
    return !text.empty() && ((text.front() >= 'a' && text.front() <= 'z') || text.front() == '(');
}

bool begins_with_role(std::string_view text)
{
    const auto word = text.substr(0, text.find_first_of(" ,/."));
    return std::ranges::find(roles, std::string_view{in_lower_case(word.substr(0, 20))}) !=
           std::end(roles);
}

ActedText parted_by_actor(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma == npos || comma > longest_actor || !begins_with_role(text))
        return {"", std::string{text}};
    return {
        std::string{text.substr(0, comma)}, std::string{without_leading(text.substr(comma), ", ")}
    };
}

bool is_indicator_code(std::string_view text)
{
    std::size_t end = run_length(text, is_letter);
    if (end == 0 || end > 5 || begins_in_lower_case(text))
        return false;
    while (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]))
        end += 1 + run_length(text.substr(end + 1), is_digit);
    return end == text.size() && text.find('.') != npos && text.size() <= 30;
}

std::optional<Period> period_in(std::string_view text)
{
    if (text.size() > longest_heading)
        return std::nullopt;
    const std::string lower = in_lower_case(text);
    std::string_view rest = lower;
    const auto years = take_count(rest, {"tahun", "thn", "th", "years", "year"});
    take_word(rest, "dan");
    const auto months = take_count(rest, {"bulan", "bln", "months", "month"});
    if ((!years && !months) || !rest.empty())
        return std::nullopt;
    return Period{years, months};
}

} // namespace siar::documents
