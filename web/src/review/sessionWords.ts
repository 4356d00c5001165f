// How a session and its decisions look: sign and colour, always beside their word.
import { IconArrowRight, IconClockPause, IconDeviceLaptop, IconMail, IconMessages, IconUsers, type Icon } from "@tabler/icons-react";
import type { ReviewItem, ReviewMode, SubjectKind, Verdict } from "../api/contract";
import type { Tone } from "../ui/tone";

export const modeSigns: Record<ReviewMode, Icon> = { meeting: IconUsers, email: IconMail, chat: IconMessages, in_app: IconDeviceLaptop };

export const verdictTones: Record<Verdict, Tone> = { accept: "good", change: "warning", drop: "bad", move: "active", postpone: "idle" };
export const verdictSigns: Partial<Record<Verdict, Icon>> = { move: IconArrowRight, postpone: IconClockPause };

/** The key that decides so. */
export const verdictKeys: Record<Verdict, string> = { accept: "A", change: "C", move: "M", drop: "D", postpone: "P" };

/** What may be decided about a kind of thing: only an entry has a time to move to, and a schedule as a whole is accepted or left for later. */
export function verdictsFor(kind: SubjectKind): readonly Verdict[] {
  if (kind === "schedule_entry") return ["accept", "change", "move", "drop", "postpone"];
  if (kind === "schedule") return ["accept", "postpone"];
  return kind === "initiative" ? ["accept", "change", "drop", "postpone"] : ["accept", "change", "postpone"];
}

export function undecidedIn(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.filter((one) => one.verdict === null);
}
