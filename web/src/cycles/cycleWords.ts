// How far a step is, and how a cycle stands in time: the tone that goes with each.
import type { Cycle, Progress, StepProgress } from "../api/contract";
import type { Tone } from "../ui/tone";

export const progressTones: Record<Progress, Tone> = {
  not_started: "idle", under_way: "active", done: "good", late: "bad", lacking_evidence: "warning",
};

export type CycleStand = "coming" | "running" | "over" | "closed";
export const standTones: Record<CycleStand, Tone> = { coming: "idle", running: "active", over: "warning", closed: "ended" };

export function standOf(cycle: Cycle, today: string): CycleStand {
  if (cycle.closed_at !== null) return "closed";
  if (today < cycle.starts_on) return "coming";
  return today <= cycle.ends_on ? "running" : "over";
}

/** The first step that is not done: where the cycle stands. Null once all are. */
export function currentStep(steps: readonly StepProgress[]): StepProgress | null {
  return steps.find((one) => one.progress !== "done") ?? null;
}

/** The first and last day of a month, "2026-12-01" -> ["2026-12-01", "2026-12-31"]. */
export function daysOfMonth(month: string): readonly [first: string, last: string] {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return [`${month.slice(0, 7)}-01`, new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)];
}

/** "2026-11-24" -> "2026-12-01" */
export function monthAfter(day: string): string {
  const [year, number] = day.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}
