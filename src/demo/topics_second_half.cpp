#include "demo/topics.hpp"

namespace siar::demo {

namespace {

using namespace pillar;
using namespace format;

const std::vector<Topic>& july()
{
    static const std::vector<Topic> topics{
        {0, admissions, article, "Hasil seleksi jalur mandiri {year} diumumkan"},
        {0, admissions, carousel, "Panduan mahasiswa baru: dari daftar ulang sampai PKKMB"},
        {0, admissions, short_video, "Mencari kos dekat kampus: yang perlu ditanya"},
        {0, admissions, poster, "Jadwal tes kesehatan mahasiswa baru"},
        {23, holiday, poster, "Selamat Hari Anak Nasional {year}"},
        {0, academic, article, "Kuliah kerja terapan di pulau penyangga"},
        {0, academic, photo, "Mahasiswa memperbaiki panel surya di Pulau Ngenang"},
        {0, academic, carousel, "Penelitian dosen yang dipakai warga pulau"},
        {0, achievement, press_release, "Dua tim Polibatam ke final Kontes Robot Indonesia"},
        {0, campus_life, short_video, "Kampus saat libur: siapa yang masih di sini?"},
        {0, campus_life, photo, "Pelatihan fotografi bagi kontributor unit"},
        {0, partners, article, "Magang bersertifikat: cerita tiga bulan di galangan"},
        {0, partners, photo, "Kunjungan industri guru SMK se-Kepulauan Riau"},
        {0, education, carousel, "Belajar sebelum kuliah: daftar bacaan ringan"},
        {0, education, short_video, "Singkatan kampus yang wajib dihafal mahasiswa baru"},
        {0, alumni, article, "Ikatan alumni menyiapkan dana bantuan mahasiswa baru"},
        {0, fun, carousel, "Kuis: kamu cocok di program studi mana?"},
    };
    return topics;
}

const std::vector<Topic>& august()
{
    static const std::vector<Topic> topics{
        {17, holiday, poster, "Dirgahayu Republik Indonesia"},
        {14, holiday, poster, "Selamat Hari Pramuka"},
        {0, campus_life, press_release, "PKKMB {year}: Polibatam sambut mahasiswa baru"},
        {0, campus_life, photo, "Wajah-wajah PKKMB hari pertama"},
        {0, campus_life, short_video, "Yel-yel terbaik PKKMB {year}"},
        {0, campus_life, carousel, "Susunan acara dan perlengkapan PKKMB"},
        {0, campus_life, video, "Rangkuman PKKMB dalam tiga menit"},
        {0, campus_life, photo, "Upacara dan lomba kemerdekaan di kampus"},
        {0, education, carousel, "PKKMB tanpa kekerasan: kenali kanal laporan"},
        {0, education, article, "Kartu rencana studi pertama: panduan untuk mahasiswa baru"},
        {0, academic, article, "Kuliah perdana bersama praktisi industri semikonduktor"},
        {0, academic, photo, "Hari pertama di bengkel: keselamatan dahulu"},
        {0, achievement, article, "Robot kapal Polibatam juara dua nasional"},
        {0, partners, article, "Program ganda gelar dengan politeknik di Asia"},
        {0, partners, carousel, "Beasiswa mitra industri untuk mahasiswa baru"},
        {0, admissions, poster, "Terima kasih, calon mahasiswa: PMB {year} ditutup"},
        {0, alumni, short_video, "Alumni lintas angkatan menyanyikan mars kampus"},
        {0, fun, short_video, "Tebak ruang dari pantulan lantainya"},
    };
    return topics;
}

const std::vector<Topic>& september()
{
    static const std::vector<Topic> topics{
        {9, holiday, poster, "Hari Olahraga Nasional: kampus bergerak"},
        {8, holiday, poster, "Hari Aksara Internasional"},
        {0, campus_life, article, "Lima puluh organisasi buka pendaftaran anggota"},
        {0, campus_life, carousel, "Memilih unit kegiatan mahasiswa tanpa menyesal"},
        {0, campus_life, short_video, "Pekan olahraga antarjurusan"},
        {0, campus_life, photo, "Bersih pantai bersama warga Nongsa"},
        {0, academic, article, "Konferensi internasional rekayasa terapan dibuka"},
        {0, academic, photo, "Sidang pleno dan pameran poster penelitian"},
        {0, academic, carousel, "Angka-angka konferensi {year}"},
        {0, achievement, article, "Mahasiswa akuntansi juara debat keuangan"},
        {0, achievement, short_video, "Satu menit bersama juara debat"},
        {0, partners, press_release, "Polibatam dan asosiasi logistik dirikan pusat pelatihan"},
        {0, partners, article, "Dosen magang industri: pulang membawa kasus nyata"},
        {0, education, carousel, "Mengatur uang bulanan mahasiswa rantau"},
        {0, education, article, "Etika mengambil foto orang untuk konten"},
        {28, education, poster, "Hari Hak untuk Tahu Sedunia: informasi publik milik kita"},
        {0, admissions, short_video, "Kata mahasiswa baru: minggu pertama di Polibatam"},
        {0, alumni, article, "Perekayasa perangkat lunak yang pulang mengajar"},
    };
    return topics;
}

const std::vector<Topic>& october()
{
    static const std::vector<Topic> topics{
        {1, holiday, poster, "Hari Kesaktian Pancasila"},
        {2, holiday, poster, "Selamat Hari Batik Nasional"},
        {28, holiday, poster, "Hari Sumpah Pemuda {year}"},
        {0, campus_life, press_release, "Wisuda {year}: Polibatam lepas lulusan siap kerja"},
        {0, campus_life, poster, "Informasi gladi bersih dan parkir wisuda"},
        {0, campus_life, photo, "Potret hari wisuda {year}"},
        {0, campus_life, video, "Wisuda dalam empat menit"},
        {0, campus_life, short_video, "Pesan orang tua di hari wisuda"},
        {0, achievement, carousel, "Wisudawan terbaik dan cerita mereka"},
        {0, achievement, article, "Lulus tepat waktu sambil bekerja penuh"},
        {0, alumni, article, "Selamat datang di keluarga alumni"},
        {0, alumni, carousel, "Layanan untuk alumni: legalisir, karier, jejaring"},
        {0, academic, article, "Rapat terbuka senat dan arah vokasi lima tahun"},
        {0, academic, photo, "Batik rancangan mahasiswa multimedia"},
        {0, partners, article, "Serapan lulusan: delapan dari sepuluh bekerja sebelum wisuda"},
        {0, partners, photo, "Rekrutmen langsung sehari setelah wisuda"},
        {0, education, carousel, "Menulis riwayat hidup satu halaman"},
        {0, admissions, short_video, "Kunjungan siswa SMA ke laboratorium"},
    };
    return topics;
}

const std::vector<Topic>& november()
{
    static const std::vector<Topic> topics{
        {10, holiday, poster, "Selamat Hari Pahlawan {year}"},
        {12, holiday, poster, "Hari Ayah Nasional"},
        {25, holiday, poster, "Selamat Hari Guru Nasional {year}"},
        {28, education, poster, "Hari Menanam Pohon Indonesia"},
        {0, academic, article, "Visitasi keterbukaan informasi publik: PPID Polibatam siap dinilai"
        },
        {0, academic, carousel, "Layanan PPID dalam lima gambar"},
        {0, academic, photo, "Pameran karya mahasiswa multimedia"},
        {0, academic, article, "Purwarupa mesin pengering ikan untuk nelayan"},
        {0, achievement, press_release, "Polibatam raih predikat badan publik informatif"},
        {0, achievement, article, "Dosen terbaik tingkat nasional bidang manufaktur"},
        {0, admissions, carousel, "Bersiap PMB {next}: yang bisa dimulai sekarang"},
        {0, admissions, short_video, "Kunjungan ke sekolah di Tanjungpinang dan Karimun"},
        {0, campus_life, photo, "Donor darah dan cek kesehatan gratis"},
        {0, campus_life, short_video, "Hari tanpa kendaraan di kampus"},
        {0, partners, article, "Forum industri: kompetensi yang dicari tahun depan"},
        {0, partners, photo, "Penandatanganan kerja sama dengan rumah sakit daerah"},
        {0, education, carousel, "Aman bertransaksi daring menjelang akhir tahun"},
        {0, alumni, short_video, "Alumni yang menjadi guru SMK"},
    };
    return topics;
}

const std::vector<Topic>& december()
{
    static const std::vector<Topic> topics{
        {1, holiday, poster, "Hari AIDS Sedunia: kenali, bukan jauhi"},
        {3, holiday, short_video, "Hari Disabilitas Internasional: kampus yang bisa diakses semua"},
        {9, education, poster, "Hari Antikorupsi Sedunia: layanan tanpa gratifikasi"},
        {22, holiday, poster, "Selamat Hari Ibu {year}"},
        {25, holiday, poster, "Selamat Hari Natal {year}"},
        {0, academic, article, "Kilas balik penelitian dan pengabdian {year}"},
        {0, academic, photo, "Pekan ujian: perpustakaan buka sampai malam"},
        {0, academic, carousel, "Dies natalis: perjalanan kampus dalam gambar"},
        {0, achievement, carousel, "Seratus prestasi mahasiswa sepanjang {year}"},
        {0, achievement, article, "Penghargaan kehumasan untuk media kampus"},
        {0, admissions, article, "Jadwal lengkap PMB {next} sudah terbit"},
        {0, admissions, short_video, "Cara mengecek kuota sekolah untuk SNBP {next}"},
        {0, campus_life, short_video, "Kilas balik {year} dalam enam puluh detik"},
        {0, campus_life, photo, "Malam keakraban organisasi mahasiswa"},
        {0, partners, press_release, "Refleksi akhir tahun: kerja sama baru dan rencana {next}"},
        {0, education, carousel, "Libur panjang: cek keamanan kamar kos"},
        {0, alumni, article, "Reuni kecil lulusan pertama program animasi"},
    };
    return topics;
}

} // namespace

std::vector<Topic> topics_of_second_half(unsigned month)
{
    switch (month) {
    case 7:
        return july();
    case 8:
        return august();
    case 9:
        return september();
    case 10:
        return october();
    case 11:
        return november();
    default:
        return december();
    }
}

} // namespace siar::demo
