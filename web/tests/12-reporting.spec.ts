import { expect, test, type Siar } from "./support/pages";
import { me } from "./support/samples";

const row = (code: string, statement: string, news: Record<string, unknown> = {}) => ({
  code, statement, indicator: "Dokumen kebijakan", unit: "dokumen", baseline: "Belum ada", target: "Ada dan berlaku", actual: "Kebijakan Humas versi 2 berlaku sejak Februari", percent: 100, status: "met", evidence: "Kebijakan Humas V2, SK Direktur", analysis: "Disahkan sebelum tahun berjalan.", root_cause: "", supporting_factors: "", hindering_factors: "", follow_up: "", assignee: "Koordinator PHK", due_on: null, follow_up_state: "planned", ...news,
});
const months = Array.from({ length: 12 }, (_, index) => ({ month: `2026-${String(index + 1).padStart(2, "0")}-01`, planned_count: 14 + (index % 5), published_count: index < 10 ? 12 + (index % 4) : 0, late_count: index % 3, cancelled_count: index % 2 }));
const one = {
  id: "z-1", year: 2026, title: "Laporan Evaluasi Diri Media Informasi Tahun 2026", summary: "Sepanjang 2026 direncanakan 192 konten, 134 tayang.", introduction: "Laporan ini disusun berdasarkan PR.27.4.", team: "Rina Marlina (penyusun)", method: "Dihitung dari rekaman.", profile: "Staf: Sari Dewi, Budi Santoso", channels: "Instagram, laman", budget: "", analysis: "Kekuatan: liputan wisuda. Kesenjangan: radio.", root_causes: "", swot_strengths: "", swot_weaknesses: "", swot_opportunities: "", swot_threats: "", satisfaction: "", complaints: "", improvement_plan: "Menambah juru kamera.", closing: "",
  rows: [
    row("B.4.10.1", "Polibatam memiliki kebijakan kehumasan yang mengacu pada peraturan perundang-undangan."), row("B.4.10.2", "Unit Humas memiliki prosedur pengelolaan media informasi.", { analysis: "" }),
    row("B.4.10.8", "Unit Humas menyusun laporan evaluasi diri setiap tahun.", { status: "not_met", actual: "Belum disahkan", evidence: "", analysis: "", root_cause: "" }),
  ],
  last_follow_ups: [{ code: "B.4.10.2", text: "Melengkapi notulen reviu dengan daftar hadir.", assignee: "Rina", due_on: "2026-03-31", state: "done", note: "Selesai sejak Maret." }, { code: "", text: "Menambah kanal WhatsApp.", assignee: "", due_on: null, state: "planned", note: "" }],
  months, channel_figures: [{ name: "Instagram", planned_count: 100, published_count: 90, late_count: 4, cancelled_count: 2 }], pillar_figures: [{ name: "", planned_count: 100, published_count: 90, late_count: 4, cancelled_count: 2 }],
  annexes: [{ kind: "schedule", title: "Jadwal Desember", reference: "versi 1" }, { kind: "publication", title: "Wisuda (Instagram)", reference: "https://instagram.com/p/1" }],
  route: [], reports: ["Laporan kegiatan Januari 2026", "Laporan kegiatan Februari 2026", "Laporan wisuda ke-24"], state: "drafting", sha256: "8b1a9953c4611296a827abf8c47804d7e6c49c6b1b4e1f7f3c9a0d1e2f3a4b5c", author: "a-1", version: 5, created_at: "2026-12-01T00:00:00Z",
};
const hindrances = [
  { field: "closing", sentence: "Tuliskan penutup." }, { field: "rows[1].analysis", sentence: "B.4.10.2: tuliskan analisisnya." }, { field: "rows[2].evidence", sentence: "B.4.10.8: tuliskan buktinya." },
  { field: "last_follow_ups[1].note", sentence: "Tindak lanjut tahun lalu nomor 2: tuliskan perkembangannya." },
];
const at = "2026-12-10T02:00:00Z";
const part = (name: string, version = 1) => ({ part: name, version, written_by: "a-1", written_at: at });
const parts = [part("summary", 4), part("closing"), part("rows.B.4.10.2", 2), part("last_follow_ups.2")];
const route = [
  { step: { role: "coordinator", verb: "endorse", quorum: "any_of" }, state: "signed_off", signatures: [{ account: "a-2", name: "Yuda Pratama", signed_at: at }], awaited: [] },
  { step: { role: "director", verb: "approve", quorum: "any_of" }, state: "open", signatures: [], awaited: ["Dewi Lestari"] },
];
const detailOf = (news: Record<string, unknown> = {}, detail: Record<string, unknown> = {}) => ({ self_evaluation: { ...one, ...news }, parts, decisions: [], route, hindrances: [], may_endorse: false, may_approve: false, ...detail });
const builtIn = { file_name: "FO.2.3.1-contoh.docx", sha256: "cd".repeat(32), is_built_in: true };
const form = { code: "self_evaluation", number: "FO.2.3.1", title: "Laporan Evaluasi Diri", in_use: { file_name: "resmi.docx", sha256: "ef".repeat(32), is_built_in: false } };
const field = (name: string, kind: string, list: string, explanation: string) => ({ name, tag: kind === "text" ? `{{${name}}}` : `{{@${name}}}`, kind, list, explanation });
const formDetail = {
  form, built_in: builtIn, may_place: true,
  fields: [field("summary", "text", "", "Ringkasan eksekutif"), field("months_chart", "chart", "", "Grafik rencana dan terbit"), field("rows.code", "text", "rows", "Kode standar")],
  history: [{ id: "f-1", form: "self_evaluation", file_name: "resmi.docx", sha256: "ef".repeat(32), placed_by: "a-1", placed_at: at }],
};

