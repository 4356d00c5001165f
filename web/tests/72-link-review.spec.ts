import { expect, test, type Siar } from "./support/pages";
import { session } from "./support/stepSamples";

const link = {
  id: "l-1", session: "r-1", session_title: "Reviu jadwal bulan ini", reviewer: "Dr. Ratna Sari", email: "ratna@kampus.example", note: null, has_password: true,
  items: [{ item: "i-1", title: "Jadwal bulan ini", is_decided: false }, { item: "i-3", title: "Membuka saluran WhatsApp", is_decided: false }],
  state: "answered", expires_at: "2026-12-01T02:00:00Z", made_by: "a-1", made_at: "2026-11-24T02:00:00Z", opened_at: "2026-11-24T03:00:00Z", revoked_at: null,
  answers: [{
    id: "w-1", link: "l-1", item: "i-3", verdict: "change", words: "Mulai dari satu kanal.\nLalu ukur.", shown_sha256: "a".repeat(64), confirmation_sha256: "b".repeat(64),
    evidence: "b-1", given_at: "2026-11-24T04:00:00Z",
  }],
};

function linked(siar: Siar): void {
  siar.answer("GET /api/reviews", [session.session]);
  siar.answer("GET /api/reviews/r-1", session);
  siar.answer("GET /api/evidence", session.evidence);
  siar.answer("GET /api/reviews/r-1/links", [link]);
  siar.answer("GET /api/review-links", [link, { ...link, id: "l-2", reviewer: "Pak Joko", email: null, state: "expired", answers: [] }]);
}

test("a link is made for one person and shown once, with a message for WhatsApp", async ({ siar, page, context }) => {
  linked(siar);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  siar.answer("POST /api/reviews/r-1/links", { link, path: "/tinjau/abc123" });
  await siar.open("/reviu/r-1");
  await expect(page.getByText("Mulai dari satu kanal.")).toBeVisible();
  await page.getByRole("button", { name: "Buat tautan" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Buat tautan" }).click();
  await expect(form.getByText("Pilih paling sedikit satu hal.")).toBeVisible();
  await form.getByRole("checkbox", { name: "Jadwal bulan ini" }).check();
  await form.getByLabel("Nama peninjau").fill("Dr. Ratna Sari");
  await form.getByRole("textbox", { name: /^Surel/ }).fill("ratna@kampus.example");
  await form.getByRole("checkbox", { name: "Kirim tautan ini lewat surel sekarang" }).check();
  await siar.expectAccessible();
  await siar.shoot("new-link");
  await form.getByRole("button", { name: "Buat tautan" }).click();
  await expect(form.getByText("/tinjau/abc123")).toBeVisible();
  await expect(form.getByText("dikirim sebentar lagi")).toBeVisible();
  expect(siar.sent.find((one) => one.startsWith("POST"))).toBe(
    `POST /api/reviews/r-1/links ${JSON.stringify({ items: ["i-1"], reviewer: "Dr. Ratna Sari", email: "ratna@kampus.example", note: null, expires: null, password: null, is_mailed: true })}`,
  );
  await form.getByRole("button", { name: "Salin untuk WhatsApp" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("/tinjau/abc123");
  expect(copied.length).toBeLessThan(500);
});

test("all links stand on one page, and are revoked there after a question", async ({ siar, page }) => {
  linked(siar);
  siar.answer("POST /api/review-links/l-1/revoke", { ...link, state: "revoked" });
  await siar.open("/tautan");
  await siar.expectAccessible();
  await siar.shoot("links");
  await expect(page.getByRole("button", { name: /Cabut tautan/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Cabut tautan untuk Dr. Ratna Sari" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cabut" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(siar.sent.filter((one) => one.startsWith("POST"))).toHaveLength(1);
});

test("the links fit a phone", async ({ siar }) => {
  linked(siar);
  await siar.open("/tautan", { isPhone: true });
  await siar.expectAccessible();
  await siar.shoot("links-phone");
});

test("what waits in Tugas saya is copied for WhatsApp without opening it", async ({ siar, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  siar.answer("GET /api/inbox", { items: [{ kind: "action_item", title: "Tambahkan versi 16:9", explanation: "Tindak lanjut.", path: "/reviu/r-1", due_on: null, is_late: false }] });
  await siar.open("/");
  await page.getByRole("button", { name: "Salin untuk WhatsApp: Tambahkan versi 16:9" }).click();
  const origin = new URL(page.url()).origin;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`*Menunggu Anda di Siar*\nTambahkan versi 16:9\n${origin}/reviu/r-1`);
  expect(new URL(page.url()).pathname).toBe("/");
  const way = page.getByRole("link", { name: "Buka di WhatsApp: Tambahkan versi 16:9" });
  expect(await way.getAttribute("href")).toMatch(/^https:\/\/wa\.me\/\?text=/);
  expect(await way.getAttribute("rel")).toBe("noopener noreferrer");
});
