import { expect, test, type Siar } from "./support/pages";
import { proof, shown } from "./support/stepSamples";

const mail = { ...proof, id: "b-3", kind: "email", title: "Masukan jurusan.eml", media_type: "message/rfc822" };

const use = {
  link: { id: "l-1", evidence: "b-3", subject_kind: "review_session", subject: "r-1", linked_at: proof.captured_at, linked_by: "a-1", ended_at: null, ended_by: null, end_reason: null },
  subject: { kind: "review_session", subject: "r-1", title: "Reviu Januari", place: "2026-01-05", path: "/reviu/r-1", is_closed: false },
  may_end: true,
};

function kept(siar: Siar): void {
  siar.answer("GET /api/evidence", [proof, mail]);
  siar.answer("GET /api/evidence-search", [
    { evidence: proof, snippet: [], reading: { id: proof.id, state: "unreadable", why: "evidence.cannot_be_read", read_at: proof.captured_at } },
    { evidence: mail, snippet: [{ text: "Mohon ", is_hit: false }, { text: "dipindah", is_hit: true }, { text: " ke tanggal 21.", is_hit: false }], reading: null },
  ]);
  siar.answer("GET /api/evidence/b-3", { ...shown(mail, "mail"), uses: [use], late_by_hours: 100, same_bytes: [{ id: "b-9", title: "Salinan masukan.eml", captured_at: proof.captured_at, use_count: 0 }] });
  siar.answer("GET /api/evidence/b-1", { ...shown({ ...proof, media_type: "application/pdf" }, "file"), rendition: { id: proof.sha256, state: "made", page_count: 2, made_at: proof.captured_at } });
  siar.answer("GET /api/evidence-dead-links", [
    { evidence: { ...proof, id: "b-4", kind: "link", title: "Berita wisuda", url: "https://kampus.example/berita" }, check: { id: "b-4", state: "gone", said: "HTTP 404", failing_since: proof.captured_at, checked_at: proof.captured_at, next_check_at: proof.captured_at } },
  ]);
  siar.answer("GET /api/evidence/b-3/mail", {
    subject: "Masukan jadwal", to: ["humas@polibatam.ac.id"], cc: [], sent_at: null, attachments: [], has_page: false, is_whole: true, is_masked: false,
    messages: [{ at: "5 Jan 2026 09.10", from: "Ketua Jurusan", subject: "Masukan jadwal", passages: [{ is_quoted: false, text: "Mohon dipindah ke tanggal 21." }] }],
  });
}

test("an e-mail is readable, with its use and its hash", async ({ siar, page }) => {
  kept(siar);
  await siar.open("/bukti");
  await page.getByRole("link", { name: "Masukan jurusan.eml" }).click();
  await expect(page.getByText("Mohon dipindah ke tanggal 21.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Reviu Januari" })).toHaveAttribute("href", "/reviu/r-1");
  await expect(page.getByText("9".repeat(64))).toBeVisible();
  await expect(page.getByText("Terlambat 4 hari")).toBeVisible();
  await expect(page.getByRole("link", { name: "Salinan masukan.eml" })).toBeVisible();
});

test("evidence is used for something by keyboard alone, and taken away with a reason", async ({ siar, page }) => {
  kept(siar);
  siar.answer("GET /api/evidence-subjects", [
    { ...use.subject }, { kind: "indicator", subject: "i-1", title: "Laporan evaluasi diri disahkan", place: "B.4.10.8", path: "/indikator?indikator=i-1", is_closed: false },
  ]);
  siar.answer("POST /api/evidence/b-3/links", shown(mail, "mail"));
  siar.answer("POST /api/evidence-links/l-1/end", { done: true });
  await siar.open("/bukti/b-3");
  await page.getByRole("button", { name: "Gunakan untuk…" }).press("Enter");
  const search = page.getByRole("searchbox", { name: /Cari langkah/ });
  await search.fill("evaluasi");
  await expect(page.getByRole("option", { name: /sudah memakainya/ })).toBeVisible();
  await siar.expectAccessible();
  await siar.shoot("evidence-use-for");
  await search.press("ArrowDown");
  await search.press("Enter");
  await expect.poll(() => siar.sent.find((one) => one.startsWith("POST /api/evidence/b-3/links"))).toContain('{"subject_kind":"indicator","subject":"i-1"}');
  await page.getByRole("button", { name: "Lepaskan dari Reviu Januari" }).press("Enter");
  await page.getByLabel(/Alasan/).fill("Salah sesi");
  await page.getByLabel(/Alasan/).press("Tab");
  await page.getByRole("dialog").getByRole("button", { name: "Lepaskan" }).last().press("Enter");
  await expect.poll(() => siar.sent.find((one) => one.startsWith("POST /api/evidence-links/l-1/end"))).toContain('{"reason":"Salah sesi"}');
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
    if (method === "GET") return route.fulfill({ json: [{ id: "b-1", title: "Percakapan lama", captured_at: proof.captured_at, use_count: 2 }] });
    if (method === "HEAD") return route.fulfill({ status: 200, headers: { "Upload-Offset": "3" } });
    return breaks-- > 0 ? route.abort("connectionreset") : route.fulfill({ status: 204, headers: { "Upload-Offset": "9" } });
  });
  await page.getByRole("button", { name: "Tambah bukti" }).click();
  await page.getByTestId("file-input").setInputFiles({ name: "Percakapan WhatsApp.txt", mimeType: "text/plain", buffer: Buffer.from("123456789") });
  await expect(page.getByText("Berkas ini sudah tersimpan:")).toBeVisible();
  await siar.shoot("evidence-known");
  expect(seen).toEqual(["POST", "PATCH 0", "HEAD", "PATCH 3", "GET"]);
  await page.getByRole("button", { name: "Tetap simpan sebagai bukti baru" }).click();
  await expect.poll(() => siar.sent.filter((one) => one.startsWith("POST /api/evidence"))).toHaveLength(1);
  expect(siar.sent.find((one) => one.startsWith("POST /api/evidence"))).toContain('"kind":"chat","title":"Percakapan WhatsApp.txt","upload":"u-7"');
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`evidence is accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    kept(siar);
    for (const path of ["/bukti", "/bukti/b-3", "/bukti/b-1", "/bukti/tautan-mati"]) {
      await siar.open(path, opening);
      await siar.expectAccessible();
      await siar.shoot(`evidence${path.replaceAll("/", "-")}-${"isPhone" in opening ? "phone" : "desk"}`);
    }
  });
