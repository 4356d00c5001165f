#include "evidence/chat_reading.hpp"
#include "evidence/masking.hpp"

#include "foundation/plain_text.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evidence;

namespace {

void check_message(
    const ChatMessage& message,
    const std::optional<std::string>& at,
    const std::string& from,
    const std::string& text
)
{
    CHECK(message.at_written == at);
    CHECK(message.from == from);
    CHECK(message.text == text);
}

std::string day_of(const std::string& chat, std::size_t index = 0)
{
    const auto read = read_chat(chat);
    REQUIRE(read.messages.size() > index);
    REQUIRE(read.messages[index].at);
    return read.messages[index].at->text();
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
    CHECK(chat.messages[0].kind == ChatMessageKind::system);
    check_message(
        chat.messages[1], "01/03/26 21.06", "Siti Rahma", "Jadwal Maret:\n1. Wisuda\n\n2. PMB"
    );
    check_message(chat.messages[2], "01/03/26 21.07", "Budi", "Setuju: lanjut");
    CHECK(chat.messages[2].at == WallTime{"2026-03-01T21:07"});
    CHECK(chat.is_whole);
    CHECK(chat.form == ChatForm::whatsapp);
}

TEST_CASE("chats of other phones are read: twelve hours, brackets, seconds, marks without width")
{
    const auto english = read_chat("3/1/26, 9:05\u202fPM - Siti: Hello\n");
    REQUIRE(english.messages.size() == 1);
    check_message(english.messages[0], "3/1/26, 9:05 PM", "Siti", "Hello");
    CHECK(english.messages[0].at == WallTime{"2026-03-01T21:05"});
    const auto apple = read_chat(
        "\u200e[01/03/26 21.05.33] Siti: Halo\n\u200e[01/03/26, 9:05:34 PM] Budi: \u200eYa\n"
    );
    REQUIRE(apple.messages.size() == 2);
    check_message(apple.messages[0], "01/03/26 21.05.33", "Siti", "Halo");
    check_message(apple.messages[1], "01/03/26, 9:05:34 PM", "Budi", "Ya");
    const auto long_year = read_chat("01/03/2026, 21:05 - +62 812-3456-7890: Siap");
    REQUIRE(long_year.messages.size() == 1);
    check_message(long_year.messages[0], "01/03/2026, 21:05", "+62 812-3456-7890", "Siap");
    CHECK(day_of("14/11/23 12.04 AM - A: x") == "2023-11-14T00:04");
    CHECK(day_of("14/11/23 12.04 p.m. - A: x") == "2023-11-14T12:04");
}

TEST_CASE("the order of dates is decided for each file, and it is said whether that is certain")
{
    CHECK(day_of("14/11/23 10.04 - A: x\n01/12/23 10.04 - A: y\n", 1) == "2023-12-01T10:04");
    CHECK(day_of("11/14/23, 10:04 - A: x\n12/1/23, 10:04 - A: y\n", 1) == "2023-12-01T10:04");
    CHECK(day_of("2023/11/03 10.04 - A: x\n") == "2023-11-03T10:04");
    const auto forward = read_chat("01/03/26 10.00 - A: x\n02/03/26 10.00 - A: x\n01/04/26 10.00 - A: x\n");
    CHECK(forward.dates.order == DateOrder::day_first);
    CHECK(forward.dates.is_certain);
    const auto unclear = read_chat("01/03/26 10.00 - A: x\n");
    CHECK(unclear.dates.order == DateOrder::day_first);
    CHECK(!unclear.dates.is_certain);
    CHECK(read_chat("1/3/26, 9:05 AM - A: x\n").dates.order == DateOrder::month_first);
}

TEST_CASE("media, deleted and edited messages are known by the words of the program")
{
    const auto chat = read_chat("14/11/23 10.04 - A: <Media tidak disertakan>\n"
                                "14/11/23 10.05 - A: IMG-20231114-WA0001.jpg (file terlampir)\nLogo baru\n"
                                "14/11/23 10.06 - A: \u200e<attached: 00000012-PHOTO.jpg>\n"
                                "14/11/23 10.07 - A: Pesan ini telah dihapus\n"
                                "14/11/23 10.08 - A: Setuju <Pesan ini diedit>\n"
                                "14/11/23 10.09 - A: image omitted\n");
    REQUIRE(chat.messages.size() == 6);
    CHECK(chat.messages[0].kind == ChatMessageKind::media);
    CHECK(chat.messages[1].media == "IMG-20231114-WA0001.jpg");
    CHECK(chat.messages[1].text == "Logo baru");
    CHECK(chat.messages[2].media == "00000012-PHOTO.jpg");
    CHECK(chat.messages[3].kind == ChatMessageKind::deleted);
    CHECK(chat.messages[4].text == "Setuju");
    CHECK(chat.messages[4].is_edited);
    CHECK(chat.messages[5].kind == ChatMessageKind::media);
}

TEST_CASE("a chat that Telegram exported is read, with its notices and pieces of text")
{
    const auto chat = read_chat(R"({"name": "Humas", "messages": [
        {"id": 1, "type": "service", "date": "2023-11-14T10:00:00", "actor": "Siti", "action": "create_group", "title": "Humas"},
        {"id": 2, "type": "message", "date": "2023-11-14T10:04:05", "from": "Budi", "text": ["Lihat ", {"type": "link", "text": "https://a.b"}], "edited": "x"},
        {"id": 3, "type": "message", "date": "rusak", "from": null, "text": "", "photo": "photos/1.jpg"}, 7]})");
    REQUIRE(chat.messages.size() == 3);
    CHECK(chat.form == ChatForm::telegram);
    CHECK(chat.messages[0].kind == ChatMessageKind::system);
    CHECK(chat.messages[1].text == "Lihat https://a.b");
    CHECK(chat.messages[1].at == WallTime{"2023-11-14T10:04"});
    CHECK(chat.messages[1].is_edited);
    CHECK(chat.messages[2].media == "photos/1.jpg");
    CHECK(!chat.messages[2].at);
}

