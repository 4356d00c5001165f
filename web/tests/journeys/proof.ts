// What stands at the end: filed records, the indicator with its evidence, the way back along the chain, and a sound ledger.
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goTo } from "./fields";
import { card } from "./indicators";
import { expect, type Office } from "./office";
import { instagram, titles } from "./planning";
import type { Team } from "./team";

export async function expectRecords({ coordinator: page }: Team): Promise<void> {
  for (const name of [/Jadwal Kegiatan/, /[Ee]valuasi [Dd]iri/]) {
    await goTo(page, "Arsip");
    await page.getByRole("table", { name: "Arsip" }).getByRole("link", { name }).first().click();
    const facts = page.getByRole("region", { name: "Keterangan" });
    await expect(facts).toContainText("Unit PHK");
    await expect(facts).toContainText("5 tahun");
    await expect(facts).toContainText(/Disimpan sampai.*20(31|32)/);
    const sha256 = await facts.locator("code").textContent();
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh berkas beku" }).click();
    const bytes = readFileSync(await (await coming).path());
    expect(createHash("sha256").update(bytes).digest("hex"), "the bytes are those that were frozen").toBe(sha256);
  }
}

/** From the KPI to what it rests on, and from link to link back to the minutes of the review. */
export async function followChain({ coordinator: page }: Team): Promise<void> {
  await goTo(page, "Indikator");
  await expect(card(page, "B.4.10.8")).toContainText("Tercapai");
  await card(page, "B.4.10.8").getByRole("link").first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("link", { name: "Lihat rantai" }).first().click();
  for (const title of ["Laporan kegiatan November 2026", `${titles.robots} - ${instagram}`, titles.robots, titles.robots, "Reviu Jadwal Kegiatan November 2026"]) {
    await page.getByRole("region", { name: "Sebelumnya" }).getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("region", { name: "Di sini" })).toContainText(title);
  }
  await page.getByRole("link", { name: "Buka halamannya" }).click();
  await expect(page.getByText("Jadwal disepakati dengan satu pemindahan.")).toBeVisible();
}

/** The ledger is sound; the database itself refuses to change it; and where that is overcome, the entry is named. */
export async function verifyLedger(office: Office): Promise<void> {
  await office.stop();
  expect(verify(office)).toMatchObject({ status: 0 });
  const seq = ask(office, "select seq from ledger_entry where kind = 'planning.cycle_started' limit 1");
  const change = `update ledger_entry set body = substr(body, 1, length(body) - 1) || 'X' where seq = ${seq}`;
  expect(() => ask(office, change)).toThrow(/append-only/);
  for (const trigger of ask(office, "select name from sqlite_master where type = 'trigger' and tbl_name = 'ledger_entry'").split("\n")) ask(office, `drop trigger ${trigger}`);
  ask(office, change);
  const { status, said } = verify(office);
  expect(status).toBe(1);
  expect(said).toContain(`seq ${seq}\n`);
}

function verify({ data }: Office): { readonly status: number | null; readonly said: string } {
  const program = process.env.SIAR_PROGRAM ?? join(dirname(process.env.SIAR_OFFICE ?? ""), "../src/siar");
  const { status, stdout, stderr } = spawnSync(program, ["verify", "--data", data], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

function ask({ data }: Office, sql: string): string {
  return execFileSync("sqlite3", [join(data, "siar.db"), sql], { encoding: "utf8", stdio: "pipe" }).trim();
}
