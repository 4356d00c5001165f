// How figures of a period are put: what differs from another period, which periods can be chosen, which bars a group has.
import type { PerformanceFigures } from "../api/contract";

/** The counts of a group in their order, each with the records behind it. */
export const counts = ["planned", "published", "on_time", "late", "early", "cancelled", "missed", "not_due", "unplanned", "proven"] as const;
export type Count = (typeof counts)[number];

export function countOf(figures: PerformanceFigures, count: Count): number {
  return figures[`${count}_count`];
}

/** The number of a metric; null where nobody entered one, which is not 0. */
export function numberOf(figures: PerformanceFigures | null, metric: string): number | null {
  return figures?.numbers.find((one) => one.metric === metric)?.value ?? null;
}

/** Now less then; null where one of them has no data. */
export function difference(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : now - then;
}

/** "2026", "2026-Q3" and "2026-11" stay; anything else is the year of today. Days are "2026-01-05/2026-02-10". */
export function periodIn(text: string | undefined, today: string): string {
  const isPeriod = text !== undefined && (/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(text) || /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(text));
  return isPeriod ? text : today.slice(0, 4);
}

export type PeriodKind = "year" | "quarter" | "month" | "days";

export function kindOf(period: string): PeriodKind {
  if (period.includes("/")) return "days";
  if (period.includes("Q")) return "quarter";
  return period.length === 7 ? "month" : "year";
}

/** The period of that kind which begins where this one does. */
export function ofKind(kind: PeriodKind, period: string, firstOn: string, lastOn: string): string {
  if (kind === kindOf(period)) return period;
  const year = firstOn.slice(0, 4);
  if (kind === "year") return year;
  if (kind === "month") return firstOn.slice(0, 7);
  if (kind === "quarter") return `${year}-Q${Math.ceil(Number(firstOn.slice(5, 7)) / 3)}`;
  return `${firstOn}/${lastOn}`;
}

/** The period `steps` further; days do not move. */
export function shifted(period: string, steps: number): string {
  const year = Number(period.slice(0, 4));
  const kind = kindOf(period);
  if (kind === "year") return String(year + steps).padStart(4, "0");
  if (kind === "days") return period;
  const size = kind === "quarter" ? 4 : 12;
  const at = year * size + Number(period.slice(kind === "quarter" ? 6 : 5)) - 1 + steps;
  const part = (at % size) + 1;
  return `${Math.floor(at / size)}-${kind === "quarter" ? `Q${part}` : String(part).padStart(2, "0")}`;
}
