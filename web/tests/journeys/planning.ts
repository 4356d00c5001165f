// Activity 1: the month is planned, by form, by pasted rows and in the calendar.
import type { Locator, Page } from "@playwright/test";
import { choose, chooseAll, confirm, goTo, writeDay } from "./fields";
import { expect, expectAccessible } from "./office";
import type { Team } from "./team";

export const website = "Laman berita Polibatam";
export const instagram = "Instagram @polibatamofficial";
export const titles = {
  robots: "Mahasiswa Polibatam juara KRI 2026",
  graduate: "Profil lulusan terbaik wisuda",
  choice: "Tips memilih program studi",
  alumni: "Cerita alumni di industri galangan",
} as const;

export function chip(page: Page, title: string): Locator {
  return page.getByRole("button", { name: title }).and(page.locator("[data-entry]")).first();
}

export function dayOf(page: Page, day: string): Locator {
  return page.locator(`[data-day="${day}"]`);
}

export async function startMonth({ staff }: Team): Promise<void> {
  await goTo(staff, "Siklus");
  await staff.getByRole("button", { name: "Mulai siklus" }).first().click();
  const dialog = staff.getByRole("dialog", { name: "Mulai siklus" });
  await dialog.getByRole("button", { name: "Bulan" }).click();
  await staff.getByRole("button", { name: /^Nov/ }).click();
  await expect(dialog.getByLabel("Nama siklus")).toHaveValue("November 2026");
  await expectAccessible(staff);
  await dialog.getByRole("button", { name: "Mulai siklus" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("November 2026");
  await expect(staff.getByRole("list", { name: "Langkah-langkah" }).first().getByText("Posisi sekarang")).toBeVisible();
}

/** Each role finds its own tasks of the cycle among what waits. */
export async function expectTasks({ staff, subCoordinator, director }: Team): Promise<void> {
  await goTo(staff, "Tugas saya");
  await expect(staff.getByText("Langkah prosedur").first()).toBeVisible();
  await expect(staff.getByRole("link", { name: /^mengidentifikasi dan merencanakan/i })).toBeVisible();
  await goTo(subCoordinator, "Tugas saya");
  await expect(subCoordinator.getByRole("link", { name: /^mereviu laporan kegiatan dan evaluasi/i })).toBeVisible();
  await goTo(director, "Tugas saya");
  await expect(director.getByText("Langkah prosedur")).toHaveCount(0);
}

export async function registerChannels({ staff }: Team): Promise<void> {
  await goTo(staff, "Kanal");
  for (const [kind, name] of [["Halaman publik Siar", website], ["Instagram", instagram]] as const) {
    await staff.getByRole("button", { name: "Daftarkan kanal" }).first().click();
    const form = staff.getByRole("dialog", { name: "Daftarkan kanal" });
    await choose(form, "Jenis", kind);
    await form.getByLabel("Nama").fill(name);
    await form.getByLabel("Khalayak").fill("Calon mahasiswa dan orang tua");
    await form.getByRole("button", { name: "Daftarkan" }).click();
    await expect(staff.getByRole("button", { name: `Ubah ${name}` }).first()).toBeVisible();
  }
}

export async function planByForm({ staff }: Team): Promise<void> {
  await goTo(staff, "Kalender");
  await staff.getByRole("button", { name: "Kegiatan baru" }).click();
  const form = staff.getByRole("dialog", { name: "Kegiatan baru" });
  await form.getByRole("textbox", { name: "Judul" }).fill(titles.robots);
  await writeDay(form, "Tanggal tayang", "10 November 2026");
  await form.getByRole("textbox", { name: "Jam" }).fill("09.00");
  await chooseAll(form, "Kanal", [website, instagram]);
  await form.getByLabel("Pilar").fill("Prestasi");
  await form.getByLabel("Format").fill("Artikel");
  await expectAccessible(staff);
  await form.getByRole("button", { name: "Rencanakan" }).click();
  await expect(dayOf(staff, "2026-11-10").locator("[data-entry]")).toContainText(titles.robots);
}

const pasted = [
  ["Tanggal", "Jam", "Judul", "Pilar", "Format", "Kanal", "PIC", "Catatan"],
  ["12 November 2026", "10.00", titles.graduate, "Prestasi", "Foto", instagram, "Rani Puspita", ""],
  ["18 November 2026", "13.30", titles.choice, "Edukasi", "Video pendek", `${website}, ${instagram}`, "Rani Puspita", "tunggu naskah"],
  ["", "", titles.alumni, "Alumni", "Artikel", website, "", "gagasan, belum bertanggal"],
  ["Senin, 17 November 2026", "09.00", "Kuliah tamu keamanan siber", "Akademik", "Artikel", website, "", ""],
];

/** One row of four has a fault and says which; nothing is stored before somebody chooses. */
export async function planByPaste({ staff }: Team): Promise<void> {
  await openSchedule(staff);
  await staff.getByRole("button", { name: "Lainnya" }).click();
  await staff.getByRole("menuitem", { name: "Tempel dari lembar kerja" }).click();
  await staff.getByLabel("Baris yang disalin").fill(pasted.map((row) => row.join("\t")).join("\n"));
  await expect(staff.getByRole("heading", { name: "Pratinjau: 3 baris siap, 1 bermasalah" })).toBeVisible();
  await expect(staff.getByRole("row", { name: /Kuliah tamu/ })).toContainText(/17 November 2026.* jatuh pada hari Selasa/);
  await expectAccessible(staff);
  const stored = async () => ((await (await staff.request.get("/api/entries?from=2026-11-01&to=2026-11-30")).json()) as unknown[]).length;
  expect(await stored(), "nothing is imported by looking").toBe(1);
  await staff.getByRole("button", { name: "Impor 3 baris" }).click();
  await expect(staff.getByText("3 kegiatan masuk ke jadwal")).toBeVisible();
  await staff.getByRole("link", { name: "Lihat di kalender" }).click();
  await expect(dayOf(staff, "2026-11-12").locator("[data-entry]")).toContainText(titles.graduate);
}

export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!;
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4, { steps: 3 });
  const end = (await to.boundingBox())!;
  await page.mouse.move(end.x + end.width / 2, end.y + Math.min(end.height - 6, 20), { steps: 8 });
  await page.mouse.up();
}

