// Answers about the office as a whole: what waits, documents, a cycle and its chain, indicators, records, the trail, people.
import { me, month, shiftedDay, today } from "./samples";

const hash = (sign: string) => sign.repeat(64);
const people = [
  { account: "a-1", name: "Rina Kartika", roles: ["staff", "administrator"] },
  { account: "a-2", name: "Bagus Pranoto", roles: ["sub_coordinator"] },
  { account: "a-3", name: "Dewi Lestari", roles: ["coordinator"] },
  { account: "a-4", name: "Ir. Hasan Basri, M.T.", roles: ["director"] },
];

export const inbox = {
  items: [
    { kind: "placement_to_resolve", title: "Wisuda ke-24: profil lulusan terbaik - Instagram", explanation: "Publikasi terlewat, gagal, atau belum pasti. Periksa kanalnya, lalu putuskan.", path: "/publikasi?penempatan=p-1", due_on: null, is_late: true },
    { kind: "task", title: "Mereviu jadwal kegiatan dan rencana pengembangan media informasi", explanation: "Desember 2026: Belum ada catatan reviu. Catat rapat, surel, atau percakapan yang membahas jadwal.", path: "/reviu", due_on: shiftedDay(today, -2), is_late: true },
    { kind: "action_item", title: "Tambahkan versi 16:9 untuk videotron", explanation: "Tindak lanjut dari reviu.", path: "/reviu/r-1", due_on: today, is_late: false },
    { kind: "content_to_approve", title: "Tips memilih program studi untuk calon mahasiswa", explanation: "Konten menunggu persetujuan Anda.", path: "/konten/k-2", due_on: null, is_late: false },
    { kind: "report_returned", title: "Laporan kegiatan Oktober 2026", explanation: "Laporan Anda dikembalikan untuk diperbaiki.", path: "/laporan/l-1", due_on: null, is_late: false },
    { kind: "task", title: "Menyusun laporan kegiatan", explanation: "November 2026: Laporan kegiatan belum dimulai.", path: "/laporan", due_on: shiftedDay(today, 14), is_late: false },
  ],
};

const newsOfOffice = [
  ["Anda menjadi penanggung jawab \"Open house: jadwal dan peta gedung\" di jadwal.", "/kalender?kegiatan=e-5", null],
  ["PR.27.4 V1 menunggu pengesahan Anda: Pengelolaan dan Pengembangan Media Informasi", "/dokumen/d-1", null],
  ["Konten \"Cerita alumni di industri semikonduktor\" dikembalikan.", "/konten/k-8", "2026-11-20T03:00:00Z"],
].map(([text, link, read_at], index) => ({ id: `n-${index}`, account: "a-1", code: "", text, link, created_at: `2026-11-2${3 - index}T02:1${index}:00Z`, read_at }));
export const notices = { notices: newsOfOffice, has_more: false, unread_count: 2 };

export const ownAddress = { address: "rina@polibatam.ac.id", is_set_by_owner: true, claim: null, is_mail_on: true };
export const preferences = {
  ways: ["assignments", "review", "publication", "reports", "documents", "reminders"].map((group) => ({ group, way: ["documents", "reminders"].includes(group) ? "daily" : "at_once" })),
  quiet_from: "20:00", quiet_until: "06:00", rests_on_days_off: false, digest_hour: 7, digest_day: "monday", version: 0,
};

export const holidays = [
  ["2026-01-01", "Tahun Baru Masehi"], ["2026-05-01", "Hari Buruh Internasional"], ["2026-06-01", "Hari Lahir Pancasila"],
  ["2026-08-17", "Hari Kemerdekaan Republik Indonesia"], ["2026-12-01", "Dies natalis", "h-1", "office"], ["2026-12-25", "Hari Raya Natal"],
].map(([day, name, id, kind]) => ({ id: id ?? null, day, name, kind: kind ?? "national" }));

