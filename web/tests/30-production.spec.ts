import { expect, test, type Siar } from "./support/pages";
import { content, proof } from "./support/stepSamples";

const theirs = content({ version: 9, body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Tulisan Budi." }] }] } });

function writing(siar: Siar): void {
  siar.answer("GET /api/contents/k-1", content());
  siar.answer("PUT /api/contents/k-1", (request: import("@playwright/test").Request) => {
    const draft = request.postDataJSON() as Record<string, unknown> & { version: number };
    const saved = content({ ...draft, version: draft.version + 1 });
    siar.answer("GET /api/contents/k-1", saved);
    return saved;
  });
}

const saves = (siar: Siar) => siar.sent.filter((one) => one.startsWith("PUT")).map((one) => JSON.parse(one.slice(one.indexOf("{"))) as { version: number; title: string; body: unknown });

test("what is written saves itself, once the writer pauses, as a document", async ({ siar, page }) => {
  writing(siar);
  await siar.open("/konten/k-1");
  await page.getByRole("textbox", { name: "Naskah" }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Selamat!");
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible();
  expect(saves(siar)).toHaveLength(1);
  expect(saves(siar)[0]).toMatchObject({ version: 3, body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Sebanyak 812 lulusan diwisuda. Selamat!" }] }] } });
  await page.keyboard.type(" Selamat!");
  await expect.poll(() => saves(siar).length).toBe(2);
  expect(saves(siar)[1]!.version).toBe(4);
});

test("F21: a conflict stops the saving; both texts can be read, copied and chosen", async ({ siar, page }) => {
  writing(siar);
  await siar.open("/konten/k-1");
  siar.refuse("PUT /api/contents/k-1", 409, { reason: "conflict", code: "contract.stale", message: "Sudah diubah", problems: [], current: theirs.content });
  siar.answer("GET /api/contents/k-1", theirs);
  await page.getByLabel("Judul", { exact: false }).first().fill("Judul saya");
  await expect(page.getByText("Dijeda: diubah oleh orang lain")).toBeVisible();
  await page.getByRole("button", { name: "Lihat perbedaan" }).click();
  await expect(page.getByRole("dialog")).toContainText("Tulisan Budi.");
  await expect(page.getByRole("dialog")).toContainText("Judul saya");
  await page.keyboard.press("Escape");
  writing(siar);
  await page.getByRole("button", { name: "Ambil alih" }).click();
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible();
  expect(saves(siar).at(-1)).toMatchObject({ version: 9, title: "Judul saya" });
  await expect(page.getByRole("button", { name: "Salin teks itu" })).toBeVisible();
});

test("F21: text written without a line survives a reload and goes when the line is back", async ({ siar, page }) => {
  writing(siar);
  await siar.open("/konten/k-1");
  siar.refuse("PUT /api/contents/k-1", 503, { reason: "unavailable", code: "http.down", message: "Sedang tidak tersedia", problems: [] });
  await page.getByLabel("Judul", { exact: false }).first().fill("Ditulis di kereta");
  await expect(page.getByText(/Belum tersimpan: tidak ada koneksi/)).toBeVisible();
  page.on("dialog", (dialog) => void dialog.accept());
  writing(siar);
  await page.reload();
  await expect(page.getByLabel("Judul", { exact: false }).first()).toHaveValue("Ditulis di kereta");
  await expect.poll(() => saves(siar).at(-1)?.title).toBe("Ditulis di kereta");
});

test("asking for approval in vain names the fields and leads to them", async ({ siar, page }) => {
  writing(siar);
  const message = "Belum ada kanal. Pilih paling sedikit satu kanal.";
  siar.answer("GET /api/contents/k-1", { ...content(), hindrances: [{ field: "channels", message }] });
  siar.refuse("POST /api/contents/k-1/submit", 422, { reason: "invalid", code: "production.not_ready", message: "Belum dapat diajukan.", problems: [{ field: "channels", code: "production.no_channel", message }] });
  await siar.open("/konten/k-1");
  await page.getByRole("button", { name: "Ajukan persetujuan" }).click();
  await page.getByRole("button", { name: "Ke isiannya" }).click();
  await expect(page.locator("#channels")).toBeFocused();
});

test("a file is not used without its description", async ({ siar, page }) => {
  writing(siar);
  siar.answer("POST /api/evidence", { ...proof, id: "b-2", title: "toga.png" });
  await siar.open("/konten/k-1");
  await page.route("**/api/uploads**", (route) =>
    route.request().method() === "GET"
      ? route.fulfill({ json: [] })
      : route.request().method() === "POST"
      ? route.fulfill({ status: 201, headers: { Location: "/api/uploads/u-1" } })
      : route.fulfill({ status: 204, headers: { "Upload-Offset": "5" } }),
  );
  await page.getByTestId("file-input").first().setInputFiles({ name: "toga.png", mimeType: "image/png", buffer: Buffer.from("bytes") });
  const use = page.getByRole("button", { name: "Pakai di konten" });
  await expect(use).toBeDisabled();
  await page.getByLabel("Teks alternatif").last().fill("Toga beterbangan");
  await use.click();
  await expect.poll(() => saves(siar).at(-1)).toMatchObject({ assets: [{ evidence: "b-1" }, { evidence: "b-2", alt_text: "Toga beterbangan" }] });
});

test("the approver decides about exactly what was seen, knowing what happens after", async ({ siar, page }) => {
  siar.answer("GET /api/contents", [{ id: "k-1", title: "Wisuda ke-24", pillar: null, format: null, state: "in_review", is_approval_void: false, channels: ["c-0"], planned_for: "2026-12-17T10:00", assignee: "a-1", entry: null, version: 3 }]);
  siar.answer("GET /api/contents/k-1", content({ state: "in_review" }, true));
  siar.answer("POST /api/contents/k-1/decide", content({ state: "approved" }));
  await siar.open("/persetujuan");
  await expect(page.getByText(/Setelah disetujui, Siar menayangkannya sendiri di Halaman publik/)).toBeVisible();
  await page.getByText("Perubahan sejak versi 1").click();
  await expect(page.getByText("Sebanyak 800 lulusan diwisuda.")).toBeVisible();
  await page.getByRole("button", { name: "Setujui" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Setujui" }).click();
  await expect.poll(() => siar.sent.at(-1)).toBe(`POST /api/contents/k-1/decide {"verdict":"approved","sha256":"${"a".repeat(64)}","reason":null}`);
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`the pages of production are accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    writing(siar);
    for (const path of ["/konten", "/konten?tampilan=daftar", "/konten/k-1", "/persetujuan"]) {
      await siar.open(path, opening);
      await siar.expectAccessible();
    }
  });
