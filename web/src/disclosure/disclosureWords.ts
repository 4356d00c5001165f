// How classes of information and outcomes of requests look.
import type { InformationClass, RequestOutcome } from "../api/contract";
import type { Tone } from "../ui/tone";

export const classTones: Record<InformationClass, Tone> = { periodic: "active", immediate: "warning", on_request: "idle", exempt: "bad" };
export const outcomeTones: Record<RequestOutcome, Tone> = { granted: "good", partly: "warning", refused: "bad" };
