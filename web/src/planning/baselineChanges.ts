// What differs between an issued version of a schedule and what stands in it now.
import type { ScheduleEntry } from "../api/contract";

export type ChangeKind = "added" | "moved" | "changed" | "dropped";
export type ChangedField = "title" | "channels" | "pillar" | "format" | "assignee" | "note";

export interface EntryDifference {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly title: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly fields: readonly ChangedField[];
}

/** By time. An entry that lost its day counts as moved; one that was moved and changed is named once, as moved. */
export function differencesSince(issued: readonly ScheduleEntry[], entries: readonly ScheduleEntry[]): readonly EntryDifference[] {
  const before = new Map(issued.map((one) => [one.id as string, one]));
  const found = entries.flatMap((one): readonly EntryDifference[] => {
    const former = before.get(one.id);
    if (former === undefined) return one.is_dropped || one.planned_for === null ? [] : [difference("added", one, null, [])];
    if (one.is_dropped) return [difference("dropped", one, former, [])];
    const fields = changedFields(former, one);
    if (former.planned_for !== one.planned_for) return [difference("moved", one, former, fields)];
    return fields.length === 0 ? [] : [difference("changed", one, former, fields)];
  });
  return found.sort((one, other) => (one.now ?? one.was ?? "").localeCompare(other.now ?? other.was ?? ""));
}

function difference(kind: ChangeKind, now: ScheduleEntry, was: ScheduleEntry | null, fields: readonly ChangedField[]): EntryDifference {
  return { kind, id: now.id, title: now.title, was: was?.planned_for ?? null, now: now.is_dropped ? null : now.planned_for, fields };
}

function changedFields(before: ScheduleEntry, after: ScheduleEntry): readonly ChangedField[] {
  const plain = (["title", "pillar", "format", "assignee", "note"] as const).filter((field) => before[field] !== after[field]);
  return before.channels.join() === after.channels.join() ? plain : [...plain, "channels"];
}
