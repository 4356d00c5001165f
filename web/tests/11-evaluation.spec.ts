import { expect, test, type Siar } from "./support/pages";
import { month } from "./support/samples";

const channel = (id: string, kind: string, name: string) => ({ id, kind, name, address: null, audience: null, is_closed: false, version: 1, created_at: "2026-01-01T00:00:00Z" });
const placements = (
  [["p-1", "Wisuda ke-24: profil lulusan terbaik", channel("c-2", "instagram", "Instagram"), "04"], ["p-2", "Kuliah tamu keamanan siber bersama praktisi", channel("c-1", "website", "Situs Polibatam"), "06"], ["p-3", "Cerita alumni di industri semikonduktor", channel("c-2", "instagram", "Instagram"), "09"]] as const
).map(([id, title, on, day]) => ({
  placement: { id, content: "k-1", channel: on.id, entry: null, title, planned_for: null, zone: "Asia/Jakarta", planned_at: null, state: "published", approved_sha256: null, trouble: null, published_at: `${month}-${day}T02:00:00Z`, url: `https://contoh.id/p/${id}`, version: 1, created_at: "2026-01-01T00:00:00Z" },
  channel: on, attempts: [], proof: [], may_publish_by_hand: false,
}));
const number = (id: string, news: Record<string, unknown>) => ({
  id, placement: "p-1", channel: null, metric: "reach", value: 12840, source: "Instagram Insights", taken_at: `${month}-10T02:00:00Z`, corrects: null, reason: null, is_corrected: false, entered_by: "a-1", entered_at: `${month}-10T03:00:00Z`, import: null, ...news,
});
const measurements = [
  number("n-2", { value: 12840, corrects: "n-1", reason: "Salah membaca satu angka." }), number("n-1", { value: 1284, is_corrected: true }), number("n-3", { metric: "likes", value: 431 }), number("n-4", { placement: "p-2", metric: "views", value: 0, source: "Statistik situs" }),
];

const report = {
  id: "r-1", cycle: "y-1", title: "Laporan kegiatan Oktober 2026", starts_on: "2026-10-01", ends_on: "2026-10-31", results: "Empat belas dari enam belas konten tayang.\nWisuda diliput di tiga kanal.", obstacles: null, follow_up: "Tambah satu juru kamera untuk dies natalis.",
  figures: [
    { name: "planned", label: "Direncanakan", value: 16, source: "Rencana dan bukti terbit di Siar" }, { name: "published", label: "Terbit", value: 14, source: "Rencana dan bukti terbit di Siar" }, { name: "late", label: "Terbit terlambat", value: 2, source: "Rencana dan bukti terbit di Siar" },
    { name: "reach:Instagram", label: "Jangkauan di Instagram", value: 48210, source: "Instagram Insights (8 dari 9 publikasi)" }, { name: "reach:Radio kampus", label: "Jangkauan di Radio kampus", value: null, source: "Belum ada data" },
  ],
  state: "drafting", sha256: "8b1a9953c4611296a827abf8c47804d7e6c49c6b1b4e1f7f3c9a0d1e2f3a4b5c", author: "a-1", version: 3, created_at: "2026-11-01T00:00:00Z",
  about: "cycle", entries: [], initiative: null, evidence_order: [], number: null, is_prepared: false,
  follow_ups: [{ id: "f-1", text: "Tambah satu juru kamera", who: "Budi Santoso", due_on: "2026-12-15", state: "open" }],
  photos: [{ evidence: "x-2", caption: "Panggung wisuda", alt: "Rektor berdiri di panggung" }],
  attendance: [{ name: "Sari Dewi", unit: "Humas", presence: "present" }],
};
const session = { id: "v-1", schedule: "s-1", mode: "meeting", title: "Reviu jadwal Oktober", held_on: "2026-09-28", place: null, chair: null, minute_taker: null, attendees: [], discussion: null, conclusions: null, recorded_by: "a-1", closed_at: "2026-09-28T06:00:00Z", version: 2, created_at: "2026-09-28T00:00:00Z" };
const evidence = [{ id: "x-1", kind: "email", title: "Surel panitia wisuda.eml", file_name: "surel.eml", media_type: "message/rfc822", size: 12000, sha256: "ab".repeat(32), url: null, note: null, claimed_at: null, captured_at: "2026-10-20T02:00:00Z", captured_by: "a-1" }];
const pictures = ["x-2", "x-3"].map((id, index) => ({ ...evidence[0], id, kind: "file", title: `Foto wisuda ${index + 1}`, file_name: "foto.png", media_type: "image/png" }));
const remark = { id: "k-1", report: "r-1", place: "results", item: null, quote: "Empat belas", text: "Sebutkan judulnya", answers: null, written_by: "a-2", written_at: "2026-11-03T02:00:00Z", resolved_by: null, resolved_at: null };
const parts = {
  evidence: [...evidence, ...pictures], reasons: [{ evidence: "x-1", kind: "review_session", subject: "v-1", title: "Reviu jadwal Oktober" }],
  dropped: [{ evidence: { ...evidence[0], id: "x-9", title: "Foto buram" }, reason: "Buram", dropped_by: "a-1", dropped_at: "2026-11-02T02:00:00Z" }],
  comments: [], follow_up_steps: [], earlier_follow_ups: [], reviewed_before: null, kept_file: null, may_comment: false,
};
const review = { id: "w-1", report: "r-1", verdict: "returned", sha256: report.sha256, reason: "Hambatan belum ditulis, padahal dua konten terlambat.", reviewed_by: "a-1", reviewed_at: "2026-11-03T02:00:00Z" };

