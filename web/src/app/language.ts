// Which language the page speaks: chosen by the reader, remembered by the browser, told to the server.
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