export const procedure = {
  number: "PR.27.4", version: "V0", title: "Pengelolaan dan Pengembangan Media Informasi", owner: "Koor.PHK", approver: "DIR", issued_on: "2022-07-05", status_mark: "Controlled",
  purpose: ["Untuk mengelola dan mengembangkan media informasi Politeknik Negeri Batam sesuai dengan perkembangan teknologi"],
  scope: ["Mengidentifikasi dan merencanakan pengelolaan dan pengembangan media informasi", "Melaksanakan produksi konten media kreatif", "Mengevaluasi kegiatan pengelolaan dan pengembangan media informasi"],
  activities: [
    { order: 1, actor: "Staf Humas dan Kerjasama", text: "mengidentifikasi dan merencanakan jadwal pengelolaan/pengembangan media informasi", note: "Jadwal yang dimaksud adalah timeline publikasi konten kreatif (non formal)" },
    { order: 2, actor: "Staf Humas dan Kerjasama", text: "mereviu jadwal kegiatan dan rencana pengembangan media informasi", note: "Mereviu dapat melalui rapat, diskusi email, atau media sosial lainnya" },
    { order: 3, actor: "Sub Koordinator Humas dan Kerjasama", text: "mereviu laporan kegiatan dan evaluasi", note: "Laporan kegiatan sebagai data untuk penyusunan laporan evaluasi diri" },
  ],
  indicators: [
    { code: "B.4.10.1", statement: "Polibatam mempunyai kebijakan terkait penyampaian informasi publik, promosi dan protokoler yang mengacu ke peraturan perundang-undangan yang berlaku" },
    { code: "B.4.10.2", statement: "Unit Humas mempunyai prosedur pengelolaan promosi dan informasi publik" },
    { code: "B.4.10.8", statement: "Unit Humas membuat laporan evaluasi diri secara berkala setiap tahun" },
  ],
  records: [
    { order: 1, name: "Jadwal Kegiatan", file_name: "Jadwal Kegiatan", storage_location: "Unit PHK", retention_text: "5 Tahun", retention_years: 5, retention_months: null },
    { order: 2, name: "Laporan Evaluasi Diri", file_name: "FO.2.3.1 Format Laporan Evaluasi Diri", storage_location: "Unit PHK", retention_text: "5 Tahun", retention_years: 5, retention_months: null },
  ],
  has_flow_chart: true, unplaced: [{ line: 31, text: "Lampiran: lihat map biru" }],
};

const documentOf = (id: string, kind: string, number: string, title: string) => ({
  id, kind, number, title, owner: "Koor.PHK", approver: "DIR", classification: "open", language: "id", topics: kind === "procedure" ? ["information_media"] : [],
  cites: kind === "policy" ? ["d-3"] : [], replaced_by: null, version: 1, created_at: "2026-11-01T00:00:00Z",
});
const document = documentOf("d-1", "procedure", "PR.27.4", procedure.title);
export const documents = [
  { document: documentOf("d-4", "form", "FO.2.3.1", "Format Laporan Evaluasi Diri"), label_in_force: null, in_force_on: null, latest_state: "draft", latest_label: "V0" },
  { document: documentOf("d-2", "policy", "KB.4.10", "Kebijakan Penyampaian Informasi Publik, Promosi, dan Protokoler"), label_in_force: "V1", in_force_on: "2025-01-06", latest_state: "approved", latest_label: "V1" },
  { document, label_in_force: "V0", in_force_on: "2026-11-02", latest_state: "in_review", latest_label: "V1" },
  { document: documentOf("d-3", "regulation", "UU 14/2008", "Keterbukaan Informasi Publik"), label_in_force: "V0", in_force_on: "2010-04-30", latest_state: "approved", latest_label: "V0" },
];