function withReport(siar: Siar, news: Record<string, unknown> = {}, detail: Record<string, unknown> = {}): void {
  siar.answer("GET /api/reports/r-1", { report: { ...report, ...news }, reviews: [], ...parts, sessions: [session], hindrances: [], may_decide: false, ...detail });
  siar.answer("GET /api/reports", [report, { ...report, id: "r-2", cycle: null, about: "event", title: "Laporan wisuda ke-24", state: "accepted" }]);
  siar.answer("GET /api/follow-ups", []);
  siar.answer("GET /api/cycles", [{ id: "y-2", procedure: "d-1", name: "November 2026", starts_on: `${month}-01`, ends_on: `${month}-28`, started_by: "a-1", started_at: "2026-11-01T00:00:00Z", closed_at: null, version: 1 }]);
}

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`numbers have no fault of accessibility (${name})`, async ({ siar }) => {
    siar.answer("GET /api/placements", placements);
    siar.answer("GET /api/measurements", measurements);
    await siar.open("/angka", { isPhone });
    await siar.page.getByText("Mengoreksi 1.284").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`numbers-${name}`, true);
    await siar.page.getByRole("button", { name: "Koreksi Suka: Wisuda ke-24: profil lulusan terbaik" }).click();
    await siar.page.getByLabel("Angka yang benar").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`correction-${name}`);
  });

  test(`reports have no fault of accessibility (${name})`, async ({ siar }) => {
    withReport(siar, { state: "returned" }, { reviews: [review], comments: [remark], may_comment: true, reviewed_before: { title: report.title, results: "Empat belas konten tayang.", obstacles: "", follow_up: "", follow_ups: [] }, hindrances: ["Belum ada bukti. Lampirkan notulen, e-mail, atau bukti lain."] });
    await siar.open("/laporan/r-1", { isPhone });
    await siar.page.getByText("Reviu jadwal Oktober").first().waitFor();
    await siar.expectAccessible();
    await siar.shoot(`report-${name}`, true);
    await siar.page.goto("/laporan?baru=1");
    await siar.page.getByRole("button", { name: "Mulai menyusun" }).waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`reports-${name}`);
  });
}

test("numbers are typed with Indonesian thousands; an empty cell is not sent and faults stand at their cells", async ({ siar }) => {
  siar.answer("GET /api/placements", placements);
  siar.answer("GET /api/measurements", measurements);
  await siar.open("/angka");
  await siar.page.getByLabel("Jangkauan: Wisuda ke-24: profil lulusan terbaik", { exact: true }).fill("13.002");
  await siar.page.keyboard.press("Enter");
  await siar.page.keyboard.press("Enter");
  await expect(siar.page.getByLabel("Jangkauan: Cerita alumni di industri semikonduktor", { exact: true }).or(siar.page.getByLabel("Jangkauan: Kuliah tamu keamanan siber bersama praktisi", { exact: true })).first()).toBeVisible();
  await siar.page.getByLabel("Suka: Wisuda ke-24: profil lulusan terbaik", { exact: true }).fill("12.84");
  await siar.page.getByRole("button", { name: "Simpan 2 angka" }).click();
  await expect(siar.page.getByText("Bukan angka. Tulis seperti 12.840 atau 4,5.")).toBeVisible();
  await siar.page.getByLabel("Suka: Wisuda ke-24: profil lulusan terbaik", { exact: true }).fill("");
  siar.refuse("POST /api/measurements", 422, { reason: "invalid", code: "evaluation.not_entered", message: "Belum ada angka yang disimpan.", problems: [{ field: "measurements[0].value", code: "evaluation.measured_already", message: "angka ini sudah diisi untuk waktu yang sama; koreksi angka yang ada" }] });
  await siar.page.getByRole("button", { name: "Simpan 1 angka" }).click();
  await expect(siar.page.getByText("angka ini sudah diisi untuk waktu yang sama")).toBeVisible();
  const sent = siar.sent.filter((line) => line.startsWith("POST /api/measurements"));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('"value":13002,"source":"Instagram Insights"');
});

