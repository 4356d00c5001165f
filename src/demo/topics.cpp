#include "demo/topics.hpp"

#include "demo/calendar.hpp"

#include <array>

namespace siar::demo {

namespace {

struct MovingDay {
    std::chrono::year_month_day day;
    Topic topic;
};

std::chrono::year_month_day on(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

const std::vector<MovingDay>& moving_days()
{
    using namespace pillar;
    using format::poster;
    static const Topic fasting{0, holiday, poster, "Marhaban ya Ramadan"};
    static const Topic feast{0, holiday, poster, "Selamat Hari Raya Idulfitri"};
    static const Topic sacrifice{0, holiday, poster, "Selamat Hari Raya Iduladha"};
    static const Topic lunar{0, holiday, poster, "Selamat Tahun Baru Imlek"};
    static const std::vector<MovingDay> days{
        {on(2025, 1, 29), lunar},
        {on(2025, 3, 1), fasting},
        {on(2025, 3, 31), feast},
        {on(2025, 6, 6), sacrifice},
        {on(2026, 2, 17), lunar},
        {on(2026, 2, 19), fasting},
        {on(2026, 3, 20), feast},
        {on(2026, 5, 27), sacrifice},
        {on(2027, 2, 6), lunar},
        {on(2027, 2, 8), fasting},
        {on(2027, 3, 10), feast},
        {on(2027, 5, 16), sacrifice},
    };
    return days;
}

std::string with(std::string text, const std::string& placeholder, const std::string& value)
{
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder))
        text.replace(at, placeholder.size(), value);
    return text;
}

} // namespace

std::vector<Topic> moving_topics(const Date& first_of_month)
{
    std::vector<Topic> topics;
    for (const MovingDay& moving : moving_days()) {
        const Date day{moving.day};
        if (year_of(day) != year_of(first_of_month) || month_of(day) != month_of(first_of_month))
            continue;
        topics.push_back(moving.topic);
        topics.back().day = day_of(day);
    }
    return topics;
}

std::vector<Topic> topics_of(const Date& first_of_month)
{
    const unsigned month = month_of(first_of_month);
    auto topics = month <= 6 ? topics_of_first_half(month) : topics_of_second_half(month);
    for (Topic& moving : moving_topics(first_of_month))
        topics.push_back(std::move(moving));
    return topics;
}

const Topic& news_of(int month_number)
{
    using namespace pillar;
    using namespace format;
    static const std::array<Topic, 12> news{{
        {0, achievement, article, "Mahasiswa mesin temukan cara hemat bahan las"},
        {0, partners, photo, "Kunjungan mendadak duta besar ke laboratorium semikonduktor"},
        {0, campus_life, article, "Penggalangan bantuan untuk korban banjir Batu Aji"},
        {0, achievement, carousel, "Tim futsal putri juara piala wali kota"},
        {0, academic, article, "Akreditasi unggul untuk program studi geomatika"},
        {0, partners, press_release, "Kementerian pilih Polibatam sebagai pusat uji kompetensi"},
        {0, achievement, article, "Hak paten pertama dari tugas akhir mahasiswa"},
        {0, campus_life, photo, "Direktur makan siang bersama petugas kebersihan"},
        {0, academic, carousel, "Penjelasan gangguan jaringan kampus dan perbaikannya"},
        {0, achievement, press_release, "Emas di olimpiade vokasi tingkat nasional"},
        {0, partners, article, "Hibah peralatan praktik dari mitra industri"},
        {0, achievement, short_video, "Juara kontes kecerdasan buatan pulang ke kampus"},
    }};
    return news.at(static_cast<std::size_t>(month_number));
}

std::vector<Topic> ideas_of(int month_number)
{
    using namespace pillar;
    using namespace format;
    static const std::vector<Topic> ideas{
        {0, campus_life, video, "Siniar: obrolan di selasar bersama dosen muda"},
        {0, fun, short_video, "Satu kata untuk jurusan sebelah"},
        {0, education, carousel, "Kamus istilah bengkel untuk orang rumah"},
        {0, alumni, video, "Film pendek: pulang ke kampus"},
        {0, campus_life, photo, "Seri foto penjaga kampus malam hari"},
        {0, academic, short_video, "Penelitian dijelaskan dalam tiga puluh detik"},
        {0, fun, carousel, "Tipe mahasiswa saat ujian"},
        {0, partners, video, "Sehari mengikuti mahasiswa magang"},
        {0, education, article, "Mengapa langit Batam sering jingga?"},
        {0, campus_life, short_video, "Resep favorit ibu kantin"},
        {0, alumni, carousel, "Peta alumni di dua belas negara"},
        {0, academic, video, "Tur laboratorium dengan kamera kecil"},
    };
    std::vector<Topic> chosen;
    for (std::size_t i = 0; i < 3; ++i)
        chosen.push_back(ideas.at((static_cast<std::size_t>(month_number) * 3 + i) % ideas.size()));
    return chosen;
}

std::string title_of(const Topic& topic, const Date& first_of_month)
{
    const int year = year_of(first_of_month);
    return with(
        with(topic.title, "{year}", std::to_string(year)), "{next}", std::to_string(year + 1)
    );
}

} // namespace siar::demo
