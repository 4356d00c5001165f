#include "contract/json.hpp"
#include "documents/procedure_text.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::documents;
using namespace std::string_literals;

namespace {

/// The folder with the samples: this one or one above it, wherever the tests are started.
std::filesystem::path project_folder()
{
    auto folder = std::filesystem::current_path();
    while (folder != folder.root_path() && !std::filesystem::exists(folder / "samples"))
        folder = folder.parent_path();
    return folder;
}

const std::filesystem::path project = project_folder();

std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file);
    return {std::istreambuf_iterator<char>{file}, {}};
}

const std::string& sample()
{
    static const std::string text = bytes_of(project / "samples/PR.27.4-V0.txt");
    return text;
}

std::vector<std::string> sample_lines()
{
    std::vector<std::string> lines;
    for (const auto line : lines_in(sample()))
        lines.emplace_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines, const std::string& line_end = "\n")
{
    std::string text;
    for (const std::string& line : lines)
        text += line + line_end;
    return text;
}

std::string json_of(const ProcedureText& procedure)
{
    return boost::json::serialize(contract::to_json(procedure));
}

const std::string& sample_json()
{
    static const std::string json = json_of(read_procedure(sample()));
    return json;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string in_utf16(const std::string& ascii, std::size_t zero_first)
{
    std::string bytes;
    for (const char letter : ascii)
        bytes += zero_first != 0 ? "\0"s + letter : letter + "\0"s;
    return bytes;
}

/// The code of the refusal, then the fields at fault with theirs; "read" when nothing is refused.
std::string answer_to(std::string_view bytes)
{
    try {
        read_procedure(bytes);
        return "read";
    } catch (const Refusal& refusal) {
        std::string answer = refusal.code();
        for (const Problem& problem : refusal.problems())
            answer += " " + problem.field + ":" + problem.code;
        return answer;
    }
}

bool is_read_or_refused(std::string_view bytes)
{
    const std::string answer = answer_to(bytes);
    return answer == "read" || answer.starts_with("documents.procedure_");
}

/// A procedure with these bodies of its tables, separated by tabs.
std::string procedure_with(
    const std::string& activities, const std::string& indicators, const std::string& records
)
{
    return "No.PR.1.2-V3 Prosedur Uji\tKoor\tDIR\n\t\t1 Mei 2024\n" + activities +
           "KPI\tCatatan\n" + indicators + "4. Penyimpanan Data\n" + records;
}

const std::string one_activity = "Aktivitas\tCatatan\nStaf, mencatat\tsegera\n";
const std::string one_indicator = "B.1.1\tAda catatan\n";
const std::string record_heading = "No\tNama Data\tBerkas\tLokasi Penyimpanan\tMasa Penyimpanan\n";
const std::string one_record = record_heading + "1.\tCatatan\tFormulir\tUnit\t5 Tahun\n";

} // namespace

TEST_CASE("PR.27.4: the procedure is read from its text as a person would read it")
{
    const auto golden = boost::json::parse(bytes_of(project / "tests/golden/PR.27.4-V0.json"));
    CHECK(contract::to_json(read_procedure(sample())) == golden);
}

TEST_CASE("PR.27.4: number, owner, dates, actors and periods are told apart")
{
    const auto procedure = read_procedure(sample());
    CHECK(procedure.number == "PR.27.4");
    CHECK(procedure.version == "V0");
    CHECK(procedure.title == "Pengelolaan dan Pengembangan Media Informasi");
    CHECK(procedure.owner == "Koor.PHK");
    CHECK(procedure.approver == "DIR");
    CHECK(procedure.issued_on == Date{"2022-07-05"});
    CHECK(procedure.status_mark == "Controlled");
    CHECK(procedure.purpose.size() == 1);
    CHECK(procedure.scope.size() == 3);
    REQUIRE(procedure.activities.size() == 3);
    CHECK(procedure.activities[2].actor == "Sub Koordinator Humas dan Kerjasama");
    CHECK(procedure.activities[2].text == "mereviu laporan kegiatan dan evaluasi");
    REQUIRE(procedure.indicators.size() == 3);
    CHECK(procedure.indicators[2].code == "B.4.10.8");
    REQUIRE(procedure.records.size() == 2);
    CHECK(procedure.records[1].storage_location == "Unit PHK");
    CHECK(procedure.records[1].retention_years == 5);
    CHECK(procedure.has_flow_chart);
    CHECK(procedure.unplaced.empty());
}