test("what is written and chosen in a report is saved by itself before it is submitted, by keyboard too", async ({ siar }) => {
  withReport(siar);
  siar.answer("PUT /api/reports/r-1", () => ({ report: { ...report, obstacles: "Hujan", version: 4 }, reviews: [], ...parts, sessions: [session], hindrances: [], may_decide: false }));
  siar.answer("POST /api/reports/r-1/submit", {});
  siar.answer("POST /api/reports/r-1/evidence/x-1/drop", {});
  await siar.open("/laporan/r-1");
  await siar.page.getByLabel("Hambatan").fill("Hujan");
  await siar.page.getByRole("button", { name: "Tampilkan Foto wisuda 2" }).press("Enter");
  await siar.page.getByLabel("Keterangan foto 2").fill("Para lulusan");
  await siar.page.getByRole("button", { name: "Naikkan foto Foto wisuda 2" }).press("Enter");
  await siar.page.getByRole("button", { name: "Naikkan Foto wisuda 1", exact: true }).press("Enter");
  await siar.page.getByRole("button", { name: "Tambah orang" }).press("Enter"); // not written yet, so not sent
  await siar.page.getByRole("button", { name: "Ajukan untuk direviu" }).click();
  await siar.page.getByText("Laporan diajukan kepada Sub Koordinator.").waitFor();
  expect(siar.sent[0]).toMatch(/^PUT .*"obstacles":"Hujan".*"version":3/);
  expect(siar.sent[0]).toMatch(/"photos":\[\{"evidence":"x-3","caption":"Para lulusan","alt":null\},\{"evidence":"x-2"/);
  expect(siar.sent[0]).toContain('"evidence_order":["x-2","x-1","x-3"]');
  expect(siar.sent[0]).toContain('"attendance":[{"name":"Sari Dewi"');
  expect(siar.sent[1]).toBe('POST /api/reports/r-1/submit {"version":4}');
});

test("a reviewer remarks at a place, and returns a report with a reason, on exactly what was seen, and prints it", async ({ siar }) => {
  withReport(siar, { state: "in_review", author: "a-2" }, { may_decide: true, may_comment: true, comments: [remark] });
  siar.answer("POST /api/reports/r-1/decide", {});
  siar.answer("POST /api/reports/r-1/comments", {});
  await siar.open("/laporan/r-1");
  await expect(siar.page.getByRole("button", { name: "Terima", exact: true })).toBeDisabled(); // a remark is open
  await siar.page.getByRole("button", { name: "Beri komentar pada hambatan" }).click();
  await siar.page.getByLabel("Komentar", { exact: true }).fill("Sebutkan sebabnya");
  await siar.page.getByRole("button", { name: "Kirim" }).click();
  await siar.page.getByText("Komentar tersimpan.").waitFor();
  expect(siar.sent[0]).toContain('POST /api/reports/r-1/comments {"place":"obstacles"');
  await siar.page.getByRole("button", { name: "Kembalikan" }).click();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Kembalikan" }).click();
  await expect(siar.page.getByText("Tulis alasannya agar orang lain mengerti keputusan ini.")).toBeVisible();
  await siar.page.getByLabel("Alasan").fill("Hambatan belum ditulis.");
  await siar.page.getByRole("dialog").getByRole("button", { name: "Kembalikan" }).click();
  await siar.page.getByText("Laporan dikembalikan kepada penyusunnya.").waitFor();
  expect(siar.sent[1]).toContain(`"sha256":"${report.sha256}","reason":"Hambatan belum ditulis."`);
  await siar.page.goto("/laporan/r-1?tampilan=cetak");
  await siar.page.getByRole("heading", { name: "Laporan Kegiatan" }).waitFor();
  await siar.expectAccessible();
  await siar.shoot("report-print", true);
});
