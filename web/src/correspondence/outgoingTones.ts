// How the state of a letter looks, beside its word.
import type { OutgoingState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const outgoingTones: Record<OutgoingState, Tone> = { waiting: "waiting", sending: "active", sent: "good", failed: "bad", unknown: "warning", cancelled: "ended" };
