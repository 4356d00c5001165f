import { expect, test, type Siar } from "./support/pages";
import { proof } from "./support/stepSamples";

const mail = { ...proof, id: "b-3", kind: "email", title: "Masukan jurusan.eml", media_type: "message/rfc822" };

function kept(siar: Siar): void {
  siar.answer("GET /api/evidence", [proof, mail]);
  siar.answer("GET /api/evidence-search", [
    { evidence: proof, snippet: [], reading: { id: proof.id, state: "unreadable", why: "evidence.cannot_be_read", read_at: proof.captured_at } },
    { evidence: mail, snippet: [{ text: "Mohon ", is_hit: false }, { text: "dipindah", is_hit: true }, { text: " ke tanggal 21.", is_hit: false }], reading: null },
  ]);
  siar.answer("GET /api/evidence/b-3", {
    evidence: mail, late_by_hours: null,
    links: [{ id: "l-1", evidence: "b-3", subject_kind: "review_session", subject: "r-1", linked_at: proof.captured_at, linked_by: "a-1" }],
  });
  siar.answer("GET /api/evidence/b-3/mail", {
    subject: "Masukan jadwal", to: ["humas@polibatam.ac.id"], cc: [], sent_at: null, attachments: [], has_page: false, is_whole: true,
    messages: [{ at: "5 Jan 2026 09.10", from: "Ketua Jurusan", subject: "Masukan jadwal", passages: [{ is_quoted: false, text: "Mohon dipindah ke tanggal 21." }] }],
  });
}

test("an e-mail is readable, with its use and its hash", async ({ siar, page }) => {
  kept(siar);
  await siar.open("/bukti");
  await page.getByRole("link", { name: "Masukan jurusan.eml" }).click();
  await expect(page.getByText("Mohon dipindah ke tanggal 21.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Sesi reviu" })).toHaveAttribute("href", "/reviu/r-1");
  await expect(page.getByText("9".repeat(64))).toBeVisible();
});

test("evidence is found by the words in it, with the hit marked and its filters in the address", async ({ siar, page }) => {
  kept(siar);
  await siar.open("/bukti?cari=pindah");
  await expect(page.locator("mark")).toHaveText("dipindah");
  await expect(page.getByText("Isinya tidak terbaca; berkas aslinya tersimpan")).toBeVisible();
  await page.getByLabel("Bulan disimpan").fill("2026-02");
  await expect(page).toHaveURL(/bulan=2026-02/);
});

test("an upload that breaks goes on where it stopped, and then becomes evidence", async ({ siar, page }) => {
  kept(siar);
  siar.answer("POST /api/evidence", proof);
  await siar.open("/bukti");
  const seen: string[] = [];
  let breaks = 1;
  await page.route("**/api/uploads**", (route) => {
    const method = route.request().method();
    seen.push(`${method} ${route.request().headers()["upload-offset"] ?? ""}`.trim());
    if (method === "POST") return route.fulfill({ status: 201, headers: { Location: "/api/uploads/u-7" } });
    if (method === "HEAD") return route.fulfill({ status: 200, headers: { "Upload-Offset": "3" } });
    return breaks-- > 0 ? route.abort("connectionreset") : route.fulfill({ status: 204, headers: { "Upload-Offset": "9" } });
  });
  await page.getByRole("button", { name: "Tambah bukti" }).click();
  await page.getByTestId("file-input").setInputFiles({ name: "Percakapan WhatsApp.txt", mimeType: "text/plain", buffer: Buffer.from("123456789") });
  await expect.poll(() => siar.sent.filter((one) => one.startsWith("POST /api/evidence"))).toHaveLength(1);
  expect(seen).toEqual(["POST", "PATCH 0", "HEAD", "PATCH 3"]);
  expect(siar.sent.find((one) => one.startsWith("POST /api/evidence"))).toContain('"kind":"chat","title":"Percakapan WhatsApp.txt","upload":"u-7"');
});

for (const opening of [{}, { scheme: "dark" }, { isPhone: true, language: "en" }] as const)
  test(`evidence is accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    kept(siar);
    for (const path of ["/bukti", "/bukti/b-3"]) {
      await siar.open(path, opening);
      await siar.expectAccessible();
    }
  });
