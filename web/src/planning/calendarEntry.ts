// What the calendar shows of an entry of the schedule.
import {
  IconAlertTriangle, IconBan, IconBroadcast, IconBulb, IconCalendar, IconChecks, IconCircleCheck, IconEye, IconEyeOff, IconPencil, type Icon,
} from "@tabler/icons-react";
import type { ChannelKind } from "../api/contract";
import type { Tone } from "../ui/tone";

export type EntryState =
  | "idea" | "planned" | "drafting" | "in_review" | "approved" | "publishing" | "published" | "trouble" | "cancelled" | "taken_down";

export const toneOf: Record<EntryState, Tone> = {
  idea: "idle", planned: "idle", drafting: "active", in_review: "waiting", approved: "good",
  publishing: "active", published: "good", trouble: "bad", cancelled: "ended", taken_down: "ended",
};

/** Each state has a sign of its own, since a narrow day has no room for its word. */
export const signOf: Record<EntryState, Icon> = {
  idea: IconBulb, planned: IconCalendar, drafting: IconPencil, in_review: IconEye, approved: IconCircleCheck,
  publishing: IconBroadcast, published: IconChecks, trouble: IconAlertTriangle, cancelled: IconBan, taken_down: IconEyeOff,
};

export interface CalendarChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
}

export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly channels: readonly CalendarChannel[];
  /** Wall time of the office; null: it lies in the drawer. */
  readonly planned_for: string | null;
  readonly pillar: string | null;
  /** The account of who is in charge. */
  readonly assignee: string | null;
  readonly state: EntryState;
  readonly is_movable: boolean;
}

export interface Move {
  readonly id: string;
  readonly planned_for: string | null;
}

/** A move taken back is marked, so that nobody is asked for a reason twice. */
export type MovePurpose = "move" | "undo";

export function byTime(one: CalendarEntry, other: CalendarEntry): number {
  return (one.planned_for ?? "").localeCompare(other.planned_for ?? "") || one.title.localeCompare(other.title);
}

export function entriesByDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of [...entries].sort(byTime)) {
    if (entry.planned_for === null) continue;
    const day = entry.planned_for.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}