TEST_CASE("the same text in another encoding, with other line ends or blanks, is the same procedure"
)
{
    CHECK(json_of(read_procedure("\xEF\xBB\xBF" + sample())) == sample_json());
    CHECK(json_of(read_procedure("\xFF\xFE" + in_utf16(sample(), 0))) == sample_json());
    CHECK(json_of(read_procedure("\xFE\xFF" + in_utf16(sample(), 1))) == sample_json());
    CHECK(json_of(read_procedure(in_utf16(sample(), 0))) == sample_json());
    CHECK(json_of(read_procedure(in_utf16(sample(), 1))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), "\n", "\r\n"))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), "\n", "\r"))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), " ", "\xC2\xA0"))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), "i", "i\xE2\x80\x8B"))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), "\t", "    "))) == sample_json());
    CHECK(json_of(read_procedure(replaced(sample(), "\t", "  "))) == sample_json());
}

TEST_CASE("the date of issue is read in every way of writing it")
{
    for (const char* date :
         {"05/07/2022",
          "5-7-2022",
          "5 Jul 2022",
          "2022-07-05",
          "Selasa, 5 Juli 2022",
          "Tanggal: 5 JULI 2022"}) {
        CAPTURE(date);
        CHECK(json_of(read_procedure(replaced(sample(), "5 Juli 2022", date))) == sample_json());
    }
}

TEST_CASE("headings are known in any numbering, any case and in English, bullets in any shape")
{
    for (const auto& [written, other] : std::vector<std::pair<std::string, std::string>>{
             {"1. Tujuan", "1 Tujuan"},
             {"1. Tujuan", "I. TUJUAN"},
             {"1. Tujuan", "Tujuan:"},
             {"1. Tujuan", "1.\tTujuan"},
             {"1. Tujuan", "1. Purpose"},
             {"2. Ruang Lingkup", "II. SCOPE"},
             {"2. Ruang Lingkup", "B. ruang lingkup"},
             {"3. Uraian Prosedur", "III URAIAN PROSEDUR"},
             {"Aktifitas\t", "AKTIVITAS\t"},
             {"KPI\t", "Indikator Kinerja\t"},
             {"4. Penyimpanan Data", "4) PENYIMPANAN DATA"},
             {"Controlled", "Controlled\n\nControlled"},
             {"- M", "\xE2\x80\xA2 M"},
             {"- M", "*\tM"},
             {"- M", "1. M"},
             {"- M", "a) M"},
         }) {
        CAPTURE(other);
        CHECK(json_of(read_procedure(replaced(sample(), written, other))) == sample_json());
    }
}

TEST_CASE("property: the page header is no part of the procedure, wherever it comes again")
{
    CHECK(rc::check([] {
        auto lines = sample_lines();
        const std::vector<std::string> header{lines[0], lines[1], "Halaman 2 dari 3"};
        const auto count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(2, lines.size() + 1);
            lines.insert(
                lines.begin() + static_cast<std::ptrdiff_t>(at), header.begin(), header.end()
            );
        }
        RC_ASSERT(json_of(read_procedure(joined(lines))) == sample_json());
    }));
}

TEST_CASE(
    "property: a line added anywhere turns up in a part or among the unplaced, and breaks nothing"
)
{
    CHECK(rc::check([] {
        auto lines = sample_lines();
        const auto at = *rc::gen::inRange<std::size_t>(0, lines.size() + 1);
        const auto word = *rc::gen::container<std::string>(7, rc::gen::inRange('a', 'z'));
        const auto added = *rc::gen::element(
            "q" + word,
            "Q" + word + " dan lain",
            "- q" + word,
            "x y, q" + word,
            "Q" + word + "\tz",
            "\tq" + word,
            "    q" + word,
            "9. Q" + word,
            "Q" + word + "  ab  cd"
        );
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), added);
        const auto procedure = read_procedure(joined(lines));
        RC_ASSERT(in_lower_case(json_of(procedure)).find("q" + word) != std::string::npos);
        const auto original = read_procedure(sample());
        RC_ASSERT(procedure.number == original.number);
        RC_ASSERT(procedure.title == original.title);
        RC_ASSERT(procedure.owner == original.owner);
        RC_ASSERT(procedure.issued_on == original.issued_on);
        RC_ASSERT(procedure.activities.size() >= 3u);
        RC_ASSERT(procedure.activities.size() <= 4u);
        RC_ASSERT(procedure.indicators.size() == 3u);
        RC_ASSERT(procedure.records.size() == 2u);
        RC_ASSERT(procedure.records[1].name == original.records[1].name);
        RC_ASSERT(procedure.records[1].storage_location == "Unit PHK");
    }));
}

