// How the states of an evidence pack look.
import type { EvidencePack, PackState } from "../api/contract";
import type { Tone } from "../ui/tone";

export type ShownState = PackState | "removed";

export const packTones: Record<ShownState, Tone> = { waiting: "waiting", building: "active", ready: "good", failed: "bad", removed: "ended" };

export function shownState(pack: EvidencePack): ShownState {
  return pack.removed_at === null ? pack.state : "removed";
}
