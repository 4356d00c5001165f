#include "demo/media.hpp"

#include "planning/channels.hpp"
#include "planning/initiatives.hpp"

namespace siar::demo {

namespace {

using planning::Initiative;
using planning::InitiativeForm;
using planning::InitiativeKind;
using planning::InitiativeState;

struct Idea {
    InitiativeKind kind;
    const char* title;
    const char* reason;
    const char* technology;
    const char* target;
    const char* steps;
};

struct Outcome {
    InitiativeState state;
    const char* result;
    const char* decision;
};

const Idea weekly_videos{
    InitiativeKind::improve,
    "Seri video pendek mingguan di TikTok",
    "Siswa SMA dan SMK lebih banyak menemukan kampus lewat video pendek daripada lewat laman.",
    "Penyuntingan video di gawai dan templat takarir otomatis",
    "12 video dalam empat bulan dan pengikut naik 25 persen",
    "1. Menyusun templat pembuka. 2. Melatih dua mahasiswa magang. 3. Tayang tiap Rabu. "
    "4. Menilai setelah empat bulan.",
};

const Idea podcast{
    InitiativeKind::open,
    "Siniar Polibatam di YouTube",
    "Alumni dan mitra punya cerita yang terlalu panjang untuk karusel, dan pendengar dapat "
    "menyimaknya di perjalanan.",
    "Perekaman multikanal dan transkrip otomatis berbahasa Indonesia",
    "Satu episode tiap dua pekan, rata-rata 500 pemutaran",
    "1. Menyiapkan ruang rekam. 2. Tiga episode percobaan. 3. Uji dengar kepada mahasiswa.",
};

const Idea one_facebook{
    InitiativeKind::merge,
    "Menggabungkan dua halaman Facebook lama",
    "Halaman jurusan yang tidak lagi dikelola membingungkan orang tua calon mahasiswa.",
    "Fitur penggabungan halaman",
    "Satu halaman resmi dengan seluruh pengikut",
    "1. Meminta hak pengelola. 2. Menyalin arsip. 3. Menggabungkan. 4. Mengumumkan.",
};

const Idea hooked_board{
    InitiativeKind::improve,
    "Menyambungkan mading digital lewat kait web",
    "Petugas piket masih memindahkan poster dengan diska lepas setiap pagi.",
    "Kait web (webhook) pada pemutar mading",
    "Poster tayang sendiri pada jamnya",
    "1. Memasang pemutar baru. 2. Uji coba satu pekan. 3. Menilai keandalannya.",
};

const Idea captions{
    InitiativeKind::improve,
    "Takarir dan teks alternatif di semua kanal",
    "Informasi publik harus dapat diakses penyandang disabilitas (Perki 1/2021).",
    "Pengenalan suara untuk takarir otomatis, diperiksa manusia",
    "Semua video bertakarir dan semua gambar berteks alternatif",
    "1. Mendata video tanpa takarir. 2. Menyusun panduan. 3. Melatih penyunting.",
};

InitiativeForm form_of(const Office& office, const Idea& idea, const ChannelId& channel, int turn)
{
    return {
        .version = std::nullopt,
        .kind = idea.kind,
        .title = Text<200>{idea.title},
        .channel = channel,
        .reason = Text<2000>{idea.reason},
        .technology = Text<2000>{idea.technology},
        .target = Text<2000>{idea.target},
        .steps = Text<4000>{idea.steps},
        .result = std::nullopt,
        .decision = std::nullopt,
        .state = InitiativeState::proposed,
        .assignee = office.staff(turn),
        .due_on = office.today() + std::chrono::days{120}
    };
}

void propose(Office& office, const Idea& idea, const ChannelId& channel, int turn)
{
    const InitiativeForm form = form_of(office, idea, channel, turn);
    office.as(office.staff(turn), "planning.write", [&](Command& command) {
        return planning::add_initiative(command, form);
    });
}

std::optional<Initiative> initiative_called(Office& office, const std::string& title)
{
    return office.read([&](database::Database& database) -> std::optional<Initiative> {
        for (Initiative& initiative : planning::initiatives_newest_first(database))
            if (initiative.title.text() == title)
                return std::move(initiative);
        return std::nullopt;
    });
}

/// As its form would send it, with another state and what came of it.
void bring_to(Office& office, const Idea& idea, const Outcome& outcome)
{
    const auto found = initiative_called(office, idea.title);
    if (!found)
        return;
    InitiativeForm form = form_of(office, idea, found->channel.value(), 0);
    form.version = found->version;
    form.assignee = found->assignee;
    form.due_on = found->due_on;
    form.state = outcome.state;
    if (outcome.result != nullptr)
        form.result = Text<4000>{outcome.result};
    if (outcome.decision != nullptr)
        form.decision = Text<2000>{outcome.decision};
    office.as(found->assignee.value(), "planning.write", [&](Command& command) {
        return planning::change_initiative(command, found->id, form);
    });
}

} // namespace

void plan_initiatives(Office& office)
{
    using enum InitiativeState;
    const auto at = [&](int month, int day, std::function<void()> happens) {
        const Date first = office.months.at(static_cast<std::size_t>(month)).first;
        const Date on = workday_from(first + std::chrono::days{day - 1});
        office.agenda.at(office.moment(on, "14:05"), std::move(happens));
    };
    // Each is proposed in a month and agreed in the review that follows.
    at(0, 5, [&] { propose(office, weekly_videos, office.channels->tiktok, 2); });
    at(1, 4, [&] { bring_to(office, weekly_videos, {under_way, nullptr, nullptr}); });
    at(5, 11, [&] {
        bring_to(
            office,
            weekly_videos,
            {completed,
             "Empat belas video tayang; pengikut naik 31 persen dan dua video ditonton lebih dari "
             "dua puluh ribu kali.",
             "Dilanjutkan sebagai kegiatan rutin tiap Rabu."}
        );
    });
    at(2, 9, [&] { propose(office, hooked_board, office.channels->notice_board, 1); });
    at(3, 6, [&] { bring_to(office, hooked_board, {under_way, nullptr, nullptr}); });
    at(4, 20, [&] {
        bring_to(
            office,
            hooked_board,
            {dropped,
             "Pada uji coba pemutar tidak menjawab, sehingga tidak diketahui apakah poster tayang.",
             "Dihentikan; mading tetap diisi petugas sampai pemutar diganti."}
        );
    });
    at(6, 7, [&] { propose(office, podcast, office.channels->youtube, 0); });
    at(7, 5, [&] { bring_to(office, podcast, {under_way, nullptr, nullptr}); });
    at(9, 12, [&] { propose(office, one_facebook, office.channels->facebook, 1); });
    office.agenda.at(office.agenda.end() - std::chrono::hours{3}, [&] {
        propose(office, captions, office.channels->youtube, 2);
    });
}

} // namespace siar::demo
