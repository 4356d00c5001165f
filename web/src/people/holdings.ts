// Which of the roles that were given count on a day.
import type { RoleHolding } from "../api/contract";

export type HoldingStand = "coming" | "now" | "over";

export function standOf(holding: RoleHolding, today: string): HoldingStand {
  if (today < holding.from_on) return "coming";
  return holding.until_on !== null && holding.until_on < today ? "over" : "now";
}

export function holdsOn(holding: RoleHolding, day: string): boolean {
  return standOf(holding, day) === "now";
}