function withOne(siar: Siar, news: Record<string, unknown> = {}, detail: Record<string, unknown> = {}): void {
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "evidence.upload", "documents.read", "documents.write", "reporting.set_route"] });
  siar.answer("GET /api/self-evaluations/z-1", detailOf(news, detail));
  siar.answer("GET /api/self-evaluations", [one, { ...one, id: "z-0", year: 2025, title: "Laporan Evaluasi Diri Media Informasi Tahun 2025", state: "approved" }]);
  siar.answer("GET /api/self-evaluation-route", { steps: route.map((each) => each.step) });
  siar.answer("GET /api/form-templates", [form]);
  siar.answer("GET /api/form-templates/self_evaluation", formDetail);
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
    await siar.page.getByRole("dialog").getByLabel("Akar masalah").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`achievement-${name}`);
    await siar.page.goto("/evaluasi-diri");
    await siar.page.getByRole("button", { name: "Simpan jalur" }).waitFor();
    await siar.expectAccessible();
    await siar.shoot(`self-evaluations-${name}`, true);
  });
}

test("F19: parts are saved one by one with their own versions, and who writes the same one meanwhile is shown with both texts", async ({ siar }) => {
  withOne(siar, {}, { hindrances });
  siar.answer("PUT /api/self-evaluations/z-1/rows/B.4.10.2", () => detailOf({ version: 6 }, { parts: [...parts.filter((each) => each.part !== "rows.B.4.10.2"), part("rows.B.4.10.2", 3)] }));
  const theirs = { id: "v-1", self_evaluation: "z-1", part: "summary", version: 5, texts: [{ field: "text", text: "Teks milik Sari." }], written_by: "a-1", written_at: at };
  siar.refuse("PUT /api/self-evaluations/z-1/parts/summary", 409, { reason: "conflict", code: "reporting.part_written_meanwhile", message: "Bagian ini baru saja ditulis Sari Dewi.", problems: [], current: theirs });
  await siar.open("/evaluasi-diri/z-1");
  await siar.page.getByRole("button", { name: "Isi B.4.10.2" }).click();
  await siar.page.getByRole("dialog").getByLabel("Analisis").fill("Prosedur dipakai setiap bulan.");
  await siar.page.getByRole("dialog").getByText(/Tersimpan \d/).waitFor();
  expect(siar.sent[0]).toMatch(/^PUT .*rows\/B\.4\.10\.2.*"analysis":"Prosedur dipakai setiap bulan\."/);
  expect(siar.sent[0]).toContain('"version":2');
  await siar.page.getByRole("dialog").getByRole("button", { name: "Selesai" }).click();
  await siar.page.getByRole("textbox", { name: "Ringkasan eksekutif" }).fill("Teks milik saya.");
  await siar.page.getByText("Teks milik Sari.").waitFor();
  await expect(siar.page.getByRole("textbox", { name: "Ringkasan eksekutif" })).toHaveValue("Teks milik saya.");
  await siar.page.getByRole("button", { name: "B.4.10.8: tuliskan buktinya." }).click();
  await expect(siar.page.getByRole("dialog").getByText("Indikator B.4.10.8")).toBeVisible();
});

test("the PDF that cannot be made says why, and the report is approved as it is shown", async ({ siar }) => {
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

test("a template is checked before it replaces anything: every bad tag is named with its place", async ({ siar }) => {
  withOne(siar);
  siar.answer("POST /api/form-templates/self_evaluation/check", { file_name: "baru.docx", faults: [{ part: "document.xml", paragraph: 5, table: 2, row: 3, tag: "{{titel}}", text: "Judul: {{titel}}", message: "document.xml, paragraf 5: {{titel}} tidak dikenal. Mungkin maksudnya {{title}}." }] });
  await siar.open("/templat?formulir=self_evaluation");
  await siar.page.getByText("Ringkasan eksekutif").waitFor();
  await siar.expectAccessible();
  await siar.shoot("form-templates", true);
  await siar.page.route("**/api/uploads**", (sent) => sent.fulfill(sent.request().method() === "POST" ? { status: 201, headers: { Location: "/api/uploads/t-1" } } : { status: 204, headers: { "Upload-Offset": "3" } }));
  await siar.page.getByTestId("file-input").setInputFiles({ name: "baru.docx", mimeType: "application/octet-stream", buffer: Buffer.from("abc") });
  await expect(siar.page.getByRole("alert")).toContainText("Mungkin maksudnya {{title}}");
  await expect(siar.page.getByText("Tabel 2, baris 3")).toBeVisible();
  expect(siar.sent.filter((each) => each.startsWith("PUT"))).toEqual([]);
  await siar.page.getByLabel("Cari tanda").fill("grafik");
  await expect(siar.page.getByText("{{@months_chart}}")).toBeVisible();
  await expect(siar.page.getByText("{{rows.code}}")).toBeHidden();
});
