// How the states of review links look.
import type { LinkState, LinkVerdict } from "../api/contract";
import type { Tone } from "../ui/tone";

export const linkTones: Record<LinkState, Tone> = { open: "idle", opened: "active", answered: "good", expired: "warning", revoked: "bad" };
export const linkVerdictTones: Record<LinkVerdict, Tone> = { approve: "good", change: "warning", reject: "bad" };

export function isUsable(state: LinkState): boolean {
  return state === "open" || state === "opened" || state === "answered";
}
