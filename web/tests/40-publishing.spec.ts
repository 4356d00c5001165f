import { expect, test, type Siar } from "./support/pages";
import { byHand, planActual, uncertain } from "./support/stepSamples";

function publication(siar: Siar): void {
  siar.answer("GET /api/placements", (request: import("@playwright/test").Request) => {
    const state = new URL(request.url()).searchParams.get("state");
    return [byHand, uncertain].filter((one) => state === null || one.placement.state === state);
  });
  siar.answer("GET /api/schedules/s-1/actual", planActual);
}

test("what was published by hand needs a link or a proof", async ({ siar, page }) => {
  publication(siar);
  siar.answer("POST /api/placements/n-1/published", byHand);
  await siar.open("/publikasi");
  await page.getByRole("button", { name: "Tandai terbit" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Simpan sebagai terbit" }).click();
  await expect(dialog.getByText(/Isi tautannya, atau serahkan/)).toBeVisible();
  await dialog.getByLabel("Tautan ke unggahannya").fill("https://www.instagram.com/p/abc/");
  await dialog.getByRole("button", { name: "Simpan sebagai terbit" }).click();
  await expect.poll(() => siar.sent.at(-1)).toBe('POST /api/placements/n-1/published {"version":2,"published_for":"2026-01-05T10:00","url":"https://www.instagram.com/p/abc/","proof":[]}');
});

test("F2: an uncertain placement offers to look, not to send again", async ({ siar, page }) => {
  publication(siar);
  siar.answer("POST /api/placements/n-2/resolve", uncertain);
  await siar.open("/publikasi");
  await page.getByRole("button", { name: "Putuskan" }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link", { name: /buka/ })).toHaveAttribute("href", "/publik");
  await expect(dialog.getByText("Tayangkan sekarang")).toHaveCount(0);
  await dialog.getByLabel("Tidak ada di kanalnya").check();
  await dialog.getByRole("button", { name: "Catat tidak ada" }).click();
  await expect.poll(() => siar.sent.at(-1)).toContain('"resolution":"it_is_not_there"');
});

test("cancelling asks why", async ({ siar, page }) => {
  publication(siar);
  siar.answer("POST /api/placements/n-1/cancel", byHand);
  await siar.open("/publikasi");
  await page.getByRole("button", { name: "Batalkan" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Alasan").fill("Acaranya diundur");
  await dialog.getByRole("button", { name: "Batalkan" }).click();
  await expect.poll(() => siar.sent.at(-1)).toBe('POST /api/placements/n-1/cancel {"version":2,"reason":"Acaranya diundur"}');
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`publication is accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    publication(siar);
    for (const path of ["/publikasi", "/publikasi?penayangan=n-2"]) {
      await siar.open(path, opening);
      await siar.expectAccessible();
    }
  });
