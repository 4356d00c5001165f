// The days that a pack is asked for: a whole year, one cycle, or any days.
import type { Cycle, Id, NewPack, PersonalData } from "../api/contract";

export type PeriodKind = "year" | "cycle" | "days";

export interface ChosenPeriod {
  readonly kind: PeriodKind;
  readonly year: string;
  readonly cycle: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

export interface AskedPeriod {
  readonly cycle: Id<"Cycle"> | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

/** Null while something is still to be chosen. */
export function askedPeriod(chosen: ChosenPeriod): AskedPeriod | null {
  if (chosen.kind === "year") return { cycle: null, starts_on: `${chosen.year}-01-01`, ends_on: `${chosen.year}-12-31` };
  if (chosen.kind === "cycle") return chosen.cycle === null ? null : { cycle: chosen.cycle as Id<"Cycle">, starts_on: null, ends_on: null };
  return chosen.starts_on === null || chosen.ends_on === null ? null : { cycle: null, starts_on: chosen.starts_on, ends_on: chosen.ends_on };
}

/** The years of the cycles and the year of today, the newest first. */
export function yearsOf(cycles: readonly Pick<Cycle, "starts_on" | "ends_on">[], today: string): readonly string[] {
  const years = new Set([today.slice(0, 4), ...cycles.flatMap((one) => [one.starts_on.slice(0, 4), one.ends_on.slice(0, 4)])]);
  return [...years].sort().reverse();
}

export function queryOf(period: AskedPeriod): Record<"cycle" | "starts_on" | "ends_on", string | undefined> {
  return { cycle: period.cycle ?? undefined, starts_on: period.starts_on ?? undefined, ends_on: period.ends_on ?? undefined };
}

export function formOf(period: AskedPeriod, personal_data: PersonalData): NewPack {
  return { ...(period as Pick<NewPack, "cycle" | "starts_on" | "ends_on">), personal_data };
}

/** 0 to 100; null while the rows are being gathered. */
export function percentOf(progress: { readonly done_bytes: number; readonly total_bytes: number }): number | null {
  return progress.total_bytes === 0 ? null : Math.min(100, Math.floor((100 * progress.done_bytes) / progress.total_bytes));
}
