// Somebody without an account reviews by a link; a mail scanner that opens, runs, clicks and sends everything decides nothing (F22).
import type { Page } from "@playwright/test";
import { beginWork, type OfficeAtWork } from "./atWork";
import { expect, expectAccessible, faultsOf, Office, test } from "./office";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let office: Office;
let work: OfficeAtWork;
let session: string;
let items: readonly string[];

interface LinkSeen {
  readonly state: string;
  readonly answers: readonly { readonly verdict: string; readonly words: string | null }[];
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  office = new Office(browser);
  await office.setClock("2026-11-03T09:00+07:00");
  await office.start();
  work = await beginWork(office);
  const made = await work.staff.post<{ session: { id: string } }>("/api/reviews", { mode: "in_app", title: "Reviu rencana", held_on: "2026-11-02", attendees: [] });
  session = made.session.id;
  for (const title of ["Buka kanal Threads", "Gabungkan dua akun Instagram"]) {
    const initiative = await work.staff.post<{ id: string }>("/api/initiatives", { kind: "open", title, reason: "Calon mahasiswa ada di sana", state: "proposed" });
    await work.staff.post(`/api/reviews/${session}/items`, { subject_kind: "initiative", subject: initiative.id });
  }
  items = (await work.staff.get<{ items: readonly { id: string }[] }>(`/api/reviews/${session}`)).items.map((item) => item.id);
});

test.afterAll(() => office.close());

async function newLink(over: object = {}): Promise<string> {
  const { path } = await work.staff.post<{ path: string }>(`/api/reviews/${session}/links`, { items, reviewer: "Dr. Ratna", ...over });
  return path;
}

async function newest(): Promise<LinkSeen> {
  return (await work.staff.get<readonly LinkSeen[]>(`/api/reviews/${session}/links`))[0]!;
}

/** Opens what it finds, ticks what can be ticked, presses what can be pressed; it does not type, nor wait for pages. */
async function scan(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const href of await page.locator("a[href]").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))) await page.request.get(href);
  for (const method of ["HEAD", "GET", "POST"]) await page.request.fetch(path, { method });
  for (const radio of await page.locator("input[type=radio], input[type=checkbox]").all()) await radio.check({ force: true });
  for (let step = 0; step < 4; step += 1) {
    const forms = await page.locator("form").count().catch(() => 0);
    for (let index = 0; index < forms; index += 1) {
      await page
        .evaluate((at) => {
          const form = document.forms[at];
          if (form !== undefined) (HTMLFormElement.prototype.submit as () => void).call(form); // past what the browser would ask for
        }, index)
        .catch(() => undefined);
      await page.waitForLoadState();
    }
    for (const button of await page.locator("button").all().catch(() => [])) await button.click({ timeout: 1000 }).catch(() => undefined);
    await page.waitForLoadState();
  }
}

test("F22: a scanner that opens, ticks and presses everything decides nothing", async () => {
  const path = await newLink();
  await scan(await office.window(), path);
  const scanner = await office.window(); // one that goes step by step
  await scanner.goto(path);
  for (const radio of await scanner.locator("input[value=approve]").all()) await radio.check({ force: true }); // all approved: no reason is asked for
  await scanner.locator("main button").click();
  await expect(scanner.locator(".word")).toBeVisible();
  await scanner.waitForTimeout(3500); // even one that waits
  await scanner.evaluate(() => document.forms[0]!.submit());
  await scanner.waitForLoadState();
  await expect(scanner.getByRole("alert")).toBeVisible();
  const link = await newest();
  expect(link.answers).toEqual([]);
  expect(link.state).toBe("opened");
});

test("a person reads, chooses, checks and sends, on a phone, in the dark and without scripts", async ({ browser }) => {
  const path = await newLink({ note: "Mohon dibaca sebelum rapat." });
  const context = await browser.newContext({ baseURL: office.address, javaScriptEnabled: false, locale: "id-ID", colorScheme: "dark", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(path);
  await page.screenshot({ path: "test-results/shots/link-review-phone-dark.png", fullPage: true });
  await expect(page.getByText("Mohon dibaca sebelum rapat.")).toBeVisible();
  await page.getByRole("radio", { name: "Minta perubahan" }).first().check();
  await page.getByRole("textbox").first().fill("Mulai dari satu kanal.");
  await page.getByRole("button", { name: "Lanjut ke pemeriksaan" }).click();
  await page.screenshot({ path: "test-results/shots/link-confirm-phone-dark.png", fullPage: true });
  const word = await page.locator(".word").textContent();
  await page.getByRole("textbox", { name: "Ketik kata di atas" }).fill(word ?? "");
  await page.waitForTimeout(3500);
  await page.getByRole("button", { name: "Kirim jawaban" }).click();
  await expect(page.getByText("Jawaban Anda sudah tercatat")).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText("Your answer is recorded.")).toBeVisible();
  expect((await newest()).answers).toMatchObject([{ verdict: "change", words: "Mulai dari satu kanal." }]);
  await context.close();
});

test("its pages are for everybody", async ({ browser }) => {
  const path = await newLink({ password: "perahu di pelabuhan" });
  const context = await browser.newContext({ baseURL: office.address, bypassCSP: true, locale: "id-ID", viewport: { width: 390, height: 844 } }); // axe is a script
  const page = await context.newPage();
  await page.goto(path);
  expect([...(await faultsOf(page, "light")), ...(await faultsOf(page, "dark"))]).toEqual([]);
  await page.getByLabel("Kata sandi tautan ini").fill("perahu di pelabuhan");
  await page.getByRole("button", { name: "Buka" }).click();
  await expect(page.getByText("Buka kanal Threads").first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: "test-results/shots/link-review-phone-light.png", fullPage: true });
  await page.getByRole("radio", { name: "Setujui" }).first().check();
  await page.getByRole("button", { name: "Lanjut ke pemeriksaan" }).click();
  await expectAccessible(page);
  await page.goto("/tinjau/unknown");
  await expectAccessible(page);
  await context.close();
});
