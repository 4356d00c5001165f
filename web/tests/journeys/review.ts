// Activity 2: the schedule and the developments are reviewed, with minutes and proof; then the schedule is issued.
import { confirm, goTo, handOver } from "./fields";
import { expect, expectAccessible } from "./office";
import { titles } from "./planning";
import type { Team } from "./team";

const mail = [
  "From: Dewi Lestari <dewi@example.ac.id>", "To: Rani Puspita <rani@example.ac.id>", "Date: Tue, 03 Nov 2026 07:12:00 +0700",
  "Subject: Jadwal November", "Message-ID: <1@example.ac.id>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "",
  "Rani, jadwal November sudah saya baca. Setuju, hanya profil lulusan sebaiknya sehari lebih lambat.", "", "Dewi", "",
].join("\r\n");
const chat = [
  "02/11/26 19.41 - Dewi Lestari: Jadwal November jadi dibahas besok pagi?", "02/11/26 19.43 - Rani Puspita: Jadi, Bu. Pukul 07.30 di Ruang Humas.",
  "02/11/26 19.44 - Dewi Lestari: Acc 👍", "",
].join("\n");

export async function holdReview({ staff }: Team): Promise<void> {
  await goTo(staff, "Reviu");
  await staff.getByRole("button", { name: "Catat reviu" }).first().click();
  const form = staff.getByRole("dialog", { name: "Catat reviu" });
  await form.getByLabel("Tempat atau tautan rapat").fill("Ruang Humas");
  await form.getByRole("textbox", { name: "Pimpinan" }).or(form.getByRole("combobox", { name: "Pimpinan" })).fill("Dewi Lestari");
  await form.getByRole("textbox", { name: "Notulis" }).or(form.getByRole("combobox", { name: "Notulis" })).fill("Rani Puspita");
  await staff.keyboard.press("Escape");
  await form.getByRole("button", { name: /Tambah \d orang kantor/ }).click();
  await expectAccessible(staff);
  await form.getByRole("button", { name: "Mulai sesi" }).click();
  await staff.getByRole("button", { name: "Ajukan jadwal dan semua kegiatannya" }).click();
}

/** A decision about each: one is moved, all others are accepted. */
export async function decideAll({ staff }: Team): Promise<void> {
  const item = (title: string) => staff.locator("[data-item]").filter({ hasText: title });
  await item(titles.graduate).getByRole("button", { name: "Pindahkan" }).click();
  const dialog = staff.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Tanggal" }).fill("14 November 2026");
  await dialog.getByRole("textbox", { name: "Alasan" }).fill("Wisudawan baru dapat difoto hari Jumat.");
  await expectAccessible(staff);
  await dialog.getByRole("button", { name: "Pindahkan" }).click();
  await expect(item(titles.graduate)).toContainText("Dipindah ke");
  const open = staff.getByRole("button", { name: "Terima", exact: true });
  while ((await open.count()) > 0) {
    const left = await open.count();
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
}

export async function writeMinutes({ staff }: Team): Promise<void> {
  await staff.getByRole("button", { name: "Tulis notulen" }).click();
  await staff.getByLabel("Pembahasan").fill("Jadwal November dibahas satu per satu. Profil lulusan menunggu foto.");
  await staff.getByLabel("Kesimpulan").fill("Jadwal disepakati dengan satu pemindahan.");
  await staff.getByRole("button", { name: "Simpan notulen" }).click();
  await expect(staff.getByText("Jadwal disepakati dengan satu pemindahan.")).toBeVisible();
  await handOver(staff.getByRole("region", { name: "Bukti reviu" }), [
    { name: "persetujuan-jadwal.eml", mimeType: "message/rfc822", buffer: Buffer.from(mail) },
    { name: "WhatsApp Chat dengan Humas.txt", mimeType: "text/plain", buffer: Buffer.from(chat) },
  ]);
  for (const name of ["persetujuan-jadwal.eml", "WhatsApp Chat dengan Humas.txt"]) await expect(staff.getByRole("link", { name })).toBeVisible();
  await staff.getByRole("button", { name: "Tutup notulen" }).click();
  await confirm(staff, "Tutup notulen");
}

export async function issueSchedule({ staff }: Team): Promise<void> {
  await staff.getByRole("button", { name: "Terbitkan jadwal" }).click();
  await confirm(staff, "Terbitkan jadwal");
  await expect(staff.getByText(/sudah diterbitkan sebagai terbitan nomor 1/)).toBeVisible();
}
