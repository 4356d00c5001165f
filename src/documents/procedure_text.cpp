#include "documents/procedure_text.hpp"

#include "documents/procedure_lines.hpp"
#include "documents/procedure_reader.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace siar::documents {

namespace {

constexpr std::pair<std::string_view, const char*> other_formats[] = {
    {"%PDF", "PDF"},
    {"PK\x03\x04", "DOCX/ODT"},
    {"\xD0\xCF\x11\xE0", "DOC"},
    {"{\\rtf", "RTF"},
    {"<!DOCTYPE", "HTML"},
    {"<html", "HTML"},
};

void refuse_other_formats(std::string_view bytes)
{
    for (const auto& [signature, format] : other_formats)
        if (bytes.starts_with(signature))
            throw Refusal{
                Reason::invalid, "documents.procedure_other_format", {{"format", format}}
            };
}

bool is_control(char letter)
{
    const auto code = static_cast<unsigned char>(letter);
    return (code < 0x20 && letter != '\t' && letter != '\n') || code == 0x7F;
}

std::string plain_text_in(std::string_view bytes)
{
    const auto text = text_in(bytes);
    if (!text && bytes.find('\0') == std::string_view::npos)
        throw Refusal{Reason::invalid, "documents.procedure_not_utf8"};
    if (!text)
        throw Refusal{Reason::invalid, "documents.procedure_not_text"};
    std::string plain = with_plain_blanks(*text);
    if (std::ranges::any_of(plain, is_control))
        throw Refusal{Reason::invalid, "documents.procedure_not_text"};
    return plain;
}

} // namespace

ProcedureText read_procedure(std::string_view bytes)
{
    if (bytes.size() > longest_procedure)
        throw Refusal{
            Reason::invalid,
            "documents.procedure_too_large",
            {{"longest", std::to_string(longest_procedure / 1024 / 1024)}}
        };
    refuse_other_formats(bytes);
    const auto lines = text_lines_in(plain_text_in(bytes));
    if (lines.empty())
        throw Refusal{Reason::invalid, "documents.procedure_empty"};
    ProcedureReader reader;
    for (const TextLine& line : lines)
        reader.read(line);
    return std::move(reader).finish();
}

} // namespace siar::documents
