// Filling forms as a person does, by the words that stand at the fields.
import type { Locator, Page } from "@playwright/test";

export type Place = Page | Locator;

function pageOf(place: Place): Page {
  return "page" in place ? place.page() : place;
}

/** A day written out, "10 November 2026". */
export async function writeDay(place: Place, label: string, day: string): Promise<void> {
  const field = place.getByRole("textbox", { name: label }).first();
  await field.fill(day);
  await field.press("Tab");
}

export async function choose(place: Place, label: string, option: string): Promise<void> {
  await place.getByRole("combobox", { name: label }).or(place.getByRole("textbox", { name: label })).first().click();
  await pageOf(place).getByRole("option", { name: option, exact: true }).first().click();
}

/** Several of a list; the list is closed again afterwards. */
export async function chooseAll(place: Place, label: string, options: readonly string[]): Promise<void> {
  const field = place.getByRole("combobox", { name: label }).or(place.getByRole("textbox", { name: label })).first();
  await field.click();
  for (const option of options) await pageOf(place).getByRole("option", { name: option, exact: true }).first().click();
  await field.press("Tab");
}

/** Files handed over at a place for them. */
export async function handOver(place: Place, files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]): Promise<void> {
  await place.getByTestId("file-input").first().setInputFiles([...files]);
}

/** The question before something that cannot be taken back is answered with its verb. */
export async function confirm(page: Page, verb: string | RegExp): Promise<void> {
  const dialog = page.getByRole("dialog").last();
  await dialog.getByRole("button", { name: verb }).last().click();
  await dialog.waitFor({ state: "hidden" });
}

/** By the page's own navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Langkah prosedur" }).getByRole("link", { name: new RegExp(`^(\\d )?${name}$`) }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}
