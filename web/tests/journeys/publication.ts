// Siar publishes at the slot; people publish by hand with proof; plan against actual shows both.
import { goTo, handOver } from "./fields";
import { expect, expectAccessible, type Office } from "./office";
import { drawPicture } from "./picture";
import { instagram, titles, website } from "./planning";
import type { Team } from "./team";

/** The slot comes; strangers read the page and the feed. */
export async function readPublicPage(office: Office): Promise<void> {
  const stranger = await office.window();
  await stranger.goto("/publik");
  await expect(stranger.getByText(titles.robots)).toHaveCount(0);
  await office.setClock("2026-11-10T09:01+07:00");
  await expect(async () => {
    await stranger.reload();
    await expect(stranger.getByRole("link", { name: titles.robots }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(stranger);
  await stranger.getByRole("link", { name: titles.robots }).first().click();
  await expect(stranger.locator("body")).toContainText("Selamat!");
  await expect(stranger.locator("strong")).toHaveText("juara pertama");
  await expect(stranger.getByRole("img", { name: /piala/ })).toBeVisible();
  await expectAccessible(stranger);
  const feed = await (await stranger.request.get("/publik/atom.xml")).text();
  expect(feed).toContain(`<title>${titles.robots}</title>`);
}

export async function publishByHand({ staff }: Team): Promise<void> {
  await goTo(staff, "Publikasi");
  await staff.getByRole("button", { name: "Tandai terbit" }).first().click();
  const dialog = staff.getByRole("dialog", { name: "Tandai terbit" });
  await dialog.getByLabel("Tautan ke unggahannya").fill("https://www.instagram.com/p/C0ntoh/");
  await handOver(dialog, [{ name: "unggahan-instagram.png", mimeType: "image/png", buffer: await drawPicture(staff, "@polibatamofficial") }]);
  await expect(dialog.getByText("unggahan-instagram.png").first()).toBeVisible();
  await expectAccessible(staff);
  await dialog.getByRole("button", { name: "Simpan sebagai terbit" }).click();
  await dialog.waitFor({ state: "hidden" });
}

export async function expectPlanAgainstActual({ staff }: Team): Promise<void> {
  const row = (channel: string) => staff.getByRole("row").filter({ hasText: titles.robots }).filter({ hasText: channel });
  for (const channel of [website, instagram]) await expect(row(channel)).toContainText("Tepat waktu");
  await expect(row(instagram).getByRole("link", { name: /2026/ })).toHaveAttribute("href", "https://www.instagram.com/p/C0ntoh/");
  await expect(staff.getByRole("row").filter({ hasText: titles.choice }).first()).toContainText("Belum waktunya");
}

