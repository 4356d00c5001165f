import { expect, test } from "./support/pages";
import { today } from "./support/samples";

test("sign-in, calendar and shell have no fault of accessibility", async ({ siar }) => {
  await siar.open("/kalender");
  await siar.page.locator("[data-entry]").first().waitFor();
  await siar.expectAccessible();
  await siar.shoot("calendar");
  await siar.page.keyboard.press("Control+k");
  await siar.page.getByPlaceholder(/Cari halaman/).waitFor();
  await siar.page.keyboard.type("4 maret");
  await siar.page.getByText(/Buka Rabu|Buka .* 4 Maret/).waitFor();
  await siar.page.waitForTimeout(400);
  await siar.shoot("palette");
  await siar.expectAccessible();
  await siar.page.keyboard.press("Escape");
  siar.refuse("GET /api/me", 401, { reason: "not_signed_in", code: "people.not_signed_in", message: "Masuk dahulu.", problems: [] });
  await siar.page.goto("/konten");
  await siar.page.waitForURL(/\/masuk\?lanjut=%2Fkonten/);
  await siar.page.getByLabel("Nama pengguna").waitFor();
  await siar.expectAccessible();
  await siar.shoot("sign-in");
});

test("the phone shows the month as a list of days", async ({ siar }) => {
  await siar.open("/kalender", { isPhone: true });
  await siar.page.locator("[data-agenda-day]").first().waitFor();
  await siar.expectAccessible();
  await expect(siar.page.locator(`[data-agenda-day="${today}"]`)).toBeInViewport();
  await siar.shoot("calendar-phone");
  await siar.page.getByRole("button", { name: "Buka navigasi" }).click();
  await siar.page.getByRole("link", { name: "Kanal" }).waitFor();
  await siar.page.waitForTimeout(400); // the navigation slides in
  await siar.shoot("navigation-phone");
  await siar.expectAccessible();
});

test("the first administrator chooses a name and a password, and faults stand beside their fields", async ({ siar }) => {
  siar.answer("GET /api/invitations/abc", { name: "", is_first_administrator: true });
  siar.refuse("POST /api/invitations/abc", 422, {
    reason: "invalid", code: "contract.invalid", message: "Periksa bidang yang ditandai.",
    problems: [{ field: "password", code: "people.password_short", message: "paling sedikit 12 karakter" }],
  });
  await siar.open("/mulai?token=abc");
  await siar.page.getByLabel("Nama lengkap").fill("Rina Kartika");
  await siar.page.getByLabel("Nama pengguna").fill("rina");
  await siar.page.locator("input[name=password]").fill("pendek");
  await siar.page.locator("input[name=repeated]").fill("pendek");
  await siar.page.getByRole("button", { name: "Mulai memakai Siar" }).click();
  await expect(siar.page.getByText("paling sedikit 12 karakter", { exact: true })).toBeVisible();
  await siar.expectAccessible();
  await siar.shoot("invitation");
});

test("the interface speaks English when asked", async ({ siar }) => {
  siar.answer("PUT /api/me/language", {});
  await siar.open("/kanal");
  await siar.page.getByRole("button", { name: /Switch to English/ }).click();
  await expect(siar.page.getByRole("heading", { level: 1 })).toHaveText("Channels");
  expect(siar.sent.some((line) => line.startsWith("PUT /api/me/language"))).toBe(true);
});

test("a session that ends keeps the page and what was typed", async ({ siar }) => {
  await siar.open("/kalender");
  await siar.page.getByRole("button", { name: "Kegiatan baru" }).click();
  await siar.page.getByLabel("Judul").fill("Liputan dies natalis");
  siar.refuse("POST /api/schedules/s-1/entries", 401, { reason: "not_signed_in", code: "people.not_signed_in", message: "Masuk dahulu.", problems: [] });
  await siar.page.getByRole("button", { name: "Rencanakan", exact: true }).click();
  await siar.page.getByRole("heading", { name: "Sesi Anda sudah berakhir" }).waitFor();
  await expect(siar.page.getByLabel("Judul")).toHaveValue("Liputan dies natalis");
  await siar.shoot("session-ended");
});