TEST_CASE("what comes before the first message is shown, and an address is no name")
{
    const auto chat = read_chat("Grup Humas\n01/03/26 21.05 - https://polibatam.ac.id/a b\n");
    REQUIRE(chat.messages.size() == 2);
    check_message(chat.messages[0], std::nullopt, "", "Grup Humas");
    CHECK(chat.messages[1].from.empty());
}

TEST_CASE("a chat of a hundred thousand messages is read whole and soon; more are said to be left out")
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "01/03/26 21.05 - Siti: pesan\n";
    const auto start = std::chrono::steady_clock::now();
    const auto chat = read_chat(text);
    const std::chrono::duration<double> needed = std::chrono::steady_clock::now() - start;
    CHECK(needed.count() < 20);
    CHECK(chat.messages.size() == 100'000);
    CHECK(chat.is_whole);
    CHECK(!read_chat(text + text + "01/03/26 21.05 - Siti: pesan\n").is_whole);
}

TEST_CASE("any bytes are read as some chat, in UTF-8")
{
    CHECK(rc::check([](const std::string& bytes) {
        for (const auto& message : read_chat("01/03/26 21.05 - A: " + bytes).messages)
            RC_ASSERT((is_utf8_text(message.from) && is_utf8_text(message.text)));
    }));
}

TEST_CASE("F16: names, telephone and identity numbers and addresses are covered")
{
    const Masking masking{{"Siti Rahma", "+62 812-3456-7890"}};
    CHECK(masking.name_of("Siti Rahma") == "S.R. #1");
    CHECK(masking.name_of("+62 812-3456-7890") == "#2");
    const std::string covered = masking.covered(
        "Hubungi siti di 0812-3456-7890 atau (0778) 469858, siti.rahma@polibatam.ac.id, NIK 2171012304050006. "
        "Tanggal 2026-03-01 pukul 10.00, @rahma."
    );
    for (const char* secret : {"siti", "rahma", "0812", "7890", "469858", "polibatam", "2171", "0006"}) {
        CAPTURE(secret);
        CHECK(covered.find(secret) == std::string::npos);
    }
    CHECK(with_covered_numbers("Anggaran 12.500.000 untuk 150 orang") == "Anggaran 12.500.000 untuk 150 orang");
}
