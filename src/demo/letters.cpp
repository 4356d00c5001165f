#include "demo/letters.hpp"

#include <fmt/format.h>

namespace siar::demo {

namespace {

constexpr const char* domain = "polibatam.example";

} // namespace

std::string mail_of(const Letter& letter)
{
    return fmt::format(
        "From: {} <{}@{}>\r\nTo: {}\r\nDate: {}\r\nSubject: {}\r\nMessage-ID: <{}.{}@{}>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
        letter.from,
        letter.address,
        domain,
        letter.to,
        mail_date(letter.sent_at),
        letter.subject,
        letter.sent_at.date().text(),
        letter.address,
        domain,
        letter.text
    );
}

std::string chat_of(const Date& day, const std::vector<ChatLine>& lines)
{
    std::string chat;
    int minute = 12;
    for (const ChatLine& line : lines) {
        const auto time = fmt::format("{:02}:{:02}", 9 + minute / 60, minute % 60);
        chat += fmt::format("{} - {}: {}\n", chat_date(wall(day, time)), line.from, line.text);
        minute += 4;
    }
    return chat;
}

std::string review_mail(const Month& month, const Date& day)
{
    const std::string name = month_name(month.first);
    return mail_of(
        {.from = "Dewi Lestari",
         .address = "dewi",
         .to = fmt::format("Tim Humas <humas@{}>", domain),
         .subject = "Re: Draf jadwal kegiatan " + name,
         .sent_at = wall(day, "10:42"),
         .text = fmt::format(
             "Rekan-rekan,\r\n\r\nDraf jadwal {} sudah saya baca bersama Pak Budi. Pada dasarnya "
             "setuju.\r\nTolong judul yang saya tandai dipersingkat, dan jangan ada dua konten "
             "besar pada hari yang sama.\r\nRencana pengembangan media dilanjutkan sesuai "
             "kesepakatan.\r\n\r\nSilakan diterbitkan setelah perubahan itu masuk, paling lambat "
             "{}.\r\n\r\nSalam,\r\nDewi Lestari",
             name,
             day_name(workday_until(month.first + -std::chrono::days{2}))
         )}
    );
}

std::string review_chat(const Month& month, const Date& day)
{
    const std::string name = month_name(month.first);
    return chat_of(
        day,
        {{"Rani Puspita",
          "Selamat pagi Bu, Pak. Draf jadwal " + name + " sudah di Siar, mohon reviu 🙏"},
         {"Dewi Lestari",
          "Sudah saya buka. Ada dua judul yang terlalu panjang, sudah saya beri catatan"},
         {"Yoga Pratama", "Yang video saya geser sehari ya, bentrok dengan liputan direktorat"},
         {"Budi Hartono", "Setuju. Konten yang mirip minggu ketiga cukup satu saja"},
         {"Sinta Maharani", "Siap, yang satu saya keluarkan dari jadwal"},
         {"Dewi Lestari", "Acc ya, dengan perubahan itu. Silakan diterbitkan 👍"},
         {"Rani Puspita", "Terima kasih semua. Percakapan ini saya simpan sebagai bukti reviu"}}
    );
}

} // namespace siar::demo
