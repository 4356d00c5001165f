// Which language the page speaks: chosen by the reader, remembered by the browser, told to the server.
import type { AbstractIntlMessages } from "use-intl";
import { speak } from "../api/request";

export type Language = "id" | "en";
export const languages: readonly Language[] = ["id", "en"];
const place = "siar.language";

export function isLanguage(text: unknown): text is Language {
  return text === "id" || text === "en";
}

export function storedLanguage(): Language | null {
  const stored = localStorage.getItem(place);
  return isLanguage(stored) ? stored : null;
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(place, language);
}

/** The locale in which days and numbers are written. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : "id-ID";
}

export async function textsIn(language: Language): Promise<AbstractIntlMessages> {
  const loaded = language === "en" ? await import("./texts/en") : await import("./texts/id");
  speak(language);
  document.documentElement.lang = language;
  return loaded.default as AbstractIntlMessages;
}
