// What the form of an entry holds before it is sent.
import type { EntryForm, Id, Schedule, ScheduleEntry, WallTimeText } from "../api/contract";
import { dayOf, timeOf } from "./calendarDays";

export interface EntryValues {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly pillar: string;
  readonly format: string;
  readonly channels: string[];
  readonly assignee: string | null;
  readonly note: string;
  readonly reason: string;
}

const usualTime = "09:00";

/** The office's morning, or the next full hour of a day whose morning is over. */
function proposedTime(day: string | null, now: string): string {
  if (day !== dayOf(now) || timeOf(now) < usualTime) return usualTime;
  return `${String(Math.min(Number(now.slice(11, 13)) + 1, 23)).padStart(2, "0")}:00`;
}

interface NewEntry {
  readonly day: string | null;
  readonly account: string;
  /** The office's wall clock. */
  readonly now: string;
}

export function valuesOf(entry: ScheduleEntry | null, { day, account, now }: NewEntry): EntryValues {
  const planned = entry?.planned_for ?? null;
  return {
    title: entry?.title ?? "",
    day: entry === null ? (day ?? "") : planned === null ? "" : dayOf(planned),
    time: planned === null ? proposedTime(day, now) : timeOf(planned),
    pillar: entry?.pillar ?? "",
    format: entry?.format ?? "",
    channels: [...(entry?.channels ?? [])],
    assignee: entry === null ? account : entry.assignee,
    note: entry?.note ?? "",
    reason: "",
  };
}

/** As the server wants it: no empty words. */
export function entryFormOf(values: EntryValues, version: number | null): EntryForm {
  return {
    version,
    title: values.title.trim(),
    pillar: words(values.pillar),
    format: words(values.format),
    channels: values.channels as Id<"Channel">[],
    planned_for: values.day === "" ? null : (`${values.day}T${values.time || usualTime}` as WallTimeText),
    assignee: values.assignee as Id<"Account"> | null,
    note: words(values.note),
    reason: words(values.reason),
  };
}

/** Once a schedule was issued each change is an amendment and needs its reason. */
export function wasIssued(schedule: Schedule): boolean {
  return schedule.baseline_number > 0;
}

/** The open schedule of a day, or the first open one. */
export function scheduleFor(day: string | null, open: readonly Schedule[]): Schedule | undefined {
  return open.find((one) => day !== null && one.starts_on <= day && day <= one.ends_on) ?? open[0];
}

function words(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
