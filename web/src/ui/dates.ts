// Days and times as people of the office read them. The server computes instants; here they are only shown.
import { createContext, useContext, useMemo } from "react";
import { useLocale } from "use-intl";

export const OfficeZone = createContext("Asia/Jakarta");

export function useOfficeZone(): string {
  return useContext(OfficeZone);
}

export interface DateWriter {
  /** "2026-03-04" -> "4 Maret 2026" */
  readonly day: (day: string) => string;
  /** "2026-03-04" -> "Rab, 4 Mar" */
  readonly shortDay: (day: string) => string;
  /** "2026-03-04" -> "Rabu, 4 Maret 2026" */
  readonly longDay: (day: string) => string;
  /** "2026-03" -> "Maret 2026" */
  readonly month: (month: string) => string;
  /** "2026-03-04T09:30" (wall time of the office) -> "Rab, 4 Mar 2026, 09.30" */
  readonly wallTime: (wallTime: string) => string;
  /** "2026-03-04T02:30:00Z" -> the office's wall time, written like the above */
  readonly moment: (moment: string) => string;
  /** "Sen" ... "Min" */
  readonly weekdays: readonly string[];
}

export function useDates(): DateWriter {
  const language = useLocale();
  const zone = useOfficeZone();
  return useMemo(() => dateWriter(language === "en" ? "en-GB" : "id-ID", zone), [language, zone]);
}

export function dateWriter(locale: string, zone: string): DateWriter {
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const day = utc({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = utc({ weekday: "short", day: "numeric", month: "short" });
  const longDay = utc({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const month = utc({ month: "long", year: "numeric" });
  const withTime: Intl.DateTimeFormatOptions = {
    weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false,
  };
  const wallTime = utc(withTime);
  const moment = new Intl.DateTimeFormat(locale, { ...withTime, timeZone: zone });
  const weekday = utc({ weekday: "short" });
  return {
    day: (text) => day.format(asUtc(text)),
    shortDay: (text) => shortDay.format(asUtc(text)),
    longDay: (text) => longDay.format(asUtc(text)),
    month: (text) => month.format(asUtc(`${text.slice(0, 7)}-01`)),
    wallTime: (text) => wallTime.format(asUtc(text)),
    moment: (text) => moment.format(new Date(text)),
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(new Date(Date.UTC(2024, 0, 1 + index)))),
  };
}

function asUtc(text: string): Date {
  return new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text.slice(0, 16)}:00Z`);
}

/** Today's day in the office, "2026-03-04". */
export function todayIn(zone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
