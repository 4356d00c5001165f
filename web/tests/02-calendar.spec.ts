import type { Locator, Page } from "@playwright/test";
import { expect, test, type Siar } from "./support/pages";
import { entries, month, schedule, shiftedDay, today } from "./support/samples";

// Two entries today and one idea in the drawer; the server's answers follow the moves.
const [first, second] = entries(2, 0);
const [, , idea] = entries(2, 1);

function plan(siar: Siar, state = "draft"): void {
  const held = [{ ...first!, planned_for: `${today}T09:00` }, { ...second!, planned_for: `${today}T10:00` }, { ...idea! }] as { id: string; planned_for: string | null }[];
  siar.answer("GET /api/contents", []);
  siar.answer("GET /api/schedules", [{ ...schedule, state, ends_on: shiftedDay(today, 40) }]);
  siar.answer("GET /api/entries", () => held.filter((one) => one.planned_for !== null));
  siar.answer("GET /api/schedules/s-1", () => ({ schedule, cycle: {}, entries: held, amendments: [], baselines: [] }));
  for (const entry of held)
    siar.answer(`POST /api/entries/${entry.id}/move`, (request: import("@playwright/test").Request) => {
      entry.planned_for = (request.postDataJSON() as { planned_for: string | null }).planned_for;
      return entry;
    });
}

const chip = (page: Page, id: string) => page.locator(`[data-entry="${id}"]`).first();
const cell = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!;
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4, { steps: 3 });
  await to.scrollIntoViewIfNeeded();
  const end = (await to.boundingBox())!;
  await page.mouse.move(end.x + end.width / 2, end.y + Math.min(end.height - 6, 20), { steps: 8 });
  await page.mouse.up();
}

// The day after today, in whichever month the calendar shows.
const tomorrow = shiftedDay(today, 1);

test("an entry is dragged to another day, at once, and taken back", async ({ siar }) => {
  plan(siar);
  await siar.open("/kalender");
  await drag(siar.page, chip(siar.page, "e-0"), cell(siar.page, tomorrow));
  await expect(cell(siar.page, tomorrow).locator('[data-entry="e-0"]')).toBeVisible();
  expect(siar.sent.at(-1)).toContain(`"planned_for":"${tomorrow}T09:00"`);
  await siar.page.waitForTimeout(400); // the toast comes in
  await siar.shoot("calendar-moved");
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Urungkan" }).click();
  await expect(cell(siar.page, today).locator('[data-entry="e-0"]')).toBeVisible();
});

test("an idea dragged in gets a day, and an entry dragged out loses it", async ({ siar }) => {
  plan(siar);
  await siar.open("/kalender");
  const drawer = siar.page.getByRole("region", { name: "Belum terjadwal" });
  await drag(siar.page, chip(siar.page, "e-2"), cell(siar.page, tomorrow));
  await expect(cell(siar.page, tomorrow).locator('[data-entry="e-2"]')).toBeVisible();
  await drag(siar.page, chip(siar.page, "e-1"), drawer);
  await expect(drawer.locator('[data-entry="e-1"]')).toBeVisible();
  expect(siar.sent.at(-1)).toContain('"planned_for":null');
});

test("selected entries are dragged together", async ({ siar }) => {
  plan(siar);
  await siar.open("/kalender");
  await chip(siar.page, "e-0").click({ modifiers: ["Control"] });
  await chip(siar.page, "e-1").click({ modifiers: ["Control"] });
  await drag(siar.page, chip(siar.page, "e-0"), cell(siar.page, tomorrow));
  await expect(cell(siar.page, tomorrow).locator("[data-entry]")).toHaveCount(2);
});

