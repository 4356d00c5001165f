#include "demo/topics.hpp"

namespace siar::demo {

namespace {

using namespace pillar;
using namespace format;

const std::vector<Topic>& january()
{
    static const std::vector<Topic> topics{
        {1, holiday, poster, "Selamat Tahun Baru {year}"},
        {5, campus_life, photo, "Hari pertama kuliah semester genap"},
        {8, admissions, carousel, "Linimasa penerimaan mahasiswa baru {year}"},
        {0, admissions, article, "Jalur masuk Polibatam {year}: mana yang cocok untukmu?"},
        {0, admissions, short_video, "Tiga langkah membuat akun SNPMB"},
        {0, admissions, carousel, "Syarat SNBP yang sering terlewat"},
        {0, academic, article, "Kurikulum berbasis proyek: hasil semester ganjil"},
        {0, academic, photo, "Pameran proyek akhir semester di Auditorium"},
        {0, campus_life, short_video, "Suara mahasiswa: harapan di tahun {year}"},
        {0,
         partners,
         press_release,
         "Penandatanganan kerja sama magang dengan kawasan industri Batam"},
        {0, partners, article, "Daftar mitra magang semester genap {year}"},
        {0, achievement, carousel, "Rangkuman prestasi mahasiswa semester lalu"},
        {0, education, carousel, "Cara menyusun rencana belajar satu semester"},
        {0, academic, article, "Dosen Polibatam terima hibah penelitian terapan"},
        {0, alumni, short_video, "Alumni bercerita: resolusi kerja pertama"},
        {0, campus_life, article, "Wajah baru perpustakaan: ruang diskusi dan pojok baca"},
        {25, education, poster, "Kenali layanan informasi publik lewat PPID"},
        {0, admissions, poster, "Jadwal kunjungan sekolah Januari {year}"},
    };
    return topics;
}

const std::vector<Topic>& february()
{
    static const std::vector<Topic> topics{
        {4, admissions, short_video, "Pendaftaran SNBP dibuka hari ini"},
        {9, holiday, poster, "Selamat Hari Pers Nasional {year}"},
        {0,
         admissions,
         press_release,
         "Open House Polibatam {year} sambut ribuan pelajar Kepulauan Riau"},
        {0, admissions, poster, "Catat tanggalnya: Open House Polibatam {year}"},
        {0, admissions, video, "Keliling kampus dalam lima menit"},
        {0, admissions, carousel, "Sepuluh pertanyaan orang tua saat Open House"},
        {0, admissions, photo, "Potret hari pertama Open House"},
        {0, academic, photo, "Laboratorium terbuka: pelajar mencoba robot industri"},
        {0, academic, article, "Demo kendaraan listrik rakitan mahasiswa di Open House"},
        {0, partners, article, "Industri hadir di Open House: bursa magang dan wawancara langsung"},
        {0, campus_life, short_video, "Di balik panggung Open House bersama panitia"},
        {0, achievement, article, "Tim keamanan siber masuk final nasional"},
        {0, education, carousel, "Mengenal perbedaan D3 dan sarjana terapan"},
        {0, education, short_video, "Menulis motivasi yang tidak membosankan"},
        {0, alumni, article, "Lulusan geomatika memetakan pulau terluar"},
        {0, partners, photo, "Kunjungan studi dari politeknik negeri sahabat"},
        {21, holiday, poster, "Hari Bahasa Ibu Internasional"},
    };
    return topics;
}

const std::vector<Topic>& march()
{
    static const std::vector<Topic> topics{
        {0, admissions, article, "Pengumuman SNBP {year}: langkah setelah dinyatakan lulus"},
        {0, admissions, carousel, "Belum lulus SNBP? Masih ada UTBK-SNBT"},
        {0, admissions, short_video, "Cara daftar UTBK-SNBT dari gawai"},
        {8, holiday, poster, "Hari Perempuan Internasional: perempuan di bengkel kami"},
        {0, academic, video, "Perempuan di balik mesin CNC"},
        {0, academic, article, "Mahasiswa rancang alat pantau kualitas air pesisir"},
        {0, campus_life, photo, "Berbagi takjil bersama organisasi mahasiswa"},
        {0, campus_life, carousel, "Jam layanan kampus selama libur bersama"},
        {0,
         partners,
         press_release,
         "Polibatam dan pemerintah kota sepakati pendampingan usaha mikro"},
        {0, partners, article, "Kelas industri angkatan kelima dimulai"},
        {0, achievement, carousel, "Mahasiswa raih medali pada kompetisi las nasional"},
        {0, education, carousel, "Hemat energi di kos: lima kebiasaan kecil"},
        {0, education, article, "Cara mengenali lowongan kerja palsu"},
        {22, holiday, poster, "Hari Air Sedunia"},
        {0, alumni, short_video, "Sehari bersama alumni di menara kendali bandara"},
        {0, academic, photo, "Uji terbang pesawat nirawak di lapangan kampus"},
        {0, admissions, poster, "Beasiswa KIP Kuliah {year}: siapa yang berhak?"},
    };
    return topics;
}

const std::vector<Topic>& april()
{
    static const std::vector<Topic> topics{
        {0, admissions, article, "Panduan hari ujian UTBK-SNBT di Polibatam"},
        {0, admissions, carousel, "Barang yang boleh dan tidak boleh dibawa ke ruang UTBK"},
        {0, admissions, photo, "Suasana hari pertama UTBK-SNBT {year}"},
        {0, admissions, short_video, "Rute menuju lokasi ujian dari pelabuhan dan bandara"},
        {21, holiday, poster, "Selamat Hari Kartini {year}"},
        {22, holiday, short_video, "Hari Bumi: kampus tanpa gelas sekali pakai"},
        {0, academic, article, "Konferensi internasional rekayasa terapan buka pengiriman makalah"},
        {0, academic, photo, "Kuliah tamu: kecerdasan buatan di lini produksi"},
        {0, achievement, press_release, "Tim robot Polibatam lolos ke Kontes Robot tingkat wilayah"
        },
        {0, achievement, short_video, "Malam-malam tim robot sebelum kontes wilayah"},
        {0, campus_life, carousel, "Pemilihan raya mahasiswa: kenali calonmu"},
        {0, campus_life, photo, "Halal bihalal keluarga besar Polibatam"},
        {0, partners, article, "Sertifikasi kompetensi bersama asosiasi profesi"},
        {0, education, carousel, "Menyiapkan portofolio untuk magang"},
        {0, education, article, "Menjaga data pribadi saat mendaftar kuliah"},
        {0, alumni, carousel, "Lima profesi lulusan akuntansi manajerial"},
        {0, partners, photo, "Penyerahan mesin uji dari mitra industri"},
        {0, fun, short_video, "Tebak suara mesin: bengkel mana ini?"},
    };
    return topics;
}

const std::vector<Topic>& may()
{
    static const std::vector<Topic> topics{
        {1, holiday, poster, "Selamat Hari Buruh Internasional"},
        {2, holiday, poster, "Selamat Hari Pendidikan Nasional {year}"},
        {20, holiday, poster, "Hari Kebangkitan Nasional {year}"},
        {17, education, short_video, "Hari Buku Nasional: rekomendasi pustakawan"},
        {0, admissions, article, "Jalur Mandiri Polibatam {year} resmi dibuka"},
        {0, admissions, carousel, "Biaya kuliah jalur mandiri, dijelaskan baris demi baris"},
        {0, admissions, short_video, "Cara unggah berkas jalur mandiri"},
        {0, admissions, video, "Tanya langsung: siaran tanya jawab PMB"},
        {0, academic, article, "Upacara Hardiknas dan peluncuran buku ajar vokasi"},
        {0, academic, photo, "Pekan inovasi mahasiswa {year}"},
        {0, academic, carousel, "Lima karya terbaik Pekan Inovasi"},
        {0, achievement, press_release, "Polibatam raih juara umum kontes kapal cepat tanpa awak"},
        {0, campus_life, short_video, "Sehari di kantin: makanan favorit angkatan ini"},
        {0, partners, article, "Bursa kerja Polibatam {year}: empat puluh perusahaan hadir"},
        {0, partners, poster, "Catat tanggalnya: Bursa Kerja Polibatam {year}"},
        {0, education, carousel, "Menjawab pertanyaan wawancara kerja pertama"},
        {0, alumni, article, "Alumni membuka lowongan di bursa kerja kampusnya sendiri"},
        {31, education, poster, "Hari Tanpa Tembakau: kampus bebas asap rokok"},
    };
    return topics;
}

const std::vector<Topic>& june()
{
    static const std::vector<Topic> topics{
        {1, holiday, poster, "Selamat Hari Lahir Pancasila {year}"},
        {5, holiday, short_video, "Hari Lingkungan Hidup: menanam bakau di pesisir Batam"},
        {0, admissions, article, "Pengumuman UTBK-SNBT {year} dan jadwal daftar ulang"},
        {0, admissions, carousel, "Daftar ulang: urutan berkas supaya sekali jadi"},
        {0, admissions, poster, "Gelombang kedua jalur mandiri ditutup akhir bulan"},
        {0, academic, photo, "Ujian tugas akhir: wajah-wajah lega"},
        {0, academic, article, "Sidang tugas akhir dengan penguji dari industri"},
        {0, academic, video, "Satu menit satu tugas akhir"},
        {0, achievement, carousel, "Mahasiswa berprestasi {year} dan karyanya"},
        {0, achievement, article, "Juara tiga lomba animasi se-Asia Tenggara"},
        {0, campus_life, photo, "Pentas seni akhir semester"},
        {0, campus_life, short_video, "Pamitan mahasiswa pertukaran"},
        {0, partners, press_release, "Polibatam buka kelas malam untuk pekerja kawasan industri"},
        {0, partners, article, "Uji kompetensi las bersertifikat internasional"},
        {0, education, carousel, "Menulis laporan magang tanpa begadang"},
        {0, education, article, "Hak atas informasi publik: cara mengajukan permohonan"},
        {0, alumni, short_video, "Pesan alumni untuk yang sedang sidang"},
    };
    return topics;
}

} // namespace

std::vector<Topic> topics_of_first_half(unsigned month)
{
    switch (month) {
    case 1:
        return january();
    case 2:
        return february();
    case 3:
        return march();
    case 4:
        return april();
    case 5:
        return may();
    default:
        return june();
    }
}

} // namespace siar::demo
