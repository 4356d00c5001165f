import { expect, test, type Siar } from "./support/pages";
import { me, sampleAnswers } from "./support/samples";

const channels = sampleAnswers()["GET /api/channels"] as readonly { readonly id: string; readonly name: string }[];
const instagram = channels[0]!;
const bands = ["early", "on_time", "within_hour", "within_day", "later"];
const figures = (news: Record<string, unknown> = {}) => ({
  planned_count: 14, published_count: 12, on_time_count: 9, late_count: 2, early_count: 1, cancelled_count: 1, missed_count: 1, not_due_count: 0, unplanned_count: 0, proven_count: 11, on_time_percent: 75,
  lateness: bands.map((band, index) => ({ band, count: [1, 7, 2, 1, 1][index] })), numbers: [{ metric: "reach", value: 18400, measured_count: 10 }, { metric: "likes", value: 0, measured_count: 4 }],
  engagement: { percent: 4.5, interactions: 828, reach: 18400, measured_count: 9 }, ...news,
});
const none = figures({ planned_count: 0, published_count: 0, on_time_count: 0, late_count: 0, early_count: 0, cancelled_count: 0, missed_count: 0, proven_count: 0, on_time_percent: null, lateness: bands.map((band) => ({ band, count: 0 })), numbers: [], engagement: { percent: null, interactions: 0, reach: 0, measured_count: 0 } });
const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
const target = { id: "t-1", period: "2026", figure: "reach", channel: null, pillar: null, value: 15000, note: null, set_by: "a-1", set_at: "2026-01-05T02:00:00Z", withdrawn_at: null, withdrawn_by: null, version: 1 };
const promise = (id: string, kind: string, amount: number) => ({ id, kind, amount, is_kept_track_of: true, version: 1 });

const page = (news: Record<string, unknown> = {}) => ({
  period: "2026", first_on: "2026-01-01", last_on: "2026-12-31", zone: "Asia/Jakarta", figures: figures(), compared: null,
  breakdowns: [
    { by: "month", groups: months.map((key, index) => ({ key, name: key, figures: index === 10 ? figures() : none, compared: null })) },
    { by: "channel", groups: [{ key: instagram.id, name: instagram.name, figures: figures(), compared: null }] },
    { by: "pillar", groups: [{ key: "", name: "", figures: figures(), compared: null }] }, { by: "format", groups: [] }, { by: "person", groups: [] },
  ],
  channel_numbers: [{ channel: instagram.id, channel_name: instagram.name, metric: "followers", over_time: "latest", value: 20110, measured_count: 2, months: months.map((key, index) => ({ month: `${key}-01`, value: index > 8 ? 20000 + index * 10 : null })) }],
  targets: [{ target, actual: 18400, status: "exceeded", is_running: true }, { target: { ...target, id: "t-2", figure: "leads", value: 300 }, actual: null, status: "no_data", is_running: true }],
  promises: [
    { promise: promise("j-1", "daily_news", 1), status: "not_met", kept_count: 300, broken_count: 28, months: [{ month: "2026-11-01", kept_count: 20, broken_count: 3 }], why: null },
    { promise: promise("j-2", "request_answered", 15), status: "no_data", kept_count: 0, broken_count: 0, months: [], why: "Siar belum mencatat permintaan beserta jam jawaban pertamanya." },
  ],
  ...news,
});
const metric = (code: string, name_id: string, name_en: string) => ({ id: code, code, name_id, name_en, unit: "kali", kind: "outtake", over_placements: "sum", over_time: "sum", subject: "both", position: 1, is_built_in: true, is_active: true, version: 1 });
const record = { entry: null, placement: "p-9", content: null, title: "Liputan wisuda", channel: instagram.id, pillar: null, format: null, person: null, planned_for: "2026-11-25T09:00", published_for: "2026-11-25T15:00", late_minutes: 360, punctuality: "late", has_proof: true, url: null, numbers: [{ metric: "reach", value: 1200 }] };

function withYear(siar: Siar): void {
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "performance.read", "performance.aim"] });
  siar.answer("GET /api/metrics", [metric("reach", "Jangkauan", "Reach"), metric("likes", "Suka", "Likes"), metric("followers", "Pengikut", "Followers"), metric("leads", "Peminat", "Leads")]);
  siar.answer("GET /api/performance", (request: { url: () => string }) => (request.url().includes("compare=") ? page({ compared: { comparison: "previous_period", first_on: "2025-01-01", last_on: "2025-12-31", figures: none, channel_numbers: [] } }) : page()));
  siar.answer("GET /api/performance/records", { count: 1, records: [record] });
}

for (const isPhone of [false, true]) {
  test(`a year's performance has no fault of accessibility (${isPhone ? "phone" : "desk"})`, async ({ siar }) => {
    withYear(siar);
    await siar.open("/kinerja", { isPhone });
    await siar.page.locator(".recharts-bar").first().waitFor();
    await siar.expectAccessible();
    await siar.expectNoOverflow();
    await siar.shoot(`performance-${isPhone ? "phone" : "desk"}`, true);
  });
}

test("F24: each number leads to its records, no data is said and never 0, and a chart is saved as SVG and PNG", async ({ siar }) => {
  withYear(siar);
  await siar.open("/kinerja");
  const { page: shown } = siar;
  await shown.getByRole("button", { name: "Lihat catatan Terlambat, November 2026: 2" }).focus();
  await shown.keyboard.press("Enter");
  await expect(shown.getByRole("dialog").getByRole("link", { name: "Liputan wisuda" })).toHaveAttribute("href", "/publikasi?penayangan=p-9");
  await shown.keyboard.press("Escape");

  const january = shown.getByRole("table", { name: "Dilihat dan ditanggapi: Jangkauan" }).getByRole("row", { name: /Januari 2026/ });
  await expect(january).toContainText("tidak ada data");
  await expect(shown.getByRole("button", { name: "Suka: 0" })).toBeVisible();

  await shown.getByRole("combobox", { name: "Bandingkan" }).click();
  await shown.getByRole("option", { name: "Periode sebelumnya" }).click();
  await expect(shown.getByText("Dibandingkan dengan 1 Januari 2025 sampai 31 Desember 2025.")).toBeVisible();
  await expect(shown.getByText("▲ +12").first()).toBeVisible();
  await expect(shown.getByText("tanpa pembanding").first()).toBeVisible();

  for (const kind of ["SVG", "PNG"]) {
    await shown.getByRole("button", { name: "Simpan grafik Rencana dan terbitan" }).click();
    const saving = shown.waitForEvent("download");
    await shown.getByRole("menuitem", { name: kind }).click();
    expect((await saving).suggestedFilename()).toBe(`terbitan-2026-month.${kind.toLowerCase()}`);
  }
});

test("a target is set on the page, and a promise without records says why it has no data", async ({ siar }) => {
  withYear(siar);
  siar.answer("POST /api/performance-targets", target);
  await siar.open("/kinerja");
  const { page: shown } = siar;
  await expect(shown.getByText("Siar belum mencatat permintaan beserta jam jawaban pertamanya.")).toBeVisible();
  await shown.getByRole("button", { name: "Target baru" }).click();
  await shown.getByRole("dialog").getByLabel("Target", { exact: false }).last().fill("700");
  await shown.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(shown.getByText("Target disimpan")).toBeVisible();
  expect(siar.sent.find((one) => one.startsWith("POST /api/performance-targets"))).toContain('"figure":"published","channel":null,"pillar":null,"value":700');
});
