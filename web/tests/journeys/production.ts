// A content is written and approved exactly as it was seen; a change takes the approval away.
import type { Page } from "@playwright/test";
import { confirm, goTo, handOver } from "./fields";
import { expect, expectAccessible } from "./office";
import { drawPicture } from "./picture";
import { chip, titles } from "./planning";
import type { Team } from "./team";

const altText = "Empat mahasiswa memegang piala di samping robot beroda";

export async function writeContent({ staff }: Team): Promise<void> {
  await goTo(staff, "Kalender");
  await chip(staff, titles.robots).click();
  await staff.getByRole("button", { name: "Mulai konten" }).click();
  const body = staff.getByRole("textbox", { name: "Naskah" });
  await body.click();
  await staff.keyboard.type("Tim robot Polibatam meraih ");
  await staff.getByRole("button", { name: "Tebal" }).click();
  await staff.keyboard.type("juara pertama");
  await staff.getByRole("button", { name: "Tebal" }).click();
  await staff.keyboard.type(" Kontes Robot Indonesia 2026.");
  await staff.keyboard.press("Enter");
  await staff.keyboard.type("Piala diserahkan di Bandung pada 8 November 2026.");
  await expect(body.locator("strong")).toHaveText("juara pertama");
  await handOver(staff.getByRole("region", { name: "Gambar dan berkas" }), [{ name: "tim-robot.png", mimeType: "image/png", buffer: await drawPicture(staff, "Juara KRI 2026") }]);
  await expect(staff.getByRole("button", { name: "Pakai di konten" })).toBeDisabled();
  await staff.getByRole("textbox", { name: "Teks alternatif" }).fill(altText);
  await staff.getByRole("button", { name: "Pakai di konten" }).click();
  await expect(staff.getByText(/^(Tersimpan \d|Semua tersimpan)/)).toBeVisible();
  await expect(staff.getByRole("img", { name: altText })).toBeVisible();
  await expectAccessible(staff);
}

export async function askApproval(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajukan persetujuan" }).click();
  await expect(page.getByText("Menunggu persetujuan").first()).toBeVisible();
}

/** The approver sees the text, the picture with its description, and what happens after; and approves exactly that. */
export async function approveContent({ subCoordinator }: Team): Promise<void> {
  await goTo(subCoordinator, "Tugas saya");
  await subCoordinator.getByRole("link", { name: new RegExp(titles.robots) }).first().click();
  const shown = subCoordinator.getByRole("article", { name: /Seperti yang akan dilihat/ });
  await expect(shown).toContainText("juara pertama Kontes Robot Indonesia 2026");
  await expect(shown.getByRole("img", { name: altText })).toBeVisible();
  await expectAccessible(subCoordinator);
  await subCoordinator.getByRole("button", { name: "Setujui" }).click();
  await confirm(subCoordinator, "Setujui");
}

/** The writer changes one word after approval: both see that the approval is gone, and nothing goes out. */
export async function changeAfterApproval({ staff, subCoordinator }: Team): Promise<void> {
  await expect(staff.getByText("Disetujui").first()).toBeVisible();
  await staff.getByRole("button", { name: "Ubah konten" }).click();
  await confirm(staff, "Ubah konten");
  await staff.getByRole("textbox", { name: "Naskah" }).click();
  await staff.keyboard.press("Control+End");
  await staff.keyboard.type(" Selamat!");
  await expect(staff.getByText(/Persetujuan(nya)? batal/i).first()).toBeVisible();
  await goTo(subCoordinator, "Konten");
  await expect(subCoordinator.getByText("Persetujuan batal").first()).toBeVisible();
  await askApproval(staff);
}
