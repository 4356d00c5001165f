import { expect, test, type Siar } from "./support/pages";
import { me } from "./support/samples";
import { indicators } from "./support/officeSamples";

const quarter = {
  id: "w-3", indicator: "B.4.10.1", year: 2026, quarter: 3, unit_rating: "met", actual: "Kebijakan berlaku", number: null, analysis: "Kebijakan ditinjau pada Juli.", root_cause: "", supporting_factors: "", hindering_factors: "",
  follow_up: "", reason: "", written_by: "a-1", written_at: "2026-10-05T02:00:00Z", frozen: null, version: 2, created_at: "2026-10-01T02:00:00Z",
};
const quarterDetail = {
  quarter, indicator: indicators[0]!.indicator, computed_status: "not_met", computed_value: "Kebijakan informasi publik, promosi dan protokoler belum lengkap.", computed_number: null,
  missing: ["Belum ada kebijakan yang disetujui untuk: protokoler."], records: [{ title: "KB.4.10-V1 Kebijakan Penyampaian Informasi Publik", path: "/dokumen/d-2" }], target: "Ada dan berlaku", baseline: "",
  opinions: [{ id: "p-1", quarter: "w-3", rating: "not_met", narrative: "Kebijakan protokoler belum ditetapkan.", given_by: "a-3", given_at: "2026-10-07T02:00:00Z" }], steps: [],
  hindrances: ["Tulis alasan, karena penilaian unit berbeda dari hasil hitungan."], may_give_opinion: false,
};
const finding = {
  id: "f-1", number: "T-2026-001", type: "minor_nonconformity", source: "internal_audit", title: "Kebijakan protokoler belum ditetapkan", problem: "Kebijakan protokoler belum ada di daftar dokumen.", location: "Unit Humas",
  objective_evidence: "Daftar dokumen pada 7 Oktober 2026", reference: "PR.27.4-V0, KPI B.4.10.1", clause: "ISO 9001 5.2", indicator: "B.4.10.1", task: null, found_on: "2026-10-07", state: "awaiting_effect_check", written_by: "a-3", version: 6, created_at: "2026-10-07T02:00:00Z",
};
const action = {
  id: "c-1", finding: "f-1", number: 1, correction: "Kebijakan disusun.", cause: "Tidak ada yang ditunjuk.", whys: ["Kebijakan tidak ada", "Tidak ada penanggung jawab"], plan: "Koordinator meninjau daftar kebijakan setiap triwulan.", assignee: "a-1", due_on: "2026-11-01",
  signed_at: "2026-10-08T02:00:00Z", started_at: "2026-10-09T02:00:00Z", result: "Kebijakan ditetapkan.", done_by: "a-1", done_at: "2026-10-30T02:00:00Z", version: 4, created_at: "2026-10-08T01:00:00Z",
};
const noActs = { may_write: false, may_sign: false, may_answer: false, may_sign_plan: false, may_work: false, may_check: false, may_raise: false };
const signatures = [
  { id: "g-1", finding: "f-1", what: "finding", sha256: "ab".repeat(32), reason: null, signed_by: "a-3", signed_at: "2026-10-07T03:00:00Z" },
  { id: "g-2", finding: "f-1", what: "plan", sha256: "cd".repeat(32), reason: null, signed_by: "a-2", signed_at: "2026-10-08T02:00:00Z" },
];
const findingDetail = { finding, sha256: "ab".repeat(32), signatures, actions: [{ action, sha256: "cd".repeat(32), checks: [], is_overdue: false }], indicator_code: "B.4.10.1", task_title: null, acts: { ...noActs, may_check: true } };
const review = {
  id: "m-1", title: "Tinjauan manajemen 2026", year: 2026, held_on: "2026-11-20", place: "Ruang rapat lantai 2", participants: ["Budi Santoso", "Ir. Hasan Basri"],
  inputs: [
    { kind: "open_finding", title: "T-2026-001 Kebijakan protokoler belum ditetapkan", text: "KTS minor; menunggu pemeriksaan hasil", path: "/temuan/f-1" },
    { kind: "indicator", title: "B.4.10.1 Polibatam mempunyai kebijakan", text: "tercapai: Kebijakan berlaku", path: "/indikator?indikator=i-1" },
    { kind: "service", title: "Persentase publikasi tepat waktu", text: "91,2 %", path: "" },
  ],
  gathered_at: "2026-11-20T01:00:00Z", discussion: "Bahan dibahas satu per satu.", decisions: ["Kebijakan protokoler diajukan sebelum Desember"], planned_actions: [{ text: "Mengajukan kebijakan", assignee: "a-3", due_on: "2026-11-30" }],
  state: "drafting", closed_by: null, closed_at: null, sha256: null, author: "a-3", version: 3, created_at: "2026-11-20T01:00:00Z",
};
const permissions = ["quality.read", "quality.find", "quality.answer", "quality.sign_plan", "quality.check", "quality.review", "quality.act", "indicators.write", "indicators.assess", "indicators.close", "indicators.reopen", "indicators.override"];

