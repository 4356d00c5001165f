import { expect, test, type Siar } from "./support/pages";
import { cycle, officeAnswers } from "./support/officeSamples";
import { me } from "./support/samples";

function atWork(siar: Siar): void {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
}

const pages = [
  ["inbox", "/", /Terlambat \(2\)/],
  ["documents", "/dokumen", /Kebijakan Penyampaian/],
  ["document", "/dokumen/d-1", /Cetak/],
  ["cycles", "/siklus", /Desember 2026/],
  ["cycle", "/siklus/y-1", /Posisi sekarang/],
  ["chain", "/rantai/cycle/y-1", /PR.27.4-V0/],
  ["indicators", "/indikator", /B.4.10.8/],
  ["records", "/arsip", /JK\/2026\/012/],
  ["series", "/arsip?bagian=series", /FO.2.3.1/],
  ["due", "/arsip?bagian=due", /JK\/2021\/003/],
  ["disposals", "/arsip?bagian=disposals", /Pemusnahan 2/],
  ["record", "/arsip/r-1", /Sengketa hak cipta/],
  ["ledger", "/jejak", /menerbitkan jadwal kegiatan/],
  ["accounts", "/akun", /Siti Nurhaliza/],
  ["settings", "/pengaturan", /Sebutan peran/],
] as const;

for (const [name, path, sign] of pages)
  test(`${path} is readable for everybody and fits a phone`, async ({ siar }) => {
    atWork(siar);
    for (const isPhone of [false, true]) {
      await siar.open(path, { isPhone });
      await siar.page.getByText(sign).first().waitFor();
      await siar.shoot(isPhone ? `${name}-phone` : name, true);
      await siar.expectNoOverflow();
      await siar.expectAccessible();
    }
  });

test("a new office is told what to do first", async ({ siar }) => {
  atWork(siar);
  for (const name of ["GET /api/documents", "GET /api/cycles"]) siar.answer(name, []);
  siar.answer("GET /api/people", [{ account: "a-1", name: "Rina Kartika", roles: ["administrator"] }]);
  siar.answer("GET /api/inbox", { items: [] });
  await siar.open("/");
  await expect(siar.page.getByRole("link", { name: "Impor prosedur" })).toHaveAttribute("href", "/dokumen/impor");
  await siar.shoot("inbox-new", true);
  await siar.expectAccessible();
});

test("a procedure's text is pasted, read, looked at and imported", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/procedures", { document: { id: "d-1" }, revisions: [] });
  await siar.open("/dokumen/impor");
  await siar.expectAccessible();
  await siar.page.getByLabel("Atau tempel teksnya").fill("No.PR.27.4-V0 Prosedur …");
  await siar.page.getByRole("button", { name: "Baca dan tampilkan" }).click();
  await expect(siar.page.getByText("Lampiran: lihat map biru")).toBeVisible();
  await siar.shoot("import", true);
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Impor PR.27.4-V0" }).click();
  await siar.page.waitForURL("**/dokumen/d-1");
  const sent = siar.sent.find((line) => line.startsWith("POST /api/procedures {"))!;
  const { text } = JSON.parse(sent.slice("POST /api/procedures ".length)) as { text: string };
  expect(Buffer.from(text, "base64").toString("utf8")).toBe("No.PR.27.4-V0 Prosedur …");
});

test("a text that is no procedure is refused in words", async ({ siar }) => {
  siar.refuse("POST /api/procedures/preview", 422, { reason: "invalid", code: "documents.procedure_no_number", message: "Ini bukan prosedur: tidak ada nomor dokumen.", problems: [] });
  await siar.open("/dokumen/impor");
  await siar.page.getByLabel("Atau tempel teksnya").fill("resep kue");
  await siar.page.getByRole("button", { name: "Baca dan tampilkan" }).click();
  await expect(siar.page.getByRole("alert")).toContainText("Ini bukan prosedur");
  await expect(siar.page.getByLabel("Atau tempel teksnya")).toHaveValue("resep kue");
});

test("a version is approved over the bytes that were seen, from a day", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/revisions/v-V1/approve", {});
  await siar.open("/dokumen/d-1?versi=V1");
  await siar.page.getByRole("button", { name: "Sahkan" }).click();
  await siar.page.getByRole("dialog", { name: "Sahkan V1" }).waitFor();
  await siar.page.waitForTimeout(300);
  await siar.shoot("document-approve");
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: /Sahkan, berlaku/ }).click();
  await expect.poll(() => siar.sent.find((line) => line.includes("/approve"))).toContain(`"sha256":"${"9".repeat(64)}"`);
});

test("a cycle starts with the month after the last one", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/cycles", cycle);
  await siar.open("/siklus?baru=1");
  await siar.page.getByRole("button", { name: "Mulai siklus", exact: true }).last().waitFor();
  await siar.page.waitForTimeout(300);
  await siar.shoot("cycle-new");
  await siar.expectAccessible();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Mulai siklus" }).click();
  await siar.page.waitForURL("**/siklus/y-1");
  expect(siar.sent.find((line) => line.startsWith("POST /api/cycles"))).toContain('"starts_on":"2027-01-01","ends_on":"2027-01-31"');
});

