// The self-evaluation of the year, from its records to form FO.2.3.1 as a Word file and as PDF.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { confirm, goTo } from "./fields";
import { codes } from "./indicators";
import { expect, expectAccessible } from "./office";
import type { Team } from "./team";

const words: readonly (readonly [part: string, words: string])[] = [
  ["Ringkasan eksekutif", "Unit PHK menjalankan PR.27.4 sejak November 2026 dengan jadwal yang direviu dan bukti tayang."],
  ["Dasar", "Laporan ini disusun dari rekaman Siar."],
  ["Orang", "Empat orang, dua kanal."],
  ["Kekuatan dan kesenjangan", "Jadwal terlaksana sebagian; foto menjadi kendala."],
  ["Kepuasan pengguna", "Tidak ada keluhan yang masuk."],
  ["Rencana peningkatan", "Jadwal foto bersama setiap bulan."],
  ["Penutup", "Evaluasi berikutnya dilakukan pada Desember 2027."],
];

export async function buildSelfEvaluation({ subCoordinator: page }: Team): Promise<void> {
  await goTo(page, "Evaluasi diri");
  await page.getByRole("button", { name: "Susun laporan tahun ini" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Susun laporan evaluasi diri" });
  await expect(dialog.getByRole("combobox", { name: "Tahun" }).or(dialog.getByRole("textbox", { name: "Tahun" })).first()).toHaveValue("2026");
  await dialog.getByRole("button", { name: "Susun", exact: true }).click();
  await expect(page.getByText(/hal sebelum dapat diajukan/)).toBeVisible();
  for (const [part, text] of words) await page.getByRole("textbox", { name: part, exact: true }).fill(text);
  await describeAchievement(page);
  await expect(page.getByText("Laporan siap diajukan")).toBeVisible(); // every part has saved itself
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ajukan untuk disetujui" }).click();
  await expect(page.getByText(/Menunggu tanda tangan/).first()).toBeVisible();
}

/** Each indicator with what is required of it, one after the other in the drawer. */
async function describeAchievement(page: Page): Promise<void> {
  await page.getByRole("button", { name: `Isi ${codes[0]}` }).click();
  for (const code of codes) {
    const drawer = page.getByRole("dialog", { name: `Indikator ${code}` });
    await drawer.getByRole("textbox", { name: "Bukti" }).fill("Terlampir pada rekaman Siar.");
    await drawer.getByRole("textbox", { name: "Analisis" }).fill("Dihitung dari rekaman tahun 2026.");
    await drawer.getByRole("textbox", { name: "Akar masalah" }).fill("Dokumen lain belum terdaftar.");
    await drawer.getByRole("textbox", { name: /^Tindak lanjut/ }).fill("Daftarkan kebijakan dan prosedurnya.");
    await drawer.getByRole("button", { name: code === codes.at(-1) ? "Selesai" : "Berikutnya" }).click();
  }
}

export async function approveSelfEvaluation({ coordinator, director }: Team): Promise<void> {
  for (const [page, verb, done] of [[coordinator, "Setujui", /Menunggu tanda tangan Ir\. Hasan Basri/], [director, "Sahkan", "Laporan disahkan"]] as const) {
    await goTo(page, "Tugas saya");
    await page.getByRole("main").getByRole("link", { name: /evaluasi diri/i }).first().click();
    await page.getByRole("button", { name: verb }).click();
    await expectAccessible(page);
    await confirm(page, verb);
    await expect(page.getByText(done).first()).toBeVisible();
  }
}

/** LibreOffice takes some seconds for the PDF. */
export async function downloadForm({ director }: Team): Promise<void> {
  for (const [button, beginning, name] of [["Unduh Word", "PK", "FO.2.3.1-2026.docx"], ["Unduh PDF", "%PDF", "FO.2.3.1-2026.pdf"]] as const) {
    const coming = director.waitForEvent("download", { timeout: 90_000 });
    await director.getByRole("button", { name: button }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`${name.slice(-4)}$`));
    expect(readFileSync(await file.path()).toString("latin1").slice(0, beginning.length)).toBe(beginning);
  }
}
