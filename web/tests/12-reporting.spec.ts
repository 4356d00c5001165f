import { expect, test, type Siar } from "./support/pages";
import { me } from "./support/samples";

const row = (code: string, statement: string, news: Record<string, unknown> = {}) => ({
  code, statement, target: "Ada dan berlaku", actual: "Kebijakan Humas versi 2 berlaku sejak Februari", status: "met", evidence: "Kebijakan Humas V2, SK Direktur", analysis: "Disahkan sebelum tahun berjalan.", root_cause: "", follow_up: "", assignee: "Koordinator PHK", due_on: null, ...news,
});
const months = Array.from({ length: 12 }, (_, index) => ({ month: `2026-${String(index + 1).padStart(2, "0")}-01`, planned_count: 14 + (index % 5), published_count: index < 10 ? 12 + (index % 4) : 0, late_count: index % 3, cancelled_count: index % 2 }));
const one = {
  id: "z-1", year: 2026, title: "Laporan Evaluasi Diri Media Informasi Tahun 2026", summary: "Sepanjang 2026 direncanakan 192 konten, 134 tayang.", introduction: "Laporan ini disusun berdasarkan PR.27.4.", profile: "Humas beranggotakan enam orang dan mengelola delapan kanal.", analysis: "Kekuatan: liputan wisuda. Kesenjangan: radio.", satisfaction: "", improvement_plan: "Menambah juru kamera.", closing: "",
  rows: [
    row("B.4.10.1", "Polibatam memiliki kebijakan kehumasan yang mengacu pada peraturan perundang-undangan."), row("B.4.10.2", "Unit Humas memiliki prosedur pengelolaan media informasi.", { analysis: "" }),
    row("B.4.10.8", "Unit Humas menyusun laporan evaluasi diri setiap tahun.", { status: "not_met", actual: "Belum disahkan", evidence: "", analysis: "", root_cause: "" }),
  ],
  last_follow_ups: [{ text: "Melengkapi notulen reviu dengan daftar hadir.", state: "Selesai sejak Maret." }, { text: "Menambah kanal WhatsApp.", state: "" }],
  months, reports: ["Laporan kegiatan Januari 2026", "Laporan kegiatan Februari 2026", "Laporan wisuda ke-24"], state: "drafting", sha256: "8b1a9953c4611296a827abf8c47804d7e6c49c6b1b4e1f7f3c9a0d1e2f3a4b5c", author: "a-1", version: 5, created_at: "2026-12-01T00:00:00Z",
};
const hindrances = ["Tuliskan penutup.", "B.4.10.2: tuliskan analisisnya.", "B.4.10.8: tuliskan buktinya.", "B.4.10.8 tidak tercapai: tuliskan akar masalahnya."];
const template = { file_name: "FO.2.3.1 (contoh Siar).docx", sha256: "cd".repeat(32), is_built_in: true, fields: ["office_name", "unit_name", "year", "summary", "introduction", "profile", "analysis", "satisfaction", "improvement_plan", "closing", "#rows", "code", "statement", "target", "actual", "status", "evidence", "/rows", "#months", "month", "planned", "published", "/months"] };

function withOne(siar: Siar, news: Record<string, unknown> = {}, detail: Record<string, unknown> = {}): void {
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "evidence.upload"] });
  siar.answer("GET /api/self-evaluations/z-1", { self_evaluation: { ...one, ...news }, decisions: [], hindrances: [], may_endorse: false, may_approve: false, ...detail });
  siar.answer("GET /api/self-evaluations", [one, { ...one, id: "z-0", year: 2025, title: "Laporan Evaluasi Diri Media Informasi Tahun 2025", state: "approved" }]);
  siar.answer("GET /api/form-templates/self-evaluation", template);
  siar.answer("GET /api/evidence", []);
}

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`the self-evaluation has no fault of accessibility (${name})`, async ({ siar }) => {
    withOne(siar, {}, { hindrances, decisions: [{ id: "d-1", self_evaluation: "z-1", step: "submitted", sha256: one.sha256, reason: null, decided_by: "a-1", decided_at: "2026-12-10T02:00:00Z" }, { id: "d-2", self_evaluation: "z-1", step: "returned", sha256: one.sha256, reason: "Analisis B.4.10.2 belum ada.", decided_by: "a-1", decided_at: "2026-12-11T02:00:00Z" }] });
    await siar.open("/evaluasi-diri/z-1", { isPhone });
    await siar.page.locator(".recharts-bar").first().waitFor();
    await siar.expectAccessible();
    await siar.shoot(`self-evaluation-${name}`, true);
    await siar.page.getByRole("button", { name: "B.4.10.8: tuliskan buktinya." }).click();
    await siar.page.getByLabel("Akar masalah").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`achievement-${name}`);
    await siar.page.goto("/evaluasi-diri");
    await siar.page.getByText("Ganti templat").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`self-evaluations-${name}`, true);
  });
}

test("a row is written in its drawer and saved by itself; what the server still misses leads to its place", async ({ siar }) => {
  withOne(siar, {}, { hindrances });
  siar.answer("PUT /api/self-evaluations/z-1", () => ({ self_evaluation: { ...one, version: 6 }, decisions: [], hindrances: [], may_endorse: false, may_approve: false }));
  siar.refuse("POST /api/self-evaluations/z-1/submit", 422, { reason: "invalid", code: "reporting.not_ready", message: "Lengkapi bidang yang ditandai.", problems: [{ field: "closing", code: "reporting.closing_missing", message: "Tuliskan penutup." }, { field: "rows[2].evidence", code: "reporting.row_evidence_missing", message: "B.4.10.8: tuliskan buktinya." }] });
  await siar.open("/evaluasi-diri/z-1");
  await siar.page.getByRole("button", { name: "Isi B.4.10.2" }).click();
  await siar.page.getByRole("dialog").getByLabel("Analisis").fill("Prosedur dipakai setiap bulan.");
  await siar.page.getByRole("dialog").getByRole("button", { name: "Selesai" }).click();
  await siar.page.getByText(/Tersimpan \d/).filter({ visible: true }).waitFor();
  expect(siar.sent[0]).toMatch(/^PUT .*"analysis":"Prosedur dipakai setiap bulan\.".*"version":5/);
  await siar.page.getByRole("button", { name: "Ajukan untuk disetujui" }).click();
  await siar.page.getByRole("alert").getByRole("button", { name: "B.4.10.8: tuliskan buktinya." }).click();
  await expect(siar.page.getByRole("dialog").getByText("Indikator B.4.10.8")).toBeVisible();
});

test("the PDF that cannot be made says why, and a template with faults names each of them", async ({ siar }) => {
  withOne(siar, { state: "in_review" }, { may_approve: true });
  siar.refuse("GET /api/self-evaluations/z-1/pdf", 503, { reason: "unavailable", code: "word.no_libreoffice", message: "PDF belum dapat dibuat karena LibreOffice tidak terpasang di server.", problems: [] });
  siar.answer("POST /api/self-evaluations/z-1/decide", {});
  await siar.open("/evaluasi-diri/z-1");
  await siar.page.getByRole("button", { name: "Unduh PDF" }).click();
  await expect(siar.page.getByText("PDF belum dapat dibuat karena LibreOffice")).toBeVisible();
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Sahkan" }).click();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Sahkan" }).click();
  await siar.page.getByText("Laporan disahkan.").waitFor();
  expect(siar.sent.at(-1)).toContain(`"step":"approved","sha256":"${one.sha256}"`);
});
