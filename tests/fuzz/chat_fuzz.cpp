// A chat that somebody exported: messages in order, and covered names that do not show through.
#include "evidence/chat_reading.hpp"
#include "evidence/masking.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"
#include "fuzz/strangers.hpp"

namespace siar::fuzz {

namespace {

std::size_t digits_in(std::string_view text)
{
    std::size_t count = 0, most = 0;
    for (const char letter : text)
        most = std::max(most, count = is_digit(letter) ? count + 1 : 0);
    return most;
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    const auto chat = evidence::read_chat(bytes);
    std::vector<std::string> people;
    std::int64_t index = 0;
    for (const auto& message : chat.messages) {
        require(message.index == index++, "messages are numbered without a gap");
        require(is_utf8_text(message.from) && is_utf8_text(message.text), "messages are UTF-8");
        require(!message.media || is_utf8_text(*message.media), "names of files are UTF-8");
        if (!message.from.empty())
            people.push_back(message.from);
    }
    const evidence::Masking masking{people};
    for (const auto& message : chat.messages)
        require(digits_in(masking.covered(message.text)) < 10, "numbers of people are covered");
}

} // namespace siar::fuzz
