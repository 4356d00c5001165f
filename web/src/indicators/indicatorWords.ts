// How well an indicator is met, and where to work on what is missing.
import type { AchievementStatus, Indicator } from "../api/contract";
import type { Tone } from "../ui/tone";

export const statusTones: Record<AchievementStatus, Tone> = { exceeded: "good", met: "good", not_met: "bad", no_data: "idle" };

export type Workplace = "documents" | "reporting";
export const pathsOfWork: Record<Workplace, string> = { documents: "/dokumen", reporting: "/evaluasi-diri" };

/** B.4.10.8 is met by self-evaluations, the other computed ones by documents; null where only a person can say. */
export function workplaceOf({ code, is_computed }: Indicator): Workplace | null {
  if (!is_computed) return null;
  return code === "B.4.10.8" ? "reporting" : "documents";
}