const revision = (label: string, state: string, sign: string, over: object = {}) => ({
  id: `v-${label}`, document: "d-1", label, state, issued_on: "2022-07-05", in_force_on: null, reason: null, sha256: hash(sign), media_type: "text/plain",
  file_name: `PR.27.4-${label}.txt`, procedure, author: "a-3", version: 2, created_at: "2026-11-01T02:00:00Z", ...over,
});
const decision = (id: string, label: string, step: string, decided_by: string, at: string, reason: string | null = null) => ({ id, revision: `v-${label}`, step, reason, sha256: hash("4"), decided_by, decided_at: at });
export const documentDetail = {
  document,
  revisions: [
    { revision: revision("V1", "in_review", "9", { reason: "Nama unit menjadi Pokja Humas dan Kerjasama" }), decisions: [decision("k-3", "V1", "submitted", "a-3", "2026-11-20T02:00:00Z")], author_name: "Dewi Lestari", is_in_force: false },
    {
      revision: revision("V0", "approved", "4", { in_force_on: "2026-11-02" }), author_name: "Dewi Lestari", is_in_force: true,
      decisions: [decision("k-2", "V0", "approved", "a-4", "2026-11-02T03:10:00Z", "Sesuai naskah yang ditandatangani"), decision("k-1", "V0", "submitted", "a-3", "2026-11-01T02:20:00Z")],
    },
  ],
};
export const copies = [{ id: "c-1", revision: "v-V0", number: 1, holder: "Ruang Humas, lantai 2", code: "7QK4MZ2PX9WB3TRD", given_by: "a-3", given_at: "2026-11-03T02:00:00Z" }];

export const cycle = { id: "y-1", procedure: "v-V0", name: "Desember 2026", starts_on: "2026-12-01", ends_on: "2026-12-31", started_by: "a-1", started_at: "2026-11-20T01:00:00Z", closed_at: null, version: 1 };
const step = (order: number, name: string, role: string, title: string, isWritten: boolean, progress: string, explanation: string, path: string, evidence: readonly object[] = []) => ({
  task: { id: `t-${order}`, cycle: "y-1", step: name, step_order: order, role, title, is_in_procedure: isWritten, due_on: shiftedDay(today, order * 5 - 12) },
  progress, explanation, evidence, path, is_mine: role === "staff",
});
export const progress = {
  cycle, procedure: "PR.27.4-V0", schedule: "s-1",
  steps: [
    step(1, "plan", "staff", "Mengidentifikasi dan merencanakan jadwal pengelolaan/pengembangan media informasi", true, "done", "Jadwal dengan 48 entri sudah diajukan untuk direviu.", "/jadwal/s-1"),
    step(2, "review", "staff", "Mereviu jadwal kegiatan dan rencana pengembangan media informasi", true, "late", "Reviu sudah dicatat; jadwal belum diterbitkan.", "/reviu/r-1", [{ title: "Rapat reviu jadwal Desember", path: "/reviu/r-1" }, { title: "Diskusi surel 19 November", path: "/reviu/r-2" }]),
    step(3, "produce", "staff", "Memproduksi konten media kreatif", false, "under_way", "12 dari 48 konten siap atau sudah disetujui.", "/konten"),
    step(4, "approve_content", "sub_coordinator", "Menyetujui konten sebelum tayang", false, "not_started", "0 dari 48 konten disetujui.", "/persetujuan"),
    step(5, "publish", "staff", "Menerbitkan konten dan menyimpan bukti tayang", false, "lacking_evidence", "3 entri terbit tanpa bukti tayang. Lampirkan tautan atau tangkapan layar.", "/publikasi"),
    step(6, "report", "staff", "Menyusun laporan kegiatan", false, "not_started", "Laporan kegiatan belum dimulai.", "/laporan"),
    step(7, "review_report", "sub_coordinator", "Mereviu laporan kegiatan dan evaluasi", true, "not_started", "Belum ada laporan kegiatan untuk direviu.", "/laporan"),
  ],
};
const link = (kind: string, subject: string, title: string, path: string) => ({ kind, subject, title, path });
export const chain = {
  here: link("cycle", "y-1", "Desember 2026", "/siklus/y-1"),
  before: [link("document", "d-1", "PR.27.4-V0", "/dokumen/d-1")],
  after: [link("schedule", "s-1", "Jadwal Desember 2026", "/jadwal/s-1"), link("activity_report", "l-1", "Laporan kegiatan Desember 2026", "/laporan/l-1")],
};

