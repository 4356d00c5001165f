import { expect, test, type Siar } from "./support/pages";
import { month } from "./support/samples";

const number = (metric: string, standing: string, news: Record<string, unknown> = {}) => ({ metric, written: "431", value: 431, standing, former: null, problem: null, ...news });
const row = (at: number, title: string, news: Record<string, unknown>) => ({
  row: at, title, link: null, identifier: `1789${at}`, published_on: `${month}-04`, taken_for: `${month}-10T09:00`, standing: "matched", matched_by: "link", placement: "p-1", placement_title: title, channel: null, numbers: [number("likes", "fresh")], problems: [], ...news,
});
const rows = [
  row(3, "Wisuda ke-24: profil lulusan terbaik", { numbers: [number("reach", "correction", { value: 12900, former: 12840 }), number("likes", "fresh"), number("saves", "no_data", { value: null, written: "-" })] }),
  row(4, "Cerita alumni di industri semikonduktor", { matched_by: "title", numbers: [number("likes", "known")] }),
  row(5, "Kunjungan SMA", { standing: "unmatched", matched_by: null, placement: null, placement_title: null, problems: ["belum ada publikasi yang cocok; pilih sendiri, atau tandai bukan milik kita"] }),
  row(6, "17896", { standing: "refused", matched_by: null, placement: null, placement_title: null, problems: ["tidak ada judul, tautan atau ID"] }),
  row(7, "Total", { standing: "left_out", matched_by: null, placement: null, placement_title: null, numbers: [], problems: ["baris jumlah, tidak diimpor"] }),
];
const preview = { format: "meta", file_name: "tempel.csv", channel: "c-2", former: null, headers: ["Post ID", "Permalink"], mapping: [], rows, fresh_count: 1, corrected_count: 1, known_count: 1, problem_count: 1 };
const brought = { id: "i-1", format: "meta", file_name: "konten-november.csv", evidence: "x-1", sha256: "ab".repeat(32), channel: "c-2", taken_at: `${month}-10T02:00:00Z`, fresh_count: 1, corrected_count: 1, known_count: 1, unmatched_count: 1, imported_by: "a-1", imported_at: `${month}-10T02:10:00Z` };
const item = { id: "t-1", format: "meta", channel: "c-2", key: "DKunjungan", title: "Kunjungan SMA", link: null, published_on: `${month}-04`, state: "unmatched", matched_by: null, placement: null, waiting: [{ metric: "likes", value: 90, source: "Meta", taken_for: `${month}-10T09:00`, import: "i-1" }], decided_by: null, decided_at: null, version: 1, seen_at: `${month}-10T02:10:00Z` };
const placement = {
  placement: { id: "p-9", content: "k-1", channel: "c-2", entry: null, title: "Kunjungan siswa SMA Negeri 3", planned_for: null, zone: "Asia/Jakarta", planned_at: null, state: "published", approved_sha256: null, trouble: null, published_at: `${month}-04T02:00:00Z`, recorded_at: null, url: null, version: 1, created_at: "2026-01-01T00:00:00Z" },
  channel: { id: "c-2", kind: "instagram", name: "Instagram", address: null, audience: null, is_closed: false, version: 1, created_at: "2026-01-01T00:00:00Z" }, attempts: [], proof: [], may_publish_by_hand: false,
};

function withImports(siar: Siar): void {
  siar.answer("POST /api/imports/preview", preview);
  siar.answer("GET /api/imports", [brought]);
  siar.answer("GET /api/import-items", [item]);
  siar.answer("GET /api/placements", [placement]);
  siar.answer("GET /api/closed-periods", [
    { id: "o-1", kind: "month", first_on: "2026-10-01", last_on: "2026-10-31", closed_by: "a-1", closed_at: "2026-11-02T02:00:00Z", reopened_by: null, reopened_at: null, reopen_reason: null },
    { id: "o-2", kind: "quarter", first_on: "2026-07-01", last_on: "2026-09-30", closed_by: "a-1", closed_at: "2026-10-02T02:00:00Z", reopened_by: "a-1", reopened_at: "2026-10-05T02:00:00Z", reopen_reason: "Angka TikTok diperbaiki platform." },
  ]);
}

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`importing numbers and their rules have no fault of accessibility (${name})`, async ({ siar }) => {
    withImports(siar);
    await siar.open("/angka/impor", { isPhone });
    await siar.page.getByLabel("Atau tempel tabel dari lembar kerja").fill("Post ID\tPermalink\n1\thttps://www.instagram.com/p/A/");
    await siar.page.getByRole("heading", { name: "Pratinjau 5 baris" }).waitFor();
    await siar.page.getByText("Semua (5)").click();
    await siar.expectAccessible();
    await siar.expectNoOverflow();
    await siar.shoot(`import-${name}`, true);
    await siar.page.goto("/angka/aturan");
    await siar.page.getByText("Angka TikTok diperbaiki platform.").waitFor();
    await siar.expectAccessible();
    await siar.expectNoOverflow();
    await siar.shoot(`rules-${name}`, true);
  });
}

test("a pasted table is previewed, a row linked by hand, and only what can be imported is sent", async ({ siar }) => {
  withImports(siar);
  siar.answer("POST /api/imports", brought);
  await siar.open("/angka/impor");
  await siar.page.getByLabel("Atau tempel tabel dari lembar kerja").fill("Post ID\tPermalink\n1\thttps://www.instagram.com/p/A/");
  await expect(siar.page.getByText("koreksi dari 12.840")).toHaveCount(0); // what needs a person comes first
  await expect(siar.page.getByText("tidak ada judul, tautan atau ID")).toBeVisible();
  await siar.page.getByText("Membawa angka (1)").click();
  await expect(siar.page.getByText("koreksi dari 12.840")).toBeVisible();
  await siar.page.getByText("Perlu diperiksa (2)").click();
  await siar.page.getByRole("combobox", { name: "Publikasi untuk baris 5" }).click();
  await siar.page.getByRole("option", { name: /Kunjungan siswa SMA Negeri 3/ }).click();
  await expect.poll(() => siar.sent.filter((line) => line.includes('"decisions":[{"row":5,"placement":"p-9"}]')).length).toBeGreaterThan(0);
  await siar.page.getByRole("button", { name: "Impor 3 baris" }).click();
  await siar.page.getByText("konten-november.csv diimpor").waitFor();
  expect(siar.sent.find((line) => line.startsWith("POST /api/imports "))).toMatch(/"decisions":\[\{"row":5,"placement":"p-9"\}\].*"rows":\[3,4,5\]/);
});
