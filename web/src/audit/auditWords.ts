// How the states of an audit look.
import type { EngagementState, Rating, RemarkState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const engagementTones: Record<EngagementState, Tone> = { upcoming: "waiting", running: "active", over: "ended", closed: "ended" };
export const remarkTones: Record<RemarkState, Tone> = { noted: "idle", open: "waiting", answered: "active", accepted: "good", reopened: "warning" };
export const ratingTones: Record<Rating, Tone> = { conforms: "good", observation: "waiting", minor: "warning", major: "bad" };