const computations: Record<string, string> = { "B.4.10.1": "policy_in_force", "B.4.10.2": "procedures_cover", "B.4.10.8": "self_evaluation_filed" };
const indicator = (code: string, statement: string, over: object = {}) => ({
  id: code, code, statement, is_computed: true, kind: "main", standard: "Standar Layanan", formula: null, unit: null, method: null, computation: computations[code] ?? null, quarters: [1, 2, 3, 4], owner: null,
  owner_role: "coordinator", first_year: 2024, last_year: null, version: 1, created_at: "2026-11-02T00:00:00Z", ...over,
});
const cell = (quarter: number, id: string | null = null, unit_rating: string | null = null, auditor_rating: string | null = null, is_closed = false) => ({ quarter, is_assessed: true, id, unit_rating, auditor_rating, is_closed });
const unwritten = [cell(1), cell(2), cell(3), cell(4), cell(0)];
const measured = { number: null, target: "Ada dan berlaku", baseline: "", percent: null, stage: "execution", quarters: unwritten };
export const indicators = [
  {
    ...measured, indicator: indicator("B.4.10.1", procedure.indicators[0]!.statement), year: 2026, status: "met", value: "Kebijakan informasi publik, promosi dan protokoler berlaku dan mengacu ke peraturan yang berlaku.", missing: [], replaced_by: null,
    evidence: [{ title: "KB.4.10-V1 Kebijakan Penyampaian Informasi Publik", path: "/dokumen/d-2" }, { title: "UU 14/2008 Keterbukaan Informasi Publik", path: "/dokumen/d-3" }], stage: "evaluation",
    quarters: [cell(1, "w-1", "met", "met", true), cell(2, "w-2", "met", null, true), cell(3, "w-3", "met"), cell(4), cell(0)],
  },
  {
    ...measured, indicator: indicator("B.4.10.2", procedure.indicators[1]!.statement), year: 2026, status: "not_met", value: "1 dari 4 bidang mempunyai prosedur yang berlaku.", evidence: [{ title: "PR.27.4-V0", path: "/dokumen/d-1" }],
    missing: ["Belum ada prosedur yang disetujui untuk: acara, protokoler. Daftarkan di halaman Dokumen, lalu minta persetujuannya.", "Belum ada prosedur yang disetujui untuk: promosi dan publikasi."],
    replaced_by: { id: "o-1", indicator: "B.4.10.2", year: 2026, status: "met", value: "4 dari 4 bidang; tiga prosedur masih di e-SPMI.", reason: "PR.27.1 sampai PR.27.3 terdaftar di e-SPMI dan belum dipindahkan.", set_by: "a-3", set_at: "2026-11-10T02:00:00Z" },
    quarters: [cell(1, "w-4", "not_met", "not_met", true), cell(2), cell(3), cell(4), cell(0)], stage: "control",
  },
  { ...measured, indicator: indicator("B.4.10.8", procedure.indicators[2]!.statement, { quarters: [4] }), year: 2026, status: "no_data", value: "Laporan evaluasi diri 2026 belum selesai.", missing: ["Laporan evaluasi diri 2026 belum disusun. Susun di halaman Evaluasi Diri."], evidence: [], replaced_by: null },
];

