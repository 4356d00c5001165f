#include "evidence/chat_reading.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evidence;

namespace {

void check_message(
    const ReadableMessage& message,
    const std::optional<std::string>& at,
    const std::string& from,
    const std::string& text
)
{
    CHECK(message.at == at);
    CHECK(message.from == from);
    CHECK(message.text == text);
}

} // namespace

TEST_CASE("a chat of an Indonesian phone is read, with messages of several lines")
{
    const auto chat =
        read_chat("01/03/26 21.05 - Pesan dan panggilan dienkripsi secara end-to-end.\r\n"
                  "01/03/26 21.06 - Siti Rahma: Jadwal Maret:\r\n"
                  "1. Wisuda\r\n"
                  "\r\n"
                  "2. PMB\r\n"
                  "01/03/26 21.07 - Budi: Setuju: lanjut\r\n");
    REQUIRE(chat.messages.size() == 3);
    check_message(
        chat.messages[0], "01/03/26 21.05", "", "Pesan dan panggilan dienkripsi secara end-to-end."
    );
    check_message(
        chat.messages[1], "01/03/26 21.06", "Siti Rahma", "Jadwal Maret:\n1. Wisuda\n\n2. PMB"
    );
    check_message(chat.messages[2], "01/03/26 21.07", "Budi", "Setuju: lanjut");
    CHECK(chat.is_whole);
}

TEST_CASE("chats of other phones are read: twelve hours, brackets, seconds, marks without width")
{
    const auto english = read_chat("3/1/26, 9:05\u202fPM - Siti: Hello\n");
    REQUIRE(english.messages.size() == 1);
    check_message(english.messages[0], "3/1/26, 9:05 PM", "Siti", "Hello");
    const auto apple = read_chat(
        "\u200e[01/03/26 21.05.33] Siti: Halo\n\u200e[01/03/26, 9:05:34 PM] Budi: \u200eYa\n"
    );
    REQUIRE(apple.messages.size() == 2);
    check_message(apple.messages[0], "01/03/26 21.05.33", "Siti", "Halo");
    check_message(apple.messages[1], "01/03/26, 9:05:34 PM", "Budi", "Ya");
    const auto long_year = read_chat("01/03/2026, 21:05 - +62 812-3456-7890: Siap");
    REQUIRE(long_year.messages.size() == 1);
    check_message(long_year.messages[0], "01/03/2026, 21:05", "+62 812-3456-7890", "Siap");
}

TEST_CASE("what comes before the first message is shown, and an address is no name")
{
    const auto chat = read_chat("Grup Humas\n01/03/26 21.05 - https://polibatam.ac.id/a b\n");
    REQUIRE(chat.messages.size() == 2);
    check_message(chat.messages[0], std::nullopt, "", "Grup Humas");
    CHECK(chat.messages[1].from.empty());
}

TEST_CASE("a very long chat is shown in part, and says so")
{
    std::string text;
    for (int i = 0; i < 6000; ++i)
        text += "01/03/26 21.05 - Siti: pesan\n";
    const auto chat = read_chat(text);
    CHECK(chat.messages.size() == 5000);
    CHECK(!chat.is_whole);
}

TEST_CASE("any bytes are read as some chat, in UTF-8")
{
    CHECK(rc::check([](const std::string& bytes) {
        for (const auto& message : read_chat("01/03/26 21.05 - A: " + bytes).messages)
            RC_ASSERT((is_utf8_text(message.from) && is_utf8_text(message.text)));
    }));
}
