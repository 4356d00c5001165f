#include "evaluation/import_layout.hpp"

#include "foundation/plain_text.hpp"

#include <map>

namespace siar::evaluation {

namespace {

LayoutColumn number_column(const char* metric, std::vector<std::string> headers, bool is_required = false)
{
    return {ColumnRole::number, metric, std::move(headers), is_required};
}

/// Content export of Meta Business Suite, for Facebook and for Instagram.
Layout meta_posts()
{
    return {
        .format = ImportFormat::meta,
        .subject = RowSubject::publication,
        .columns = {
            {ColumnRole::identifier, "", {"post id", "id postingan", "id kiriman", "video asset id"}, true},
            {ColumnRole::link, "", {"permalink", "tautan permanen", "tautan"}, true},
            {ColumnRole::title, "", {"title", "judul", "description", "deskripsi", "keterangan"}},
            {ColumnRole::published, "", {"publish time", "waktu publikasi", "waktu terbit", "waktu penayangan"}},
            number_column("views", {"views", "tayangan", "penayangan"}),
            number_column("impressions", {"impressions", "impresi"}),
            number_column("reach", {"reach", "jangkauan"}),
            number_column("reactions", {"reactions", "reaksi", "tanggapan"}),
            number_column("likes", {"likes", "suka"}),
            number_column("comments", {"comments", "komentar"}),
            number_column("shares", {"shares", "bagikan", "dibagikan", "berbagi"}),
            number_column("saves", {"saves", "simpan", "disimpan"}),
            number_column("clicks", {"total clicks", "total klik", "link clicks", "klik tautan"}),
            number_column("new_followers", {"follows", "mengikuti", "pengikut baru"}),
        }
    };
}

/// Results of Meta Business Suite: one table of days for each number, its name above it.
Layout meta_days()
{
    return {
        .format = ImportFormat::meta,
        .subject = RowSubject::channel,
        .columns = {
            {ColumnRole::day, "", {"date", "tanggal"}, true},
            number_column("", {"primary", "utama"}, true),
        }
    };
}

Layout tiktok_videos()
{
    return {
        .format = ImportFormat::tiktok,
        .subject = RowSubject::publication,
        .columns = {
            {ColumnRole::link, "", {"video link", "tautan video", "link video"}, true},
            {ColumnRole::title, "", {"video title", "judul video"}},
            {ColumnRole::published, "", {"post time", "waktu posting", "waktu postingan"}},
            number_column("views", {"total views", "total tayangan", "total penayangan", "video views"}, true),
            number_column("likes", {"total likes", "total suka"}),
            number_column("comments", {"total comments", "total komentar"}),
            number_column("shares", {"total shares", "total bagikan", "total dibagikan"}),
        }
    };
}

Layout tiktok_days()
{
    return {
        .format = ImportFormat::tiktok,
        .subject = RowSubject::channel,
        .columns = {
            {ColumnRole::day, "", {"date", "tanggal"}, true},
            number_column("views", {"video views", "tayangan video", "penayangan video"}, true),
            number_column("profile_views", {"profile views", "tayangan profil", "kunjungan profil"}, true),
            number_column("likes", {"likes", "suka"}),
            number_column("comments", {"comments", "komentar"}),
            number_column("shares", {"shares", "bagikan", "dibagikan"}),
            number_column("reach", {"unique viewers", "reached audience", "penonton unik"}),
        }
    };
}

Layout tiktok_followers()
{
    return {
        .format = ImportFormat::tiktok,
        .subject = RowSubject::channel,
        .columns = {
            {ColumnRole::day, "", {"date", "tanggal"}, true},
            number_column("followers", {"followers", "pengikut"}, true),
        }
    };
}

/// "Table data.csv" of YouTube Studio. In Indonesian "Tayangan" are its impressions.
Layout youtube_videos()
{
    return {
        .format = ImportFormat::youtube,
        .subject = RowSubject::publication,
        .columns = {
            {ColumnRole::identifier, "", {"content", "konten", "video"}, true},
            {ColumnRole::title, "", {"video title", "judul video"}, true},
            {ColumnRole::published, "", {"video publish time", "waktu publikasi video", "waktu video dipublikasikan"}},
            number_column("views", {"views", "penayangan", "ditonton"}),
            number_column("watch_time_hours", {"watch time (hours)", "waktu tonton (jam)"}),
            number_column("new_followers", {"subscribers", "subscriber", "pelanggan"}),
            number_column("impressions", {"impressions", "tayangan"}),
            number_column("likes", {"likes", "suka", "jumlah suka"}),
            number_column("comments", {"comments added", "komentar ditambahkan", "comments", "komentar"}),
            number_column("shares", {"shares", "pembagian", "dibagikan"}),
            number_column("reach", {"unique viewers", "penonton unik"}),
        }
    };
}

Layout youtube_days()
{
    return {
        .format = ImportFormat::youtube,
        .subject = RowSubject::channel,
        .columns = {
            {ColumnRole::day, "", {"date", "tanggal"}, true},
            number_column("views", {"views", "penayangan"}, true),
            number_column("watch_time_hours", {"watch time (hours)", "waktu tonton (jam)"}, true),
            number_column("new_followers", {"subscribers", "subscriber", "pelanggan"}),
            number_column("impressions", {"impressions", "tayangan"}),
        }
    };
}

std::vector<LayoutColumn> ga4_numbers()
{
    return {
        number_column("page_views", {"views", "tampilan", "penayangan"}),
        number_column("users", {"active users", "pengguna aktif", "total users", "total pengguna", "users", "pengguna"}),
        number_column("new_users", {"new users", "pengguna baru"}),
        number_column("sessions", {"sessions", "sesi"}),
        number_column("key_events", {"key events", "peristiwa penting", "peristiwa utama", "conversions", "konversi"}),
    };
}

Layout ga4_with(RowSubject subject, const LayoutColumn& dimension)
{
    Layout layout{.format = ImportFormat::ga4, .subject = subject, .columns = ga4_numbers()};
    layout.columns.insert(layout.columns.begin(), dimension);
    return layout;
}

Layout ga4_page_paths()
{
    return ga4_with(
        RowSubject::publication,
        {ColumnRole::link,
         "",
         {"page path and screen class", "page path + query string", "page path + query string and screen class",
          "page path", "landing page", "jalur halaman dan class layar", "jalur halaman", "halaman landing"},
         true}
    );
}

Layout ga4_page_titles()
{
    return ga4_with(
        RowSubject::publication,
        {ColumnRole::title,
         "",
         {"page title and screen class", "page title and screen name", "page title",
          "judul halaman dan class layar", "judul halaman dan nama layar", "judul halaman"},
         true}
    );
}

Layout ga4_days()
{
    return ga4_with(
        RowSubject::channel,
        {ColumnRole::day, "", {"date", "tanggal", "nth day", "hari ke-n", "hari ke-"}, true}
    );
}

} // namespace

const std::vector<Layout>& known_layouts()
{
    static const std::vector<Layout> layouts{
        meta_posts(),      meta_days(),       tiktok_videos(), tiktok_days(),
        tiktok_followers(), youtube_videos(), youtube_days(),  ga4_page_paths(),
        ga4_page_titles(), ga4_days()
    };
    return layouts;
}

std::string metric_of_title(const std::string& title)
{
    static const std::map<std::string, std::string> metrics{
        {"reach", "reach"},
        {"jangkauan", "reach"},
        {"facebook reach", "reach"},
        {"instagram reach", "reach"},
        {"jangkauan facebook", "reach"},
        {"jangkauan instagram", "reach"},
        {"views", "views"},
        {"tayangan", "views"},
        {"visits", "profile_views"},
        {"kunjungan", "profile_views"},
        {"facebook visits", "profile_views"},
        {"instagram profile visits", "profile_views"},
        {"kunjungan facebook", "profile_views"},
        {"kunjungan profil instagram", "profile_views"},
        {"follows", "new_followers"},
        {"facebook follows", "new_followers"},
        {"instagram follows", "new_followers"},
        {"pengikut baru", "new_followers"},
        {"link clicks", "clicks"},
        {"klik tautan", "clicks"},
    };
    const auto found = metrics.find(plain_header(title));
    return found == metrics.end() ? "" : found->second;
}

std::string plain_header(const std::string& cell)
{
    std::string plain = in_lower_case(with_single_spaces(with_plain_blanks(cell)));
    std::erase(plain, '"');
    return plain;
}

} // namespace siar::evaluation
