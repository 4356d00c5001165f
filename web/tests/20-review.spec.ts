import { expect, test, type Siar } from "./support/pages";
import { session } from "./support/stepSamples";

function review(siar: Siar): void {
  siar.answer("GET /api/reviews", [session.session]);
  siar.answer("GET /api/reviews/r-1", session);
  siar.answer("GET /api/evidence", session.evidence);
}

test("J and K go through what is under review, a letter decides, other answers than yes need a reason", async ({ siar, page }) => {
  review(siar);
  siar.answer("POST /api/review-items/i-1/decide", session);
  siar.answer("POST /api/review-items/i-2/decide", session);
  await siar.open("/reviu/r-1");
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await expect.poll(() => siar.sent.length).toBe(1);
  expect(siar.sent[0]).toContain('/api/review-items/i-1/decide {"verdict":"accept"');
  await expect(page.locator('[data-item="i-2"]')).toBeFocused();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Batalkan" }).click();
  await expect(dialog.getByText("Tulis alasannya agar orang lain mengerti keputusan ini.")).toBeVisible();
  await dialog.getByLabel("Alasan").fill("Acaranya ditiadakan");
  await dialog.getByRole("button", { name: "Batalkan" }).click();
  await expect.poll(() => siar.sent.length).toBe(2);
  expect(siar.sent[1]).toBe('POST /api/review-items/i-2/decide {"verdict":"drop","reason":"Acaranya ditiadakan","moved_to":null}');
});

test("the server's no to closing the minutes is shown where it was asked", async ({ siar, page }) => {
  review(siar);
  siar.refuse("POST /api/reviews/r-1/close", 422, { reason: "invalid", code: "review.undecided", message: "Masih ada butir yang belum diputuskan.", problems: [] });
  await siar.open("/reviu/r-1");
  await page.getByRole("button", { name: "Tutup notulen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Tutup notulen" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Masih ada butir yang belum diputuskan.");
});

test("the minutes are written on the page and sent whole, with the version that was read", async ({ siar, page }) => {
  review(siar);
  siar.answer("PUT /api/reviews/r-1", session);
  await siar.open("/reviu/r-1");
  await page.getByRole("button", { name: "Tulis notulen" }).click();
  await page.getByLabel("Kesimpulan").fill("Jadwal disepakati tanpa perubahan.");
  await page.getByRole("button", { name: "Simpan notulen" }).click();
  await expect.poll(() => siar.sent.length).toBe(1);
  const sent = JSON.parse(siar.sent[0]!.replace("PUT /api/reviews/r-1 ", "")) as Record<string, unknown>;
  expect(sent).toMatchObject({ version: 4, conclusions: "Jadwal disepakati tanpa perubahan.", discussion: "Minggu kedua terlalu padat." });
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`the pages of a review are accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    review(siar);
    for (const path of ["/reviu", "/reviu/r-1", "/reviu/r-1?tampilan=notulen"]) {
      await siar.open(path, opening);
      await siar.expectAccessible();
    }
  });

test("the meeting is run on one screen: J and K go on, a key decides, a no opens its reason in place, notes save themselves", async ({ siar, page }) => {
  review(siar);
  siar.answer("GET /api/schedules/s-1", { schedule: {}, entries: [] });
  siar.answer("POST /api/review-items/i-1/decide", session);
  siar.answer("POST /api/review-items/i-2/decide", session);
  siar.answer("PUT /api/reviews/r-1", { ...session, session: { ...session.session, version: 5 } });
  await siar.open("/reviu/r-1/langsung");
  await expect(page.getByRole("heading", { level: 2, name: "Jadwal bulan ini" })).toBeVisible();
  await page.keyboard.press("a");
  await expect.poll(() => siar.sent.length).toBe(1);
  expect(siar.sent[0]).toBe('POST /api/review-items/i-1/decide {"verdict":"accept","reason":null,"moved_to":null}');
  await expect(page.getByRole("heading", { level: 2, name: "Wisuda ke-24" })).toBeVisible();
  await page.keyboard.press("p");
  const form = page.getByRole("form", { name: "Tunda ke sesi berikutnya" });
  await form.getByRole("button", { name: "Tunda" }).click();
  await expect(form.getByText("Tulis alasannya agar orang lain mengerti keputusan ini.")).toBeVisible();
  expect(siar.sent.length).toBe(1);
  await form.getByLabel("Alasan").fill("Menunggu kepastian tempat");
  await form.getByRole("button", { name: "Tunda" }).click();
  await expect.poll(() => siar.sent.length).toBe(2);
  expect(siar.sent[1]).toBe('POST /api/review-items/i-2/decide {"verdict":"postpone","reason":"Menunggu kepastian tempat","moved_to":null}');
  await page.getByLabel("Kesimpulan").fill("Disepakati.");
  await expect.poll(() => siar.sent.length, { timeout: 8_000 }).toBe(3);
  expect(JSON.parse(siar.sent[2]!.replace("PUT /api/reviews/r-1 ", ""))).toMatchObject({ version: 4, conclusions: "Disepakati.", discussion: "Minggu kedua terlalu padat." });
});

test("when two people write in a meeting at once, both texts are shown and one chooses", async ({ siar, page }) => {
  review(siar);
  siar.answer("GET /api/schedules/s-1", { schedule: {}, entries: [] });
  siar.refuse("PUT /api/reviews/r-1", 409, { reason: "conflict", code: "database.stale", message: "Orang lain sudah mengubahnya.", problems: [], current: { ...session.session, version: 5 } });
  await siar.open("/reviu/r-1/langsung");
  await page.getByLabel("Pembahasan").fill("Catatan saya sendiri.");
  await expect(page.getByRole("alert").getByText("Orang lain sudah mengubahnya.")).toBeVisible({ timeout: 8_000 });
  await expect(page.getByText("Minggu kedua terlalu padat.")).toBeVisible();
  await expect(page.getByLabel("Pembahasan")).toHaveValue("Catatan saya sendiri.");
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`the page of a running meeting is accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    review(siar);
    siar.answer("GET /api/schedules/s-1", { schedule: {}, entries: [] });
    await siar.open("/reviu/r-1/langsung", opening);
    await siar.expectAccessible();
    await siar.shoot(`live-${"isPhone" in opening ? "phone" : "desk"}`);
  });
