// The text of PR.27.4 becomes the procedure in force.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./office";
import { confirm, goTo } from "./fields";
import type { Team } from "./team";

const sample = join(import.meta.dirname, "../../../samples/PR.27.4-V0.txt");

/** The administrator's way from "what to do first" to the imported draft. */
export async function importProcedure(page: Page): Promise<void> {
  await goTo(page, "Tugas saya");
  await page.getByRole("link", { name: "Impor prosedur" }).click();
  await page.getByTestId("file-input").setInputFiles(sample);
  await expect(page.getByRole("heading", { name: "PR.27.4-V0 · Pengelolaan dan Pengembangan Media Informasi" })).toBeVisible();
  const table = (name: string) => page.getByRole("table", { name }).getByRole("row");
  await expect(table("Tabel Kegiatan")).toHaveCount(1 + 3);
  await expect(table("Tabel Indikator (KPI)")).toHaveCount(1 + 3);
  await expect(table("Tabel Penyimpanan data")).toHaveCount(1 + 2);
  for (const fact of ["Koor.PHK", "DIR", "5 Juli 2022", "Controlled", "Unit PHK"]) await expect(page.getByText(fact).first()).toBeVisible();
  expect(await (await page.request.get("/api/documents")).json(), "nothing is stored by looking").toEqual([]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Impor PR.27.4-V0" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pengelolaan dan Pengembangan Media Informasi");
}

/** Whoever brought the text asks for approval; the director approves exactly these bytes. */
export async function bringIntoForce({ administrator, director }: Team): Promise<void> {
  await administrator.getByRole("button", { name: "Ajukan untuk ditinjau" }).click();
  await confirm(administrator, "Ajukan untuk ditinjau");
  await expect(administrator.getByText("V0 menunggu pengesahan orang lain")).toBeVisible();
  await director.getByRole("link", { name: "Tugas saya" }).first().click();
  await director.getByRole("link", { name: /PR\.27\.4/ }).first().click();
  await director.getByRole("button", { name: "Sahkan" }).click();
  await expectAccessible(director);
  await confirm(director, /Sahkan, berlaku/);
  await expect(director.getByText("V0 · Berlaku").first()).toBeVisible();
}