test("an entry held over the arrow turns the month and lands there", async ({ siar }) => {
  plan(siar);
  await siar.open("/kalender");
  const { page } = siar;
  const start = (await chip(page, "e-0").boundingBox())!;
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 20, { steps: 3 });
  const heading = page.getByRole("heading", { level: 2 }).first();
  const before = await heading.textContent();
  await page.mouse.move(500, 120, { steps: 6 });
  await page.waitForTimeout(600); // the page scrolls up under the pointer
  const arrow = (await page.getByRole("button", { name: "Bulan berikutnya" }).boundingBox())!;
  await page.mouse.move(arrow.x + 10, arrow.y + 10, { steps: 6 });
  await expect(heading).not.toHaveText(before!, { timeout: 3_000 });
  const next = shiftedDay(`${month}-28`, 14).slice(0, 7);
  const target = (await cell(page, `${next}-10`).boundingBox())!;
  await page.mouse.move(target.x + 40, target.y + 40, { steps: 6 });
  await page.mouse.up();
  await expect(cell(page, `${next}-10`).locator('[data-entry="e-0"]')).toBeVisible();
  expect(siar.sent.at(-1)).toContain(`"planned_for":"${next}-10T09:00"`);
});

test("a day that has passed takes nothing", async ({ siar }) => {
  test.skip(today.endsWith("-01"), "the month shows no passed day of its own on its first day");
  plan(siar);
  await siar.open("/kalender");
  await drag(siar.page, chip(siar.page, "e-0"), cell(siar.page, shiftedDay(today, -1)));
  await expect(siar.page.getByText("Hari yang sudah lewat")).toBeAttached();
  expect(siar.sent).toEqual([]);
});

test("a refusal puts the entry back", async ({ siar }) => {
  plan(siar);
  siar.refuse("POST /api/entries/e-0/move", 409, { reason: "conflict", code: "planning.stale", message: "Sudah diubah Ana.", problems: [] });
  await siar.open("/kalender");
  await drag(siar.page, chip(siar.page, "e-0"), cell(siar.page, tomorrow));
  await expect(siar.page.getByText("Sudah diubah Ana.").first()).toBeVisible();
  await expect(cell(siar.page, today).locator('[data-entry="e-0"]')).toBeVisible();
});

test("moving in an issued schedule asks for the reason, by keyboard alone", async ({ siar }) => {
  plan(siar, "issued");
  await siar.open("/kalender");
  await siar.page.keyboard.press("t");
  await siar.page.keyboard.press("Enter");
  await siar.page.keyboard.press("Control+Shift+ArrowRight");
  await siar.page.getByRole("dialog", { name: "Alasan perubahan" }).waitFor();
  await siar.page.keyboard.type("Narasumber berhalangan");
  await siar.page.keyboard.press("Tab");
  await siar.page.keyboard.press("Tab");
  await siar.page.keyboard.press("Enter");
  await expect.poll(() => siar.sent.at(-1)).toContain('"reason":"Narasumber berhalangan"');
  await expect(cell(siar.page, tomorrow).locator('[data-entry="e-0"]')).toBeVisible();
});

test("an entry is opened, moved by menu and a crowded day shows the rest", async ({ siar }) => {
  const crowd = entries(300);
  siar.answer("GET /api/entries", crowd.filter((one) => one.planned_for !== null));
  await siar.open("/kalender");
  await siar.shoot("calendar-crowded", true);
  await siar.page.getByRole("button", { name: /^\+\d+ lagi/ }).first().click();
  await siar.page.waitForTimeout(300);
  await siar.shoot("calendar-day");
  await siar.expectAccessible();
  await siar.page.keyboard.press("Escape");
  await siar.page.locator("[data-day] [data-entry]").first().click();
  await siar.page.getByRole("dialog", { name: "Kegiatan" }).waitFor();
  await siar.page.waitForTimeout(300);
  await siar.expectAccessible();
  await siar.shoot("calendar-entry");
  await siar.page.keyboard.press("Escape");
  await siar.page.locator(`[data-day^="${month}"] [data-entry]`).last().focus();
  await siar.page.keyboard.press("m");
  await siar.page.getByRole("dialog", { name: "Pindahkan kegiatan" }).waitFor();
  await siar.page.waitForTimeout(300);
  await siar.expectAccessible();
  await siar.shoot("calendar-move");
});

