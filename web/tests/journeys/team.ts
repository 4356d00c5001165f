// The people of the story, each signed in by their own one-time link in a window of their own.
import type { Page } from "@playwright/test";
import { goTo } from "./fields";
import { password, type Office } from "./office";

export interface Team {
  readonly administrator: Page;
  readonly staff: Page;
  readonly subCoordinator: Page;
  readonly coordinator: Page;
  readonly director: Page;
}

export const names = {
  administrator: "Agus Wibowo",
  staff: "Rani Puspita",
  subCoordinator: "Dewi Lestari",
  coordinator: "Budi Santoso",
  director: "Ir. Hasan Basri",
} as const;

/** Signs in again where a session ran out, as the page asks. */
export async function comeBack(page: Page, username: string): Promise<void> {
  await page.getByLabel("Nama pengguna").fill(username);
  await page.getByRole("textbox", { name: "Kata sandi" }).fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
}

/** The administrator makes an account and hands over its link; its owner opens it. */
export async function hire(office: Office, administrator: Page, name: string, role: string): Promise<Page> {
  await goTo(administrator, "Akun");
  await administrator.getByRole("button", { name: "Akun baru" }).click();
  const form = administrator.getByRole("dialog", { name: "Akun baru" });
  await form.getByLabel("Nama lengkap").fill(name);
  await form.getByLabel(role, { exact: true }).check();
  await form.getByRole("button", { name: "Buat akun dan tautannya" }).click();
  const invitation = administrator.getByRole("dialog", { name: `Tautan sekali pakai untuk ${name}` });
  const link = (await invitation.locator("code").textContent()) ?? "";
  await invitation.getByRole("button", { name: "Sudah saya salin" }).click();
  return office.accept(link, name, usernameOf(name));
}

export function usernameOf(name: string): string {
  return name.replace(/^Ir\. /, "").split(" ")[0]!.toLowerCase();
}