TEST_CASE("property: no word of a jumbled procedure is lost")
{
    CHECK(rc::check([] {
        auto jumbled = sample_lines();
        std::vector<std::string> words;
        const auto count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i) {
            words.push_back("zq" + std::to_string(i) + "z");
            const auto piece = *rc::gen::element(
                ""s,
                "- "s,
                "Staf Humas, "s,
                "B.4.1\t"s,
                "3.\t"s,
                "\t\t"s,
                "No.PR.27.4-V0 "s,
                "A  B   "s,
                "IKU 7\t"s,
                "5 Juli 2022 "s,
                "Controlled "s,
                "KPI "s,
                "a) "s,
                "Halaman 2 "s,
                "Tujuan "s,
                "Sub "s
            );
            const auto tail = *rc::gen::element(""s, "\t"s, "\tUnit PHK\t5 Tahun"s, ","s, ", dan"s);
            const auto at = *rc::gen::inRange<std::size_t>(0, jumbled.size() + 1);
            jumbled.insert(
                jumbled.begin() + static_cast<std::ptrdiff_t>(at), piece + words.back() + tail
            );
        }
        jumbled.emplace_back("Selesai"); // a row at the very end could be one that is cut off
        const auto json = json_of(read_procedure(joined(jumbled)));
        for (const std::string& word : words)
            RC_ASSERT(json.find(word) != std::string::npos);
    }));
}

TEST_CASE("lines that are wrapped go on with what stands above them")
{
    const auto procedure = read_procedure(procedure_with(
        "1. Tujuan\n- Untuk mengelola media\nPoliteknik Negeri Batam\n"
        "Aktivitas\tCatatan\n"
        "Sub Koordinator Humas dan Kerjasama, mereviu\njadwal\tSatu kali\nLewat rapat\n"
        "Staf Humas, menulis\n",
        "B.1.1\tAda\nkebijakan\n",
        record_heading + "1.\tLaporan\tFO.1\tUnit\t5 Tahun\n\tdiri\t\tPHK\n"
    ));
    CHECK(
        procedure.purpose ==
        std::vector<std::string>{"Untuk mengelola media Politeknik Negeri Batam"}
    );
    REQUIRE(procedure.activities.size() == 2);
    CHECK(procedure.activities[0].actor == "Sub Koordinator Humas dan Kerjasama");
    CHECK(procedure.activities[0].text == "mereviu jadwal");
    CHECK(procedure.activities[0].note == "Satu kali Lewat rapat");
    CHECK(procedure.activities[1].actor == "Staf Humas");
    CHECK(procedure.indicators[0].statement == "Ada kebijakan");
    CHECK(procedure.records[0].name == "Laporan diri");
    CHECK(procedure.records[0].storage_location == "Unit PHK");
    CHECK(procedure.unplaced.empty());
}

