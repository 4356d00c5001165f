// The KPIs of the year: met or not, what is missing, what they rest on.
import type { Locator, Page } from "@playwright/test";
import { expect } from "./office";
import { goTo } from "./fields";

export const codes = ["B.4.10.1", "B.4.10.2", "B.4.10.8"] as const;

export function card(page: Page, code: string): Locator {
  return page.getByRole("region", { name: code, exact: true });
}

export async function expectMissing(page: Page): Promise<void> {
  await goTo(page, "Indikator");
  for (const code of codes) {
    await expect(card(page, code)).toContainText(/Tidak tercapai|Belum ada data/);
    await expect(card(page, code).getByRole("listitem").first()).toBeVisible();
  }
}
