#include "handover/register_lists.hpp"

namespace siar::handover {

namespace {

std::vector<Register> registers_of_indicators()
{
    using enum ColumnKind;
    return {
        {"indicator_targets",
         "target-indikator",
         "Target indikator",
         "year between {from_year} and {to_year}",
         {{"id", "Nomor"},
          {"indicator", "Indikator"},
          {"year", "Tahun", number},
          {"baseline", "Dasar"},
          {"target", "Target"},
          {"direction", "Arah"},
          {"set_by", "Ditetapkan oleh", person},
          {"set_at", "Waktu", moment}},
         false},
        {"indicator_quarters",
         "triwulan-indikator",
         "Penilaian indikator yang ditutup",
         "year between {from_year} and {to_year} and frozen is not null",
         {{"id", "Nomor"},
          {"indicator", "Indikator"},
          {"year", "Tahun", number},
          {"quarter", "Triwulan", number},
          {"unit_rating", "Capaian"},
          {"actual", "Nyata"},
          {"analysis", "Analisis"},
          {"root_cause", "Akar masalah"},
          {"supporting_factors", "Faktor pendukung"},
          {"hindering_factors", "Faktor penghambat"},
          {"follow_up", "Tindak lanjut"},
          {"written_by", "Ditulis oleh", person},
          {"frozen", "Nilai yang dibekukan", json}}},
        {"auditor_opinions",
         "penilaian-auditor",
         "Penilaian auditor atas indikator",
         "quarter in (select id from indicator_quarters where frozen is not null and year between {from_year} "
         "and {to_year})",
         {{"id", "Nomor"},
          {"quarter", "Penilaian"},
          {"rating", "Capaian"},
          {"narrative", "Uraian"},
          {"given_by", "Oleh", person},
          {"given_at", "Waktu", moment}},
         false}
    };
}

std::vector<Register> registers_of_findings()
{
    using enum ColumnKind;
    return {
        {"findings",
         "temuan",
         "Temuan",
         "found_on between {from} and {to} and state <> 'drafting'",
         {{"id", "Nomor"},
          {"number", "Nomor temuan"},
          {"type", "Jenis"},
          {"source", "Asal"},
          {"title", "Judul"},
          {"problem", "Masalah"},
          {"location", "Lokasi"},
          {"objective_evidence", "Bukti objektif"},
          {"reference", "Acuan"},
          {"clause", "Klausul"},
          {"indicator", "Indikator"},
          {"found_on", "Tanggal"},
          {"state", "Keadaan"},
          {"written_by", "Ditulis oleh", person}}},
        {"corrective_actions",
         "tindakan-perbaikan",
         "Tindakan perbaikan",
         "finding in (select id from findings where found_on between {from} and {to} and state <> 'drafting')",
         {{"id", "Nomor"},
          {"finding", "Temuan"},
          {"number", "Ke-", number},
          {"correction", "Koreksi"},
          {"cause", "Sebab"},
          {"plan", "Rencana"},
          {"assignee", "Pelaksana", person},
          {"due_on", "Jatuh tempo"},
          {"result", "Hasil"},
          {"done_at", "Selesai", moment}}},
        {"effect_checks",
         "pemeriksaan-hasil",
         "Pemeriksaan hasil tindakan",
         "action in (select a.id from corrective_actions a join findings f on f.id = a.finding where f.found_on "
         "between {from} and {to})",
         {{"id", "Nomor"},
          {"action", "Tindakan"},
          {"effect", "Hasil"},
          {"narrative", "Uraian"},
          {"checked_by", "Oleh", person},
          {"checked_at", "Waktu", moment}},
         false},
        {"management_reviews",
         "tinjauan-manajemen",
         "Tinjauan manajemen",
         "held_on between {from} and {to} and state = 'closed'",
         {{"id", "Nomor"},
          {"title", "Judul"},
          {"held_on", "Tanggal"},
          {"place", "Tempat"},
          {"participants", "Hadir", json},
          {"inputs", "Masukan", json},
          {"discussion", "Pembahasan"},
          {"decisions", "Keputusan", json},
          {"closed_by", "Ditutup oleh", person},
          {"closed_at", "Waktu", moment},
          {"sha256", "SHA-256"}}},
        {"management_actions",
         "tindakan-manajemen",
         "Tindakan tinjauan manajemen",
         "review in (select id from management_reviews where held_on between {from} and {to} and state = "
         "'closed')",
         {{"id", "Nomor"},
          {"review", "Tinjauan"},
          {"text", "Tindakan"},
          {"assignee", "Pelaksana", person},
          {"due_on", "Jatuh tempo"},
          {"result", "Hasil"},
          {"done_at", "Selesai", moment}},
         false}
    };
}

std::vector<Register> registers_of_audits()
{
    using enum ColumnKind;
    return {
        {"audit_engagement",
         "audit",
         "Audit",
         "period_from <= {to} and period_until >= {from}",
         {{"id", "Nomor"},
          {"title", "Nama"},
          {"scope", "Lingkup"},
          {"indicators", "Indikator", json},
          {"period_from", "Masa dari"},
          {"period_until", "Masa sampai"},
          {"from_on", "Mulai"},
          {"until_on", "Selesai"},
          {"opened_by", "Dibuka oleh", person},
          {"closed_at", "Ditutup", moment}}},
        {"audit_remark",
         "catatan-audit",
         "Catatan auditor",
         "engagement in (select id from audit_engagement where period_from <= {to} and period_until >= {from})",
         {{"id", "Nomor"},
          {"engagement", "Audit"},
          {"subject_kind", "Jenis"},
          {"subject", "Tentang"},
          {"kind", "Bentuk"},
          {"rating", "Penilaian"},
          {"text", "Isi"},
          {"due_on", "Jatuh tempo"},
          {"state", "Keadaan"},
          {"author", "Oleh", person},
          {"made_at", "Waktu", moment}}},
        {"audit_reply",
         "jawaban-audit",
         "Jawaban atas catatan auditor",
         "remark in (select r.id from audit_remark r join audit_engagement e on e.id = r.engagement where "
         "e.period_from <= {to} and e.period_until >= {from})",
         {{"id", "Nomor"},
          {"remark", "Catatan"},
          {"leads_to", "Menjadi"},
          {"text", "Isi"},
          {"made_by", "Oleh", person},
          {"made_at", "Waktu", moment}},
         false},
        {"issued_register",
         "daftar-informasi-publik",
         "Daftar informasi publik yang ditetapkan",
         "issued_at >= {from_us} and issued_at < {until_us}",
         {{"id", "Nomor"},
          {"number", "Versi", number},
          {"year", "Tahun", number},
          {"note", "Catatan"},
          {"listed", "Isi", json},
          {"sha256", "SHA-256"},
          {"issued_by", "Ditetapkan oleh", person},
          {"issued_at", "Waktu", moment}},
         false},
        {"public_report",
         "laporan-informasi-publik",
         "Laporan informasi publik",
         "year between {from_year} and {to_year}",
         {{"id", "Nomor"},
          {"year", "Tahun", number},
          {"foreword", "Pengantar"},
          {"figures", "Angka", json},
          {"sha256", "SHA-256"},
          {"issued_by", "Ditetapkan oleh", person},
          {"issued_at", "Waktu", moment}},
         false}
    };
}

} // namespace

std::vector<Register> registers_of_quality()
{
    std::vector<Register> all = registers_of_indicators();
    for (auto list : {registers_of_findings(), registers_of_audits()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace siar::handover
