#include "demo/topics.hpp"

namespace siar::demo {

namespace {

using namespace pillar;
using namespace format;

using Subjects = std::vector<const char*>;

/// A series: the same beginning, another subject each time.
struct Series {
    const char* pillar;
    const char* format;
    const char* beginning;
    Subjects subjects;
};

const Subjects programmes{
    "Akuntansi Manajerial", "Administrasi Bisnis Terapan", "Logistik Perdagangan Internasional",
    "Teknik Informatika", "Teknologi Geomatika", "Animasi", "Rekayasa Keamanan Siber",
    "Teknologi Rekayasa Multimedia", "Teknologi Rekayasa Perangkat Lunak", "Teknologi Permainan",
    "Teknik Elektronika Manufaktur", "Teknik Instrumentasi", "Teknik Mekatronika", "Teknik Robotika",
    "Teknologi Rekayasa Pembangkit Energi", "Teknik Mesin", "Teknik Perawatan Pesawat Udara",
    "Teknologi Rekayasa Konstruksi Perkapalan", "Teknologi Rekayasa Pengelasan dan Fabrikasi",
    "Distribusi Barang",
};

const std::vector<Series>& series()
{
    static const std::vector<Series> all{
        {admissions, carousel, "Mengenal program studi ", programmes},
        {campus_life, short_video, "Sehari bersama mahasiswa ",
         {"Animasi", "Teknik Mesin", "Geomatika", "Akuntansi", "Robotika", "Perawatan Pesawat",
          "Keamanan Siber", "Logistik", "Mekatronika", "Multimedia", "Perkapalan", "Informatika"}},
        {alumni, article, "Jejak alumni: ",
         {"dari bengkel las ke galangan Tanjung Uncang", "penguji perangkat lunak di Singapura",
          "membuka studio animasi di Batam Center", "perencana produksi pabrik elektronika",
          "teknisi pesawat di hanggar Hang Nadim", "akuntan yang merintis kedai kopi",
          "surveyor kapal di Karimun", "analis keamanan siber bank daerah",
          "penyuluh energi surya di pulau", "pengajar robotika sekolah dasar",
          "pemandu logistik pelabuhan", "perancang gim pendidikan",
          "pemilik bengkel motor listrik", "penyelia mutu semikonduktor"}},
        {academic, photo, "Di balik laboratorium: ",
         {"ruang bersih mikroelektronika", "terowongan angin kecil", "mesin cetak logam",
          "studio tangkap gerak", "simulator kapal", "bengkel pengelasan bawah air",
          "pusat operasi keamanan siber", "laboratorium logistik cerdas", "bangku uji mesin jet",
          "rumah kaca otomatis", "ruang rekam siniar", "bengkel pesawat nirawak"}},
        {education, carousel, "Tips: ",
         {"membaca jurnal tanpa pusing", "presentasi lima menit", "berkirim surel kepada dosen",
          "menjaga mata di depan layar", "mencatat dengan peta pikiran", "membagi tugas kelompok",
          "memotret produk dengan gawai", "menabung untuk wisuda", "tidur cukup di pekan ujian",
          "menulis sitasi yang benar", "bersepeda aman ke kampus", "memulai usaha kecil",
          "mengamankan akun media sosial", "berlatih bahasa Inggris tiap hari"}},
        {campus_life, photo, "Kenali unit kegiatan: ",
         {"paduan suara", "pencak silat", "pecinta alam", "robotika", "pers mahasiswa", "fotografi",
          "teater", "bola basket", "kerohanian", "kewirausahaan", "bahasa asing", "palang merah"}},
        {partners, article, "Cerita magang: ",
         {"galangan kapal", "pabrik komponen pesawat", "perusahaan rintisan gim", "pelabuhan peti kemas",
          "kantor konsultan pajak", "pembangkit listrik", "stasiun televisi lokal", "pabrik semikonduktor",
          "bandara Hang Nadim", "badan informasi geospasial", "perusahaan perawatan lift",
          "kawasan industri Kabil", "penyedia internet", "rumah produksi animasi"}},
        {academic, article, "Inovasi mahasiswa: ",
         {"pendeteksi kebocoran gas rumah", "aplikasi antre puskesmas", "perahu pembersih sampah",
          "lengan robot penyortir", "kursi roda bertenaga surya", "peta jalan rusak dari warga",
          "alat uji garam beryodium", "pengingat minum obat", "tongkat pintar tunanetra",
          "pakan ikan otomatis", "penghitung stok toko kelontong", "helm pintar pekerja galangan",
          "kompos dari kantin", "gim pengenalan huruf Arab Melayu"}},
        {academic, video, "Dosen berbagi: ",
         {"mengapa jembatan bergetar", "cara kerja mesin pendingin", "audit tanpa takut angka",
          "membaca peta laut", "baterai dan masa depannya", "logika di balik gim",
          "mengelas dengan robot", "rahasia warna animasi", "membongkar surel penipuan",
          "rantai pasok sekotak cokelat"}},
        {fun, short_video, "Tantangan: ",
         {"merakit komputer tercepat", "tebak alat bengkel", "pantun antarjurusan",
          "menggambar logo dari ingatan", "menara mi terkuat", "bahasa daerah sehari",
          "kuis gedung kampus", "pesawat kertas terjauh", "tebak dosen dari suaranya",
          "sepuluh detik jelaskan jurusanmu"}},
        {achievement, carousel, "Papan prestasi: ",
         {"juara kompetisi bisnis digital", "medali perak kontes las", "juara desain poster nasional",
          "finalis lomba keamanan siber", "juara karya tulis vokasi", "juara debat bahasa Inggris",
          "pemenang lomba foto industri", "juara catur antarpoliteknik", "penghargaan kapal hemat energi",
          "juara pidato antikorupsi", "juara lomba robot sepak bola", "finalis wirausaha muda"}},
        {partners, photo, "Mitra di kampus: ",
         {"kelas praktisi manufaktur", "penyerahan beasiswa bank daerah", "kunjungan kamar dagang",
          "pelatihan keselamatan kerja", "lokakarya ekspor usaha mikro", "seleksi magang galangan",
          "audit bersama laboratorium", "kuliah tamu otoritas pelabuhan"}},
    };
    return all;
}

} // namespace

std::vector<Topic> topics_of_any_month()
{
    std::vector<Topic> topics;
    for (const Series& one : series())
        for (const char* subject : one.subjects)
            topics.push_back({0, one.pillar, one.format, std::string{one.beginning} + subject});
    return topics;
}

} // namespace siar::demo