export async function moveInCalendar({ staff }: Team): Promise<void> {
  await goTo(staff, "Kalender");
  await drag(staff, chip(staff, titles.graduate), dayOf(staff, "2026-11-13"));
  await expect(dayOf(staff, "2026-11-13").locator("[data-entry]")).toContainText(titles.graduate);
  await expect(staff.getByRole("button", { name: "Urungkan" })).toBeVisible(); // the server has answered
  await chip(staff, titles.choice).focus();
  await staff.keyboard.press("Control+Shift+ArrowDown");
  await expect(dayOf(staff, "2026-11-25").locator("[data-entry]")).toContainText(titles.choice);
  await staff.reload();
  await expect(dayOf(staff, "2026-11-13").locator("[data-entry]")).toContainText(titles.graduate);
  await expect(dayOf(staff, "2026-11-25").locator("[data-entry]")).toContainText(titles.choice);
}

export async function proposeDevelopment({ staff }: Team): Promise<void> {
  await goTo(staff, "Pengembangan media");
  await staff.getByRole("button", { name: "Usulkan pengembangan" }).first().click();
  const form = staff.getByRole("dialog", { name: "Usulkan pengembangan" });
  await form.getByRole("textbox", { name: "Judul" }).fill("Membuka saluran WhatsApp");
  await form.getByRole("textbox", { name: "Alasan" }).fill("Mahasiswa baru lebih sering membaca saluran WhatsApp daripada surel.");
  await form.getByRole("textbox", { name: "Teknologi yang diamati" }).fill("WhatsApp Channels");
  await form.getByRole("button", { name: "Usulkan" }).click();
  await expect(staff.getByText("Membuka saluran WhatsApp").first()).toBeVisible();
}

export async function openSchedule(page: Page): Promise<void> {
  await goTo(page, "Kalender");
  await page.getByRole("link", { name: /Jadwal.*November 2026/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("November 2026");
}

export async function submitSchedule({ staff }: Team): Promise<void> {
  await openSchedule(staff);
  await staff.getByRole("button", { name: "Ajukan untuk direviu" }).click();
  await confirm(staff, "Ajukan untuk direviu");
  await expect(staff.getByText("Sedang direviu").first()).toBeVisible();
}

/** After issue every move is an amendment with its reason. */
export async function amend({ staff }: Team): Promise<void> {
  await goTo(staff, "Kalender");
  await chip(staff, titles.choice).focus();
  await staff.keyboard.press("Control+Shift+ArrowRight");
  const dialog = staff.getByRole("dialog", { name: "Alasan perubahan" });
  await dialog.getByRole("textbox").fill("Narasumber berhalangan pada hari Rabu.");
  await dialog.getByRole("button", { name: "Pindahkan" }).click();
  await expect(dayOf(staff, "2026-11-26").locator("[data-entry]")).toContainText(titles.choice);
  await openSchedule(staff);
  await expect(staff.getByText("Alasan: Narasumber berhalangan pada hari Rabu.")).toBeVisible();
  await expect(staff.getByText("Diubah setelah versi 1 terbit").first()).toBeVisible();
}
