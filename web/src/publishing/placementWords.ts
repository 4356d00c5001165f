// How placements look, which of them need a person, and how late something went out.
import { IconArrowDownCircle, IconCircleX, IconHelpCircle, IconHourglassOff, IconPlaneDeparture, type Icon } from "@tabler/icons-react";
import type { PlacementDetail, PlacementState, Punctuality } from "../api/contract";
import type { Tone } from "../ui/tone";

export const stateLooks: Record<PlacementState, { readonly tone: Tone; readonly icon?: Icon }> = {
  planned: { tone: "idle" },
  approved: { tone: "waiting" },
  publishing: { tone: "active", icon: IconPlaneDeparture },
  published: { tone: "good" },
  failed: { tone: "bad", icon: IconCircleX },
  unknown: { tone: "warning", icon: IconHelpCircle },
  missed: { tone: "warning", icon: IconHourglassOff },
  cancelled: { tone: "ended" },
  taken_down: { tone: "ended", icon: IconArrowDownCircle },
};

export const punctualityTones: Record<Punctuality, Tone> = {
  on_time: "good", late: "warning", early: "active", not_published: "bad", cancelled: "ended", unplanned: "active", not_due: "idle",
};

export type Trouble = "unknown" | "missed" | "failed" | "overdue";

/** Why a person must look at it; null if nobody must. */
export function troubleOf({ placement, may_publish_by_hand }: PlacementDetail, now: Date): Trouble | null {
  const { state, planned_at } = placement;
  if (state === "unknown" || state === "missed" || state === "failed") return state;
  return may_publish_by_hand && planned_at !== null && new Date(planned_at) < now ? "overdue" : null;
}

/** "2 jam 40 menit" in whole parts; days once there are any, then no minutes. */
export function partsOfDelay(minutes: number): { readonly days: number; readonly hours: number; readonly minutes: number } {
  const whole = Math.abs(minutes);
  const days = Math.floor(whole / 1_440);
  return { days, hours: Math.floor((whole % 1_440) / 60), minutes: days > 0 ? 0 : whole % 60 };
}
