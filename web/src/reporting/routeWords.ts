// A sign-off route while it is being set.
import type { RouteStep } from "../api/contract";

/** The last step alone approves; those before it endorse. */
export function withVerbs(steps: readonly RouteStep[]): readonly RouteStep[] {
  return steps.map((one, index) => ({ ...one, verb: index === steps.length - 1 ? "approve" : "endorse" }));
}

/** The step one place earlier. */
export function moved(steps: readonly RouteStep[], place: number): readonly RouteStep[] {
  const next = [...steps];
  const [one] = next.splice(place, 1);
  if (one !== undefined) next.splice(Math.max(place - 1, 0), 0, one);
  return next;
}