test("a replaced value shows who said it and what was computed", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/indicators/B.4.10.8/override", {});
  await siar.open("/indikator");
  await expect(siar.page.getByText("Hasil hitungan: Tidak tercapai. 1 dari 4 bidang")).toBeVisible();
  await siar.page.getByRole("button", { name: "Ganti nilai B.4.10.8" }).click();
  const dialog = siar.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Ganti nilai" }).click();
  await expect(dialog.getByText("Tulis alasannya")).toBeVisible();
  expect(siar.sent.some((line) => line.includes("/override"))).toBe(false);
  await dialog.getByLabel("Alasan").fill("Disahkan di luar Siar");
  await siar.page.waitForTimeout(300);
  await siar.shoot("indicator-override");
  await siar.expectAccessible();
  await dialog.getByRole("button", { name: "Ganti nilai" }).click();
  await expect.poll(() => siar.sent.find((line) => line.includes("/override"))).toContain('"reason":"Disahkan di luar Siar"');
});

test("records that are due are proposed with a reason, and the server's no stays in the dialog", async ({ siar }) => {
  atWork(siar);
  siar.refuse("POST /api/disposals", 409, { reason: "conflict", code: "retention.not_destroyable", message: "Ada arsip yang tidak boleh dimusnahkan.", problems: [{ field: "records[0]", code: "retention.is_held", message: "JK/2021/003 sedang ditahan." }] });
  await siar.open("/arsip?bagian=due");
  await siar.page.getByLabel("Pilih JK/2021/003").check();
  await siar.page.getByRole("button", { name: "Usulkan pemusnahan (1)" }).click();
  await siar.page.getByRole("dialog").getByLabel("Alasan").fill("Masa simpan habis");
  await siar.page.getByRole("button", { name: "Usulkan", exact: true }).click();
  await expect(siar.page.getByRole("dialog").getByText("JK/2021/003 sedang ditahan.")).toBeVisible();
  await siar.expectAccessible();
});

test("who proposed a disposal cannot confirm it; a second person can", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/disposals/p-2/confirm", {});
  await siar.open("/arsip?bagian=disposals");
  await siar.page.getByRole("button", { name: "Setujui pemusnahan" }).click();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Setujui pemusnahan" }).click();
  await expect.poll(() => siar.sent.some((line) => line.startsWith("POST /api/disposals/p-2/confirm"))).toBe(true);
  await siar.page.getByRole("button", { name: "Berita acara" }).click();
  await expect(siar.page.getByText("BERITA ACARA PEMUSNAHAN ARSIP")).toBeVisible();
});

test("an entry of the trail is read and proved", async ({ siar }) => {
  atWork(siar);
  await siar.open("/jejak");
  await siar.page.getByRole("button", { name: "menerbitkan jadwal kegiatan" }).first().click();
  await siar.page.getByRole("button", { name: "Tampilkan bukti" }).click();
  await siar.page.getByText("Jalur, 3 sidik").waitFor();
  await siar.page.waitForTimeout(300);
  await siar.shoot("ledger-entry", true);
  await siar.expectAccessible();
});

test("a new account's link is shown once, ready to hand over", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/accounts", { account: "a-5", link: "/mulai?token=x7Qk", expires_at: "2026-12-01T02:00:00Z" });
  await siar.open("/akun");
  await siar.page.getByRole("button", { name: "Akun baru" }).click();
  await siar.page.getByLabel("Nama lengkap").fill("Siti Nurhaliza");
  await siar.page.getByLabel(/^Staf Humas/).check();
  await siar.page.waitForTimeout(300);
  await siar.shoot("account-new");
  await siar.expectAccessible();
  await siar.page.getByRole("button", { name: "Buat akun dan tautannya" }).click();
  await expect(siar.page.getByText(/^http.*\/mulai\?token=x7Qk$/)).toBeVisible();
  await siar.page.waitForTimeout(300);
  await siar.shoot("account-link");
  await siar.expectAccessible();
});

test("an account's roles show their days, and faults of a new one stand at its fields", async ({ siar }) => {
  atWork(siar);
  siar.refuse("POST /api/accounts/a-3/roles", 422, { reason: "invalid", code: "contract.invalid", message: "Periksa bidang yang ditandai.", problems: [{ field: "until_on", code: "people.role_ends_before_it_begins", message: "Hari terakhir tidak boleh sebelum hari pertama." }] });
  await siar.open("/akun?akun=a-3");
  await expect(siar.page.getByText("Pengganti Bagus Pranoto")).toBeVisible();
  await siar.page.getByRole("combobox", { name: "Peran" }).click();
  await siar.page.getByRole("option", { name: "Direktur" }).click();
  await siar.page.getByRole("button", { name: "Beri peran" }).click();
  await expect(siar.page.getByText("Hari terakhir tidak boleh sebelum hari pertama.")).toBeVisible();
  await siar.page.waitForTimeout(300);
  await siar.shoot("account", true);
  await siar.expectAccessible();
});

test("switching an assumed step off says first what it does", async ({ siar }) => {
  atWork(siar);
  siar.answer("PUT /api/office", me.office);
  await siar.open("/pengaturan");
  await siar.page.getByRole("switch", { name: "Persetujuan konten" }).click();
  await expect(siar.page.getByText(/tidak menjadi tugas pada siklus baru/)).toBeVisible();
  await siar.shoot("settings-warning", true);
  await siar.page.getByRole("button", { name: "Simpan" }).first().click();
  await expect.poll(() => siar.sent.find((line) => line.startsWith("PUT /api/office"))).toContain('"has_step_content_approval":false');
});
