import { expect, test, type Siar } from "./support/pages";
import { me } from "./support/samples";

const engagement = { id: "g-1", title: "AMI 2026", scope: "Pengelolaan media informasi", procedure: "d-1", indicators: ["B.4.10.8"], period_from: "2026-01-01", period_until: "2026-12-31", from_on: "2026-11-01", until_on: "2099-12-01", auditors: ["a-9"], opened_by: "a-3", opened_at: "2026-11-01T02:00:00Z", closed_at: null, version: 1 };
const view = { engagement, state: "running", days_left: 8, auditors: [{ account: "a-9", name: "Maya Siregar", until_on: "2099-12-01" }], procedure_number: "PR.27.4", remark_count: 2, waiting_count: 1, read_count: 37 };
const remark = (news: Record<string, unknown>) => ({ id: "m-1", engagement: "g-1", subject_kind: "record", subject: "r-1", kind: "question", rating: null, text: "Siapa yang menyetujui jadwal ini?", due_on: "2026-11-20", state: "open", author: "a-9", made_at: "2026-11-10T02:00:00Z", version: 1, ...news });
const question = { remark: remark({}), author_name: "Maya Siregar", title: "Jadwal Kegiatan November", path: "/arsip/r-1", is_late: true, may_answer: true, may_settle: false, replies: [] };
const rating = { ...question, remark: remark({ id: "m-2", kind: "rating", rating: "minor", state: "noted", due_on: null, text: "Notulen tanpa daftar hadir." }), is_late: false, may_answer: false };
const summary = { read_count: 37, things: [{ what: "Arsip", kind: "record", object: "r-1", title: "Jadwal Kegiatan November", path: "/arsip/r-1", times: 4, first_at: "2026-11-10T02:00:00Z", last_at: "2026-11-11T02:00:00Z" }, { what: "Daftar dokumen", kind: "", object: "", title: "", path: "", times: 33, first_at: "2026-11-10T02:00:00Z", last_at: "2026-11-11T02:00:00Z" }], days: [{ name: "Maya Siregar", day: "2026-11-10", count: 21, sha256: "ab".repeat(32), is_as_sealed: true }, { name: "Maya Siregar", day: "2026-11-11", count: 16, sha256: "cd".repeat(32), is_as_sealed: false }] };
const step = { task: { id: "t-1", cycle: "y-1", step_order: 2, title: "Mereviu jadwal kegiatan", role: "staff", due_on: "2026-11-05", is_in_procedure: true }, progress: "done", explanation: "Reviu 3 November menyetujui jadwal.", evidence: [{ title: "Notulen reviu 3 November", path: "/reviu/v-1" }], path: "/reviu", is_mine: false };
const readers = ["audit.read", "audit.read_log", "planning.read", "indicators.read", "evidence.read", "disclosure.read"];

function answers(siar: Siar, permissions: readonly string[]): void {
  siar.answer("GET /api/me", { ...me, permissions });
  siar.answer("GET /api/audit/engagements", [view]);
  siar.answer("GET /api/audit/remarks", [question, rating]);
  siar.answer("GET /api/audit/read-summary", summary);
  siar.answer("GET /api/cycles", [{ id: "y-1", name: "November 2026", starts_on: "2026-11-01", ends_on: "2026-11-30", revision: "v-1", closed_at: null, version: 1, created_at: "2026-11-01T00:00:00Z" }]);
  siar.answer("GET /api/cycles/y-1", { cycle: { id: "y-1", name: "November 2026" }, procedure: "PR.27.4-V0", schedule: null, steps: [step] });
  siar.answer("GET /api/indicators", [{ indicator: { id: "i-1", code: "B.4.10.8", statement: "Laporan evaluasi diri setiap tahun" } }]);
}

test("the auditor finds the audit, the chain, the questions and the own reads", async ({ siar }) => {
  answers(siar, [...readers, "audit.remark"]);
  for (const isPhone of [false, true]) {
    await siar.open("/ruang-auditor", { isPhone });
    await expect(siar.page.getByText("8 hari lagi")).toBeVisible();
    await expect(siar.page.getByRole("link", { name: "Notulen reviu 3 November" })).toHaveAttribute("href", "/reviu/v-1");
    await siar.shoot(isPhone ? "audit-phone" : "audit", true);
    await siar.expectNoOverflow();
    await siar.expectAccessible();
    await siar.page.getByRole("tab", { name: "Yang saya baca" }).click();
    await expect(siar.page.getByText("Berubah")).toBeVisible();
    await siar.expectAccessible();
  }
});