const series = (id: string, name: string, form: string | null) => ({
  id, name, form, storage_location: "Unit PHK", retention_months: 60, trigger: "filing", final_action: "reappraise", authority: "PR.27.4-V0 4. Penyimpanan Data", version: 1, created_at: "2026-11-02T00:00:00Z",
});
const record = (id: string, identifier: string, title: string, due_on: string, state = "kept") => ({
  id, series: "j-1", identifier, title, subject_kind: "schedule", subject: "s-1", file_name: "jadwal.pdf", media_type: "application/pdf", size: 184_320, sha256: hash("b"),
  metadata: JSON.stringify({ content: { title, language: "id" }, structure: { format: "PDF/A-2b", pages: 4 }, context: { procedure: "PR.27.4-V0", filed_because: "planning.schedule_issued" }, relations: ["schedule s-1", "review r-1"] }),
  closed_on: "2026-11-20", due_on, state, filed_by: "a-1", filed_at: "2026-11-20T03:00:00Z",
});
const records = [
  record("r-1", "JK/2026/012", "Jadwal Desember 2026", "2031-11-20"), record("r-2", "JK/2026/011", "Jadwal November 2026", "2031-10-20"),
  record("r-3", "JK/2021/003", "Jadwal Maret 2021", "2026-03-02"), record("r-4", "JK/2020/001", "Jadwal Januari 2020", "2025-01-05", "destroyed"),
];
const disposals = [
  { id: "p-2", records: ["r-3"], reason: "Masa simpan 5 tahun habis dan tidak ada sengketa.", state: "proposed", proposed_by: "a-3", proposed_at: "2026-11-21T02:00:00Z", confirmed_by: null, confirmed_at: null, executed_at: null, certificate: null, version: 1 },
  {
    id: "p-1", records: ["r-4"], reason: "Masa simpan habis.", state: "executed", proposed_by: "a-3", proposed_at: "2026-02-01T02:00:00Z", confirmed_by: "a-4", confirmed_at: "2026-02-03T02:00:00Z", executed_at: "2026-02-05T02:00:00Z",
    certificate: "BERITA ACARA PEMUSNAHAN ARSIP\nPoliteknik Negeri Batam\nHumas dan Kerjasama\n\nPada 2026-02-05 pukul 09:00 (Asia/Jakarta) telah dimusnahkan 1 arsip secara total.", version: 3,
  },
];
const holds = [
  { id: "h-1", record: "r-1", reason: "Sedang diminta auditor mutu internal", placed_by: "a-3", placed_at: "2026-11-22T02:00:00Z", lifted_by: null, lifted_at: null },
  { id: "h-0", record: "r-1", reason: "Sengketa hak cipta foto", placed_by: "a-3", placed_at: "2026-11-20T04:00:00Z", lifted_by: "a-4", lifted_at: "2026-11-21T02:00:00Z" },
];

const trailKinds = [
  ["planning.schedule_issued", "menerbitkan jadwal kegiatan", { title: "Jadwal Desember 2026", baseline_number: 1, entries: [{ title: "Open house", planned_for: "2026-12-05T09:00" }], reason: null }],
  ["documents.revision_approved", "mengesahkan versi dokumen", { label: "V0", document: "d-1", in_force_on: "2026-11-02" }],
  ["people.signed_in", "masuk", {}],
  ["app.restored", "app.restored", null],
] as const;
const trail = Array.from({ length: 12 }, (_, index) => {
  const [kind, sentence, content] = trailKinds[index % trailKinds.length]!;
  return { seq: 120 - index, at: `2026-11-23T0${9 - Math.floor(index / 2)}:1${index % 6}:00Z`, actor: "a-1", actor_name: index % 4 === 3 ? "Siar" : people[index % 4]!.name, kind, sentence, object: `0193-${index}`, content, leaf: hash("c") };
});
const note = "siar.polibatam.ac.id/humas\n118\nq0Vb7nJ1rN4=\n\n— siar.polibatam.ac.id/humas Az3grlgt";
const health = { size: 120, root: hash("d"), last_checkpoint: { size: 118, root: hash("e"), signed_at: "2026-11-23T08:00:00Z", note }, public_key: "siar.polibatam.ac.id/humas+0d3f+AY3k2mV9" };

