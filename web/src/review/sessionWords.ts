// How a session and its decisions look: sign and colour, always beside their word.
import { IconArrowRight, IconDeviceLaptop, IconMail, IconMessages, IconUsers, type Icon } from "@tabler/icons-react";
import type { ReviewItem, ReviewMode, SubjectKind, Verdict } from "../api/contract";
import type { Tone } from "../ui/tone";

export const modeSigns: Record<ReviewMode, Icon> = { meeting: IconUsers, email: IconMail, chat: IconMessages, in_app: IconDeviceLaptop };

export const verdictTones: Record<Verdict, Tone> = { accept: "good", change: "warning", drop: "bad", move: "active" };
export const verdictSigns: Partial<Record<Verdict, Icon>> = { move: IconArrowRight };

/** What may be decided about a kind of thing: only an entry has a time to move to, and a schedule as a whole is only accepted. */
export function verdictsFor(kind: SubjectKind): readonly Verdict[] {
  if (kind === "schedule_entry") return ["accept", "change", "move", "drop"];
  if (kind === "schedule") return ["accept"];
  return kind === "initiative" ? ["accept", "change", "drop"] : ["accept", "change"];
}

export function undecidedIn(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.filter((one) => one.verdict === null);
}