TEST_CASE("columns that are aligned by spaces are read column by column")
{
    const auto procedure =
        read_procedure("No.PR.1.2-V3 Prosedur Uji      Koor      DIR\n"
                       "                               1 Mei 2024\n"
                       "Aktivitas                      Catatan\n"
                       "Staf Humas dan Kerjasama,      Jadwal yang dimaksud\n"
                       "merencanakan jadwal            adalah timeline\n"
                       "Media Informasi                konten\n"
                       "                               kreatif\n"
                       "Staf Humas, menulis            Setiap hari\n"
                       "KPI                            Catatan\n"
                       "B.1.1                          Ada kebijakan\n"
                       "                               yang berlaku\n"
                       "4. Penyimpanan Data\n"
                       "No   Nama Data      Berkas         Lokasi        Masa\n"
                       "                                   Penyimpanan   Penyimpanan\n"
                       "1.   Laporan        FO.2.3.1       Unit PHK      5 Tahun\n"
                       "     Evaluasi       Format Laporan\n"
                       "2.   Jadwal         Jadwal         Unit PHK      18 bulan\n");
    CHECK(procedure.owner == "Koor");
    REQUIRE(procedure.activities.size() == 2);
    CHECK(procedure.activities[0].actor == "Staf Humas dan Kerjasama");
    CHECK(procedure.activities[0].text == "merencanakan jadwal Media Informasi");
    CHECK(procedure.activities[0].note == "Jadwal yang dimaksud adalah timeline konten kreatif");
    CHECK(procedure.indicators[0].statement == "Ada kebijakan yang berlaku");
    REQUIRE(procedure.records.size() == 2);
    CHECK(procedure.records[0].name == "Laporan Evaluasi");
    CHECK(procedure.records[0].file_name == "FO.2.3.1 Format Laporan");
    CHECK(procedure.records[1].retention_months == 18);
    CHECK_FALSE(procedure.records[1].retention_years);
    CHECK(procedure.unplaced.empty());
}

TEST_CASE("tables may be numbered, or have lost the numbers that Word counted")
{
    const auto procedure = read_procedure(procedure_with(
        "No\tAktivitas\tCatatan\n1.\tMencatat\tsegera\n2.\tStaf, menulis\tnanti\n",
        "1\tB.1.1\tSatu\nIKU 7\tDua\n",
        record_heading +
            "\tJadwal\tBerkas\tUnit\t2 tahun 6 bulan\nLaporan\tBerkas\tUnit\t5 (lima) tahun\n"
    ));
    REQUIRE(procedure.activities.size() == 2);
    CHECK(procedure.activities[0].text == "Mencatat");
    CHECK(procedure.activities[0].actor.empty());
    CHECK(procedure.activities[1].note == "nanti");
    REQUIRE(procedure.indicators.size() == 2);
    CHECK(procedure.indicators[0].code == "B.1.1");
    CHECK(procedure.indicators[1].code == "IKU 7");
    REQUIRE(procedure.records.size() == 2);
    CHECK(procedure.records[0].retention_years == 2);
    CHECK(procedure.records[0].retention_months == 6);
    CHECK(procedure.records[1].name == "Laporan");
    CHECK(procedure.records[1].retention_years == 5);
}

TEST_CASE("a period that is not understood stays as it is written, and is shown")
{
    const auto procedure = read_procedure(replaced(sample(), "5 Tahun", "Selama dokumen berlaku"));
    CHECK(procedure.records[0].retention_text == "Selama dokumen berlaku");
    CHECK_FALSE(procedure.records[0].retention_years);
    REQUIRE(procedure.unplaced.size() == 2);
    CHECK(procedure.unplaced[0].line == 40);
    CHECK(procedure.unplaced[0].text.find("Jadwal Kegiatan") != std::string::npos);
}

TEST_CASE("a column that Siar does not know is shown, not dropped")
{
    const auto procedure = read_procedure(procedure_with(
        one_activity,
        one_indicator,
        "No\tNama Data\tPIC\tLokasi\tMasa Simpan\n1.\tCatatan\tBudi\tUnit\t5 Tahun\n"
    ));
    CHECK(procedure.records[0].storage_location == "Unit");
    CHECK(procedure.records[0].retention_years == 5);
    REQUIRE(procedure.unplaced.size() == 1);
    CHECK(procedure.unplaced[0].text == "1. Catatan Budi Unit 5 Tahun");
}

TEST_CASE("bytes that are no procedure are refused, and the refusal says what to do")
{
    CHECK(answer_to("") == "documents.procedure_empty");
    CHECK(answer_to(" \r\n\t\n\xC2\xA0") == "documents.procedure_empty");
    CHECK(answer_to(std::string(longest_procedure + 1, 'a')) == "documents.procedure_too_large");
    CHECK(answer_to(std::string(50 << 20, 'a')) == "documents.procedure_too_large");
    CHECK(answer_to("%PDF-1.7 ...") == "documents.procedure_other_format");
    CHECK(answer_to("PK\x03\x04...") == "documents.procedure_other_format");
    CHECK(answer_to("a\0b"s) == "documents.procedure_not_text");
    CHECK(answer_to(replaced(sample(), "Staf", "St\0af"s)) == "documents.procedure_not_text");
    CHECK(answer_to("\x01\x02\x03") == "documents.procedure_not_text");
    CHECK(answer_to("No.PR.27.4-V0 caf\xE9") == "documents.procedure_not_utf8");
    CHECK(answer_to("Surat undangan\nNo. 12/PL29/2022\n") == "documents.procedure_no_number");
    CHECK(answer_to(replaced(sample(), "No.PR.27.4-V0", "")) == "documents.procedure_no_number");
}