const holding = (id: string, account: string, role: string, until_on: string | null = null, deputy_for: string | null = null) => ({ id, account, role, deputy_for, from_on: "2026-11-01", until_on });
const account = (id: string, name: string, username: string | null, is_closed = false) => ({ id, name, username, language: "id", is_closed, version: 1, created_at: "2026-11-01T00:00:00Z" });
const accounts = [
  { account: account("a-1", "Rina Kartika", "rina"), roles: [holding("w-1", "a-1", "staff"), holding("w-2", "a-1", "administrator")] },
  { account: account("a-2", "Bagus Pranoto", "bagus"), roles: [holding("w-3", "a-2", "sub_coordinator"), holding("w-4", "a-2", "staff", "2026-11-10")] },
  { account: account("a-3", "Dewi Lestari", "dewi"), roles: [holding("w-5", "a-3", "coordinator"), holding("w-6", "a-3", "sub_coordinator", shiftedDay(today, 9), "a-2")] },
  { account: account("a-5", "Siti Nurhaliza", null), roles: [] },
];
const titles = ["staff", "sub_coordinator", "coordinator", "director", "contributor", "auditor", "administrator"].map((role) => ({
  role, title: me.role_titles.find((one) => one.role === role)?.title ?? { sub_coordinator: "Sub Koordinator Humas dan Kerjasama", coordinator: "Koordinator PHK", director: "Direktur" }[role] ?? role,
}));

/** The answers of an office at work, by operation. */
export function officeAnswers(): Record<string, unknown> {
  return {
    "GET /api/inbox": inbox, "GET /api/notices": notices, "GET /api/people": people, "POST /api/notices/read": null,
    "GET /api/me/address": ownAddress, "GET /api/me/preferences": preferences, "GET /api/accounts/a-2/address": { ...ownAddress, address: null },
    "GET /api/documents": documents, "GET /api/documents/d-1": documentDetail, "GET /api/revisions/v-V0/copies": copies, "POST /api/procedures/preview": procedure,
    "GET /api/cycles": [cycle, { ...cycle, id: "y-0", name: "November 2026", starts_on: `${month}-01`, ends_on: `${month}-30` }],
    "GET /api/cycles/y-1": progress, "GET /api/chain/cycle/y-1": chain, "GET /api/chain/document/d-1": { ...chain, here: chain.before[0], before: [], after: [chain.here] },
    "GET /api/indicators": indicators,
    "GET /api/record-series": [{ series: series("j-1", "Jadwal Kegiatan", null), record_count: 4 }, { series: series("j-2", "Laporan Evaluasi Diri", "FO.2.3.1 Format Laporan Evaluasi Diri"), record_count: 0 }],
    "GET /api/records": records, "GET /api/records-due": [records[2]], "GET /api/disposals": disposals,
    "GET /api/records/r-1": { record: records[0], series: series("j-1", "Jadwal Kegiatan", null), holds, is_due: false }, "GET /api/chain/record/r-1": { ...chain, here: link("record", "r-1", "JK/2026/012", "/arsip/r-1"), before: [chain.after[0]], after: [] },
    "GET /api/ledger": trail, "GET /api/ledger/health": health,
    "GET /api/ledger/120/proof": { seq: 120, size: 120, leaf: hash("c"), root: hash("d"), path: [hash("1"), hash("2"), hash("3")], checkpoint: note, public_key: health.public_key },
    "GET /api/accounts": accounts, "GET /api/office": me.office, "GET /api/role-titles": titles,
    "GET /api/holidays": holidays, "GET /api/report-settings": { number_pattern: null, begins_drafts: true, version: 1 }, "GET /api/reminder-numbers": { days_before: 2, late_after: 1, sub_coordinator_after: 3, coordinator_after: 5, version: 1 },
    "GET /api/me": me,
  };
}