test("the office answers a question in place and opens an audit", async ({ siar }) => {
  answers(siar, [...readers, "audit.manage", "audit.answer", "documents.read"]);
  siar.answer("GET /api/people", [{ account: "a-9", name: "Maya Siregar", roles: ["auditor"] }]);
  siar.answer("GET /api/documents", []);
  siar.answer("POST /api/audit/remarks/m-1/answer", question);
  siar.answer("POST /api/audit/engagements", view);
  await siar.open("/ruang-auditor?catatan=m-1");
  await expect(siar.page.getByText("Terlambat")).toBeVisible();
  await siar.page.getByRole("button", { name: "Jawab", exact: true }).click();
  await siar.page.getByLabel("Jawaban").fill("Sub Koordinator, pada reviu 3 November.");
  await siar.page.getByRole("button", { name: "Kirim jawaban" }).click();
  await siar.page.getByText("Jawaban terkirim.").waitFor();
  expect(siar.sent[0]).toContain('"text":"Sub Koordinator, pada reviu 3 November."');
  await siar.page.getByRole("button", { name: "Buka audit" }).click();
  await siar.page.getByLabel("Nama audit").fill("AMI 2027");
  await siar.page.getByRole("combobox", { name: "Auditor" }).press("ArrowDown");
  await siar.page.getByRole("option", { name: "Maya Siregar" }).click();
  await siar.page.keyboard.press("Escape");
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Simpan" }).click();
  await siar.page.getByText("Audit tersimpan.").waitFor();
  expect(siar.sent[1]).toMatch(/"auditors":\["a-9"\]/);
});

const row = { source: "content", subject: "c-1", info_class: "periodic", summary: "Wisuda ke-25", official: "Koordinator PHK", issuer: "Unit Humas", made_on: "2026-10-02", place: "Batam", forms: [{ name: "Situs", url: "/publik/wisuda-ke-25" }, { name: "Videotron", url: "" }], retention: "5 tahun", legal_basis: null, exempt_until: null, reason: null };
const register = { settings: { id: "office", official: "Koordinator PHK", issuer: "Unit Humas", place: "Batam", retention: "5 tahun", version: 1 }, rows: [row, { ...row, source: "added", subject: "x-1", summary: "Peta kampus", info_class: "on_request", reason: "Sering ditanyakan" }], exempt: [{ ...row, source: "added", subject: "x-2", summary: "Data pribadi pelapor", info_class: "exempt", legal_basis: "UU 14/2008 pasal 17 huruf h", exempt_until: "2036-05-04", reason: "Uji konsekuensi" }], issued: [{ id: "e-1", number: 1, year: 2026, row_count: 2, sha256: "ab".repeat(32), issued_by: "Wati", issued_at: "2026-11-10T02:00:00Z" }] };
const asked = { id: "q-1", number: "1/2026", received_on: "2026-11-02", requester_kind: "person", channel: "email", subject: "Salinan prosedur", due_on: "2026-11-16", extension_reason: null, outcome: null, decided_on: null, reason: null, legal_basis: null, recorded_by: "a-1", recorded_at: "2026-11-02T02:00:00Z", version: 1 };
const figures = { publications: [{ info_class: "periodic", channel: "Situs", count: 12 }], publication_count: 12, average_minutes: 95, immediate_count: 2, immediate_in_time_count: 1, request_count: 2, granted_count: 1, partly_count: 0, refused_count: 1, waiting_count: 0, late_count: 0, average_tenths_of_days: 45, refusals: [{ legal_basis: "Pasal 17 huruf h", reason: "Data pribadi" }] };

test("the list is issued, a request refused with its basis, and the yearly report read", async ({ siar }) => {
  siar.answer("GET /api/me", { ...me, permissions: ["disclosure.read", "disclosure.write", "disclosure.issue"] });
  siar.answer("GET /api/public-information", register);
  siar.answer("POST /api/public-information/issued", {});
  siar.answer("GET /api/information-requests", [{ request: asked, working_days: 12, is_late: true }]);
  siar.answer("POST /api/information-requests/q-1/decide", { request: asked, working_days: 12, is_late: true });
  siar.answer("GET /api/public-reports/2025", { year: 2025, figures, issued: null });
  for (const isPhone of [true, false]) {
    await siar.open("/informasi-publik", { isPhone });
    await expect(siar.page.getByText("Data pribadi pelapor")).toBeVisible();
    await siar.shoot(isPhone ? "public-information-phone" : "public-information", true);
    await siar.expectNoOverflow();
    await siar.expectAccessible();
  }
  await siar.page.getByRole("button", { name: "Tetapkan versi" }).click();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Tetapkan" }).click();
  await siar.page.getByText("Daftar ditetapkan.").waitFor();
  await siar.page.getByRole("tab", { name: "Permohonan" }).click();
  await siar.page.getByRole("button", { name: "Putuskan permohonan 1/2026" }).click();
  await siar.page.getByText("Ditolak").click();
  await siar.page.getByLabel("Dasar hukum").fill("UU 14/2008 pasal 17 huruf h");
  await siar.page.getByLabel("Alasan").fill("Memuat data pribadi");
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Putuskan", exact: true }).click();
  await siar.page.getByText("Keputusan tersimpan.").waitFor();
  expect(siar.sent.at(-1)).toMatch(/"outcome":"refused".*"legal_basis":"UU 14\/2008 pasal 17 huruf h"/);
  await siar.open("/informasi-publik?bagian=report&tahun=2025");
  await expect(siar.page.getByText("4,5 hari kerja").or(siar.page.getByText("4.5 hari kerja"))).toBeVisible();
  await siar.shoot("public-report", true);
  await siar.expectAccessible();
});