function withQuality(siar: Siar): void {
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, ...permissions] });
  siar.answer("GET /api/indicators", indicators);
  siar.answer("GET /api/indicator-quarters/w-3", quarterDetail);
  siar.answer("GET /api/indicator-computations", [{ code: "publications", name: "Jumlah publikasi", unit: "publikasi" }]);
  siar.answer("GET /api/findings", [{ finding, assignee: "a-1", due_on: "2026-11-01", is_overdue: false }]);
  siar.answer("GET /api/findings/f-1", findingDetail);
  siar.answer("GET /api/management-reviews", [review]);
  siar.answer("GET /api/management-reviews/m-1", { review, actions: [], hindrances: ["Lampirkan bukti, misalnya daftar hadir."] });
  siar.answer("GET /api/evidence", []);
}

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`indicators by quarter, findings and management reviews have no fault of accessibility (${name})`, async ({ siar }) => {
    withQuality(siar);
    await siar.open("/indikator?tampilan=matriks", { isPhone });
    await siar.expectAccessible();
    await siar.shoot(`indicator-matrix-${name}`, true);
    await siar.page.getByRole("button", { name: /^T3 B\.4\.10\.1/ }).click();
    await siar.page.getByRole("dialog").getByText("Kebijakan protokoler belum ditetapkan.").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`indicator-quarter-${name}`);
    await siar.page.goto("/temuan/f-1");
    await siar.page.getByText("Apakah tindakannya berhasil?").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`finding-${name}`, true);
    await siar.page.goto("/tinjauan-manajemen/m-1");
    await siar.page.getByText("Bahan tinjauan").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`management-review-${name}`, true);
  });
}

test("a quarter is written with the reason for another rating, and a file of indicators shows its bad row before anything is entered", async ({ siar }) => {
  withQuality(siar);
  siar.answer("PUT /api/indicator-quarters/w-3", () => ({ ...quarterDetail, quarter: { ...quarter, reason: "Ada di kertas", version: 3 }, hindrances: [] }));
  await siar.open("/indikator?capaian=w-3");
  const drawer = siar.page.getByRole("dialog");
  await drawer.getByLabel("Alasan berbeda dari hitungan").fill("Ada di kertas");
  await drawer.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect.poll(() => siar.sent.at(-1)).toMatch(/^PUT .*"reason":"Ada di kertas".*"version":2|^PUT .*"version":2.*"reason":"Ada di kertas"/);

  const row = { statement: "Waktu tanggap", target: null, indicator: null, problems: [] };
  siar.answer("POST /api/indicator-import/preview", {
    columns: ["kode", "pernyataan"], unknown_columns: [],
    rows: [{ ...row, line: 2, code: "T.1", state: "fresh" }, { ...row, line: 3, code: "T.2", state: "faulty", problems: [{ column: "angka target", message: "\"seribu\" bukan angka" }] }],
  });
  siar.answer("POST /api/indicator-import", { added_count: 1 });
  await siar.page.goto("/indikator/impor");
  await siar.page.getByLabel("Tempel tabel").fill("kode\tpernyataan\nT.1\tWaktu tanggap");
  await siar.page.getByRole("button", { name: "Lihat isinya" }).click();
  await siar.page.getByText("\"seribu\" bukan angka").waitFor();
  await siar.page.getByRole("button", { name: "Masukkan 1 indikator" }).click();
  await expect.poll(() => siar.sent.at(-1)).toMatch(/^POST \/api\/indicator-import .*"lines":\[2\]/);
});

test("the effect of an action is checked on the finding's page, and minutes of a management review go on paper", async ({ siar }) => {
  withQuality(siar);
  siar.answer("POST /api/corrective-actions/c-1/check", { ...findingDetail, finding: { ...finding, state: "closed" }, acts: noActs });
  await siar.open("/temuan/f-1");
  await siar.page.getByLabel("Yang diperiksa").fill("Tiga kebijakan berikutnya terdaftar tepat waktu.");
  await siar.page.getByRole("button", { name: "Simpan pemeriksaan" }).click();
  await expect.poll(() => siar.sent.at(-1)).toMatch(/^POST \/api\/corrective-actions\/c-1\/check .*"effect":"effective"/);
  await siar.page.goto("/tinjauan-manajemen/m-1");
  await expect(siar.page.getByRole("button", { name: "Tutup tinjauan" })).toBeDisabled();
  await siar.page.getByRole("button", { name: "Cetak notula" }).click();
  await expect(siar.page.getByText("Draf: belum ditutup")).toBeVisible();
  await expect(siar.page.getByText("Kebijakan protokoler diajukan sebelum Desember")).toBeVisible();
});
