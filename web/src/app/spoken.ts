// The texts that the page speaks with: those of the shell and the calendar at first, all of them before anything else shows.
import { useSyncExternalStore } from "react";
import type { AbstractIntlMessages } from "use-intl";
import { speak } from "../api/request";
import type { Language } from "./language";
import indonesian from "./texts/idFirst";

interface Spoken {
  readonly language: Language;
  readonly texts: AbstractIntlMessages;
  readonly isWhole: boolean;
}
let spoken: Spoken = { language: "id", texts: {}, isWhole: false };
let wanted: Language = "id"; // what was asked for last: a slower answer to an earlier wish is too late
const listeners = new Set<() => void>();

/** Speaks the language with the texts of the first load. */
export async function speakAtFirst(language: Language): Promise<void> {
  wanted = language;
  const texts = language === "en" ? (await import("./texts/enFirst")).default : indonesian;
  become({ language, texts: texts as AbstractIntlMessages, isWhole: false });
}

/** Speaks the language, or the one that is spoken already, with every text. */
export async function speakWholly(language: Language = wanted): Promise<void> {
  wanted = language;
  if (spoken.isWhole && spoken.language === language) return;
  const loaded = language === "en" ? await import("./texts/en") : await import("./texts/id");
  if (wanted === language) become({ language, texts: loaded.default as AbstractIntlMessages, isWhole: true });
}

export function useSpoken(): Spoken {
  return useSyncExternalStore(listen, () => spoken);
}

function become(next: Spoken) {
  spoken = next;
  speak(next.language);
  document.documentElement.lang = next.language;
  for (const tell of listeners) tell();
}

function listen(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