test("one set of filters holds in week, day, list, timeline and year", async ({ siar }) => {
  await siar.open("/kalender");
  const { page } = siar;
  const views = page.getByRole("group", { name: "Tampilan" });
  for (const [name, shot] of [["Minggu", "week"], ["Hari", "day"], ["Daftar", "list"], ["Lini masa", "timeline"], ["Tahun", "year"]] as const) {
    await views.getByRole("button", { name, exact: true }).click();
    await expect(views.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true");
    await page.waitForLoadState("networkidle");
    await expect(page.getByText("Memuat", { exact: false })).toHaveCount(0);
    await siar.shoot(`calendar-${shot}`, true);
    await siar.expectAccessible();
  }
  await page.keyboard.press("l"); // the keys lead there too
  await page.getByRole("button", { name: "Saring" }).click();
  await page.getByRole("textbox", { name: "Kata dalam judul" }).fill("robot");
  await siar.expectAccessible();
  await siar.shoot("calendar-filter");
  await page.keyboard.press("Escape");
  const titles = page.getByRole("table", { name: "Daftar" }).getByRole("rowheader");
  await expect(titles.first()).toContainText(/robot/i);
  const found = await titles.count();
  await page.reload();
  await expect(page.getByRole("table", { name: "Daftar" }).getByRole("rowheader")).toHaveCount(found);
  await page.getByRole("button", { name: "“robot”: lepaskan saringan" }).click();
  await expect.poll(() => page.getByRole("table", { name: "Daftar" }).getByRole("rowheader").count()).toBeGreaterThan(found);
});

test("an entry dropped on an hour of the day goes out at that hour, and keys of a view stay its own", async ({ siar }) => {
  plan(siar);
  await siar.open(`/kalender?tampilan=hari&hari=${tomorrow}`);
  const hour = siar.page.locator('[data-hour="10"]');
  await expect(hour).toBeVisible();
  await drag(siar.page, siar.page.getByRole("region", { name: "Belum terjadwal" }).locator("[data-entry]").first(), hour);
  await expect(hour.locator("[data-entry]")).toBeVisible();
  expect(siar.sent.at(-1)).toContain(`"planned_for":"${tomorrow}T10:00"`);
  await siar.page.keyboard.press("w");
  await expect(siar.page.locator(`[data-day="${tomorrow}"] [data-entry]`)).toBeVisible();
  await siar.open("/kalender?tampilan=lini-masa", { isPhone: true });
  await siar.expectNoOverflow();
  await siar.shoot("calendar-timeline-phone");
});

test("a view is saved, opened again and given to somebody without an account", async ({ siar }) => {
  const view = {
    id: "v-1", owner: "a-1", name: "Robot saja", look: "week", channels: [], pillars: [], people: [], states: [], words: "robot", is_shared: true,
    is_removed: false, version: 1, created_at: "2026-01-01T00:00:00Z",
  };
  const link = { id: "l-1", note: "Sekretariat Direktur", made_by: "a-1", made_at: "2026-01-02T03:00:00Z", revoked_at: null };
  const kept: unknown[] = [];
  siar.answer("GET /api/plan-views", () => kept);
  siar.answer("POST /api/plan-views", () => (kept.push({ view, links: [link], may_change: true }), kept[0]));
  siar.answer("POST /api/plan-views/v-1/links", { link, page: "/rencana/abc", calendar: "/rencana/abc/siar.ics" });
  await siar.open("/kalender?cari=robot");
  const { page } = siar;
  await page.getByRole("button", { name: "Tampilan tersimpan" }).click();
  const drawer = page.getByRole("dialog", { name: "Tampilan tersimpan" });
  await drawer.getByRole("textbox").fill("Robot saja");
  await drawer.getByRole("button", { name: "Simpan" }).click();
  const card = drawer.getByRole("region", { name: "Robot saja" });
  await expect(card.getByText("Sekretariat Direktur")).toBeVisible();
  expect(siar.sent.at(-1)).toContain('"words":"robot"');
  await card.getByRole("button", { name: /Buat tautan baca/ }).click();
  await card.getByRole("textbox").fill("Sekretariat Direktur");
  await card.getByRole("button", { name: "Buat tautan baca", exact: true }).click();
  await expect(card.getByText(/rencana\/abc\/siar\.ics/)).toBeVisible();
  await siar.expectAccessible();
  await siar.shoot("calendar-saved-views");
  await card.getByRole("button", { name: "Buka Robot saja" }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("group", { name: "Tampilan" }).getByRole("button", { name: "Minggu" })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/tampilan=minggu/);
});
