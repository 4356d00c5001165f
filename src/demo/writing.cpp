#include "demo/writing.hpp"

#include "demo/topics.hpp"

#include <boost/json.hpp>

#include <array>
#include <map>

namespace siar::demo {

namespace {

namespace json = boost::json;

using Sentences = std::array<const char*, 4>;

struct Voice {
    Sentences openings;
    Sentences closings;
};

const std::map<std::string, Voice>& voices()
{
    static const std::map<std::string, Voice> all{
        {pillar::admissions,
         {{"Calon mahasiswa dan orang tua dapat memakai penjelasan ini sebagai pegangan.",
           "Kami merangkum hal yang paling sering ditanyakan kepada petugas penerimaan mahasiswa "
           "baru.",
           "Bacalah pelan-pelan sebelum mengisi formulir, karena sebagian isian tidak dapat diubah "
           "lagi.",
           "Semua tahapan dilakukan daring dan tidak dipungut biaya di luar ketentuan resmi."},
          {"Pertanyaan lain dapat dikirim lewat layanan PMB pada jam kerja.",
           "Ikuti saluran resmi kampus supaya tidak tertinggal tanggal penting.",
           "Hati-hati terhadap pihak yang menjanjikan kelulusan; jalur masuk hanya lewat laman "
           "resmi.",
           "Simpan unggahan ini dan bagikan kepada teman yang membutuhkan."}}},
        {pillar::academic,
         {{"Kegiatan ini lahir dari mata kuliah berbasis proyek yang dikerjakan lintas program "
           "studi.",
           "Selama satu semester mahasiswa dan dosen menguji gagasan ini di laboratorium.",
           "Persoalannya datang dari warga dan industri, lalu dijawab dengan purwarupa yang dapat "
           "dicoba.",
           "Hasilnya dipaparkan terbuka agar mudah diperiksa dan diperbaiki bersama."},
          {"Tahap berikutnya adalah uji lapangan bersama mitra.",
           "Makalah lengkapnya dapat diminta kepada program studi.",
           "Laboratorium menerima kunjungan setiap Rabu sore dengan perjanjian.",
           "Terima kasih kepada teknisi laboratorium yang sering luput disebut."}}},
        {pillar::achievement,
         {{"Kabar baik datang dari para mahasiswa setelah persiapan berbulan-bulan.",
           "Tim menyisihkan peserta dari puluhan perguruan tinggi dalam tiga babak.",
           "Juri menilai karya ini rapi, berguna, dan dijelaskan dengan jernih.",
           "Latihan dilakukan sepulang kuliah, sering kali sampai lampu bengkel dipadamkan."},
          {"Selamat, dan terima kasih kepada dosen pembimbing serta keluarga.",
           "Piala disimpan di lobi Gedung Utama dan dapat dilihat siapa saja.",
           "Pendaftaran anggota tim tahun depan dibuka pada awal semester.",
           "Semoga menular kepada teman-teman yang masih ragu mencoba."}}},
        {pillar::campus_life,
         {{"Ada banyak cara menikmati hari di kampus, dan ini salah satunya.",
           "Suasananya hangat meskipun hujan turun sejak pagi.",
           "Mahasiswa, dosen, dan pegawai hadir tanpa sekat jabatan.",
           "Panitia menyiapkan acara ini dengan anggaran kecil dan semangat besar."},
          {"Foto selengkapnya tersedia di galeri kampus.",
           "Sampai bertemu pada kegiatan berikutnya.",
           "Kirim cerita versimu, dan yang terpilih akan kami tayangkan.",
           "Terima kasih kepada semua yang menjaga kebersihan tempat acara."}}},
        {pillar::partners,
         {{"Kerja sama ini mempertemukan kebutuhan industri dengan kesiapan mahasiswa.",
           "Kedua pihak sepakat membuka tempat magang, kuliah praktisi, dan penelitian bersama.",
           "Mahasiswa terlibat langsung dengan pembimbing dari perusahaan dan dari kampus.",
           "Isi kesepakatan ditinjau setiap tahun supaya tetap bermanfaat."},
          {"Unit Perencanaan, Humas dan Kerjasama melayani calon mitra pada jam kerja.",
           "Daftar mitra lengkap tersedia di laman kampus.",
           "Kegiatan pertama dimulai bulan depan.",
           "Kampus mengucapkan terima kasih atas kepercayaan para mitra."}}},
        {pillar::education,
         {{"Hal kecil yang dilakukan teratur lebih menolong daripada rencana besar yang tertunda.",
           "Kami menanyai dosen dan pustakawan, lalu menyaringnya menjadi beberapa langkah.",
           "Coba satu langkah dahulu pekan ini, kemudian tambah bila sudah terbiasa.",
           "Penjelasannya singkat dan dapat langsung dipraktikkan."},
          {"Punya cara lain? Tulis di kolom komentar.",
           "Sumber bacaan tersedia di perpustakaan lantai dua.",
           "Simpan untuk dibaca lagi ketika diperlukan.",
           "Bagikan kepada teman sekelas yang sedang membutuhkannya."}}},
        {pillar::holiday,
         {{"Segenap keluarga besar Politeknik Negeri Batam ikut memperingati hari ini.",
           "Peringatan ini mengingatkan kita pada orang-orang yang bekerja sebelum kita.",
           "Kampus memaknainya dengan kegiatan sederhana bersama warga sekitar.",
           "Semoga hari ini membawa semangat baru dalam belajar dan bekerja."},
          {"Layanan kampus mengikuti jadwal hari kerja yang berlaku.",
           "Selamat memperingati bersama orang-orang terdekat.",
           "Mari menjaga kebersamaan di kampus dan di rumah.",
           "Salam hangat dari Batam."}}},
        {pillar::fun,
         {{"Istirahat sejenak: ini permainan untuk menemani jeda kuliah.",
           "Pesertanya mahasiswa yang kebetulan lewat, jadi reaksinya jujur semua.",
           "Tidak ada hadiah besar, hanya tawa dan gengsi antarjurusan.",
           "Jawabannya ada di akhir, jangan curang."},
          {"Tantang teman sekelasmu dan tandai kami.",
           "Usul tantangan berikutnya ditunggu sampai Jumat.",
           "Pemenangnya mendapat stiker edisi bengkel.",
           "Semua peserta sudah menyetujui penayangan."}}},
        {pillar::alumni,
         {{"Perjalanannya tidak lurus, dan justru karena itu layak diceritakan.",
           "Ia memulai dari magang, lalu bertahan karena mau belajar hal yang tidak diajarkan.",
           "Menurutnya, kebiasaan di bengkel kampus menolong di tempat kerja.",
           "Kami menemuinya sepulang kerja dan berbincang hampir dua jam."},
          {"Alumni yang ingin berbagi cerita dapat menghubungi kami.",
           "Pesannya untuk adik tingkat: mulai dari yang ada di depan mata.",
           "Terima kasih sudah tetap pulang ke kampus.",
           "Wawancara ditayangkan atas persetujuan narasumber."}}},
    };
    return all;
}

const char* pick(const Sentences& sentences, std::uint32_t number)
{
    return sentences.at(number % sentences.size());
}

} // namespace

std::uint32_t number_of(const std::string& words)
{
    std::uint32_t number = 2166136261U; // FNV-1a
    for (const char letter : words)
        number = (number ^ static_cast<unsigned char>(letter)) * 16777619U;
    return number ^ (number >> 15);
}

json::value document_of(const std::vector<std::string>& paragraphs)
{
    json::array content;
    for (const std::string& text : paragraphs)
        content.push_back(
            {{"type", "paragraph"},
             {"content", json::array{json::object{{"type", "text"}, {"text", text}}}}}
        );
    return {{"type", "doc"}, {"content", std::move(content)}};
}

std::vector<std::string> paragraphs_about(const std::string& title, const std::string& of_pillar)
{
    const auto found = voices().find(of_pillar);
    const Voice& voice = found == voices().end() ? voices().at(pillar::campus_life) : found->second;
    const std::uint32_t number = number_of(title);
    std::string first = title + ". " + pick(voice.openings, number);
    if (number % 3 == 0)
        first += std::string{" "} + pick(voice.openings, number + 1);
    return {first, pick(voice.closings, number / 4)};
}

std::string brief_for(const std::string& of_pillar, const std::string& of_format)
{
    return "Pilar " + of_pillar + ", format " + of_format +
           ". Bahasa akrab dan jelas; satu pesan utama; sertakan ajakan di akhir.";
}

std::string reason_to_return(const std::string& title)
{
    static const std::array reasons{
        "Sebutkan sumber angkanya, dan sertakan tanggal kegiatan.",
        "Nama narasumber dan gelarnya tolong dicek lagi ke program studi.",
        "Kalimat pembuka terlalu panjang; tambahkan juga ajakan yang jelas.",
        "Tambahkan keterangan tempat dan kontak layanan.",
    };
    return reasons.at(number_of(title) % reasons.size());
}

std::string added_sentence(const std::string& title)
{
    static const std::array sentences{
        "Angka dan tanggal di atas bersumber dari laporan unit penyelenggara.",
        "Nama narasumber sudah dicocokkan dengan data program studi.",
        "Mari ikut serta dan ajak temanmu.",
        "Keterangan lebih lanjut tersedia di lobi Gedung Utama pada jam kerja.",
    };
    return sentences.at(number_of(title) % sentences.size());
}

} // namespace siar::demo