TEST_CASE("a text that lacks parts is refused, and every part that is missing is named")
{
    CHECK(
        answer_to(sample().substr(0, 600)) == "documents.procedure_incomplete"
                                              " activities:documents.procedure_activities_missing"
                                              " indicators:documents.procedure_indicators_missing"
                                              " records:documents.procedure_records_missing"
    );
    CHECK(
        answer_to(procedure_with("Aktivitas\tCatatan\n", "", record_heading)) ==
        "documents.procedure_incomplete"
        " activities:documents.procedure_activities_empty"
        " indicators:documents.procedure_indicators_empty"
        " records:documents.procedure_records_empty"
    );
    CHECK(
        answer_to(procedure_with(one_activity, one_indicator, one_record + "2.\tLaporan\tFO.2")) ==
        "documents.procedure_incomplete records:documents.procedure_record_cut"
    );
    CHECK(answer_to(procedure_with(one_activity, one_indicator, one_record)) == "read");
}

TEST_CASE("wherever the text is cut off before its last row, nothing is imported")
{
    const auto last_row = sample().rfind("\n2.");
    const auto first_row_ends = sample().rfind("5 Tahun\n");
    for (std::size_t length = 0; length < first_row_ends; ++length) {
        CAPTURE(length);
        CHECK(answer_to(sample().substr(0, length)) != "read");
    }
    const auto last_period = sample().rfind("5 Tahun");
    for (std::size_t length = last_row + 3; length < last_period; ++length) {
        CAPTURE(length);
        CHECK(
            answer_to(sample().substr(0, length)) ==
            "documents.procedure_incomplete records:documents.procedure_record_cut"
        );
    }
}

TEST_CASE("every refusal has its sentence in both languages")
{
    const auto texts =
        boost::json::parse(bytes_of(project / "src/documents/texts.json")).as_object();
    for (const char* code :
         {"empty",
          "too_large",
          "other_format",
          "not_text",
          "not_utf8",
          "no_number",
          "incomplete",
          "activities_missing",
          "activities_empty",
          "indicators_missing",
          "indicators_empty",
          "records_missing",
          "records_empty",
          "record_cut"}) {
        const std::string key = "documents.procedure_"s + code;
        CAPTURE(key);
        REQUIRE(texts.contains(key));
        CHECK(texts.at(key).as_object().contains("id"));
        CHECK(texts.at(key).as_object().contains("en"));
    }
}

TEST_CASE("property: whatever the bytes, they are read or refused")
{
    CHECK(rc::check([] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        RC_ASSERT(is_read_or_refused(bytes));
        auto damaged = sample();
        const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
        damaged.replace(at, *rc::gen::inRange<std::size_t>(0, 200), bytes);
        RC_ASSERT(is_read_or_refused(damaged));
    }));
}

TEST_CASE("hostile files are read or refused, and none of them hangs")
{
    const auto start = std::chrono::steady_clock::now();
    std::size_t count = 0;
    for (const auto& file :
         std::filesystem::directory_iterator{project / "tests/fuzz/corpus/procedure"}) {
        CAPTURE(file.path().string());
        CHECK(is_read_or_refused(bytes_of(file.path())));
        ++count;
    }
    for (const std::string& line :
         {"x "s, "\t"s, "- \n"s, "Staf, x\ty\n"s, "(\n"s, "5 ("s, "A.1.1"s}) {
        std::string text = procedure_with(one_activity, one_indicator, one_record);
        while (text.size() + line.size() < 20'000)
            text += line;
        CHECK(is_read_or_refused(text));
    }
    CHECK(count >= 12);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::minutes{1});
}
