#include "evidence/chat_reading.hpp"

#include "evidence/readable_text.hpp"
#include "foundation/plain_text.hpp"

#include <regex>

namespace siar::evidence {

namespace {

constexpr std::size_t most_messages = 5000;
constexpr std::size_t longest_beginning = 48; // characters of "[31/12/2023, 11.59.59 p.m.] "
constexpr std::size_t longest_name = 120;     // bytes

struct Beginning {
    std::string at;
    std::string_view rest;
};

/// "31/12/23 21.05 - ", "12/31/23, 9:05 PM - ", "[31/12/23 21.05.33] ", "[12/31/23, 9:05:33 PM] "
std::optional<Beginning> beginning_of_message(std::string_view line)
{
    static const std::regex form{
        R"(^\[?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? (?:pukul )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.? ?[Mm]\.?)?)(?:\] ?| [-–] ))"
    };
    const std::string start{line.substr(0, longest_beginning)};
    std::smatch found;
    if (!std::regex_search(start, found, form))
        return std::nullopt;
    return Beginning{found[1], line.substr(static_cast<std::size_t>(found.length(0)))};
}

ReadableMessage message_from(Beginning beginning)
{
    const std::string_view rest = beginning.rest;
    const auto colon = rest.find(':');
    const bool has_name = colon != std::string_view::npos && colon <= longest_name &&
                          (colon + 1 == rest.size() || rest[colon + 1] == ' ');
    if (!has_name)
        return {std::move(beginning.at), "", std::string{rest}};
    return {
        std::move(beginning.at), std::string{rest.substr(0, colon)}, trimmed(rest.substr(colon + 1))
    };
}

} // namespace

ReadChat read_chat(std::string_view bytes)
{
    const std::string text = with_plain_blanks(readable(bytes));
    ReadChat chat;
    for (const std::string_view line : lines_in(text)) {
        auto beginning = beginning_of_message(line);
        if (beginning && chat.messages.size() == most_messages) {
            chat.is_whole = false;
            break;
        }
        if (beginning)
            chat.messages.push_back(message_from(std::move(*beginning)));
        else if (!chat.messages.empty())
            chat.messages.back().text.append("\n").append(line);
        else if (!trimmed(line).empty())
            chat.messages.push_back({std::nullopt, "", std::string{line}});
    }
    if (!chat.messages.empty())
        chat.messages.back().text = trimmed(chat.messages.back().text);
    return chat;
}

} // namespace siar::evidence
