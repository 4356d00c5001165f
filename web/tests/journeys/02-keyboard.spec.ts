// A day's work without a mouse: sign in, plan, move, take back, find, decide.
import type { Locator, Page } from "@playwright/test";
import { beginWork, bringToReview, type OfficeAtWork } from "./atWork";
import { expect, expectAccessible, Office, password, test } from "./office";
import { dayOf } from "./planning";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let office: Office;
let work: OfficeAtWork;

test.beforeAll(async ({ browser }) => {
  office = new Office(browser);
  await office.setClock("2026-11-03T07:45+07:00");
  await office.start();
  work = await beginWork(office);
});

test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) await office.keepLook(info.outputDir);
});

test.afterAll(async () => {
  await office.close();
});

const title = "Mahasiswa Polibatam juara KRI 2026";

test("everything from signing in to a decision is done by keys, with the focus where one expects it", async () => {
  const page = await office.window();
  await signIn(page);
  await openByPalette(page, "Kalender");
  await plan(page);
  await moveAndTakeBack(page);
  await bringToReview(work);
  await openByPalette(page, "Reviu");
  await decide(page);
});

async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await tabTo(page, page.getByLabel("Nama pengguna"));
  await page.keyboard.type("rani");
  await tabTo(page, page.getByRole("textbox", { name: "Kata sandi" }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tugas saya");
}

async function openByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("textbox", { name: /Cari halaman/ }).or(page.getByRole("combobox", { name: /Cari halaman/ }))).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole("button", { name }).or(page.getByRole("option", { name })).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

/** On the day a week from now. */
async function plan(page: Page): Promise<void> {
  await dayOf(page, "2026-11-03").waitFor();
  await page.keyboard.press("t");
  await page.keyboard.press("ArrowDown");
  await expect(dayOf(page, "2026-11-10").locator("[data-day-button]")).toBeFocused();
  await page.keyboard.press("n");
  const form = page.getByRole("dialog", { name: "Kegiatan baru" });
  await expect(form.getByRole("textbox", { name: "Judul" })).toBeFocused();
  await page.keyboard.type(title);
  await tabTo(page, form.getByRole("combobox", { name: "Kanal" }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expectAccessible(page);
  await tabTo(page, form.getByRole("button", { name: "Rencanakan" }));
  await page.keyboard.press("Enter");
  await expect(dayOf(page, "2026-11-10").locator("[data-entry]")).toContainText(title);
}

async function moveAndTakeBack(page: Page): Promise<void> {
  await expect(dayOf(page, "2026-11-10").locator("[data-day-button]")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dayOf(page, "2026-11-10").locator("[data-entry]")).toBeFocused();
  await page.keyboard.press("Control+Shift+ArrowRight");
  await expect(dayOf(page, "2026-11-11").locator("[data-entry]")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "dipindahkan ke" }).first()).toBeAttached();
  await page.keyboard.press("Control+Shift+ArrowDown");
  await expect(dayOf(page, "2026-11-18").locator("[data-entry]")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(dayOf(page, "2026-11-11").locator("[data-entry]")).toContainText(title);
  await expectAccessible(page);
}

async function decide(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("link", { name: "Rapat reviu jadwal November" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rapat reviu jadwal November");
  const item = page.locator("[data-item]").filter({ hasText: title });
  for (let step = 0; step < 5 && !(await item.evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press("j");
  await expect(item).toBeFocused();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox", { name: "Alasan" })).toBeFocused();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect(item).toBeFocused();
  await page.keyboard.press("a");
  await expect(item).toContainText("Diterima");
  await expectAccessible(page);
}

/** As often as it takes, but no more than a patient person would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted, "reached by Tab").toBeFocused();
}
