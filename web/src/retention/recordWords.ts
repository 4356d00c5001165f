// States of records and disposals: the tone that goes with each; and a period in words.
import type { DisposalState, RecordState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const recordTones: Record<RecordState, Tone> = { kept: "good", destroyed: "ended" };
export const disposalTones: Record<DisposalState, Tone> = { proposed: "waiting", confirmed: "active", executed: "ended", withdrawn: "ended" };

/** 60 -> 5 years, 0 months. */
export function period(months: number): { readonly years: number; readonly months: number } {
  return { years: Math.floor(months / 12), months: months % 12 };
}
