// The rows of the timeline: a channel or a person each, with what falls to it; what falls to none comes last.
import type { CalendarEntry } from "./calendarEntry";
import { nothing } from "./calendarFilters";

export interface TimelineRow {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

/** An entry on several channels stands in the row of each. Rows come by name. */
export function rowsByChannel(entries: readonly CalendarEntry[], noneName: string): readonly TimelineRow[] {
  const names = new Map(entries.flatMap((entry) => entry.channels.map((channel) => [channel.id, channel.name] as const)));
  return rowsOf(entries, names, (entry) => entry.channels.map((channel) => channel.id), noneName);
}

export function rowsByPerson(entries: readonly CalendarEntry[], nameOf: (account: string) => string, noneName: string): readonly TimelineRow[] {
  const names = new Map(entries.flatMap(({ assignee }) => (assignee === null ? [] : [[assignee, nameOf(assignee)] as const])));
  return rowsOf(entries, names, (entry) => (entry.assignee === null ? [] : [entry.assignee]), noneName);
}

function rowsOf(
  entries: readonly CalendarEntry[], names: ReadonlyMap<string, string>, keysOf: (entry: CalendarEntry) => readonly string[], noneName: string,
): readonly TimelineRow[] {
  const named = [...names].sort(([, one], [, other]) => one.localeCompare(other));
  const rows = named.map(([key, name]) => ({ key, name, entries: entries.filter((entry) => keysOf(entry).includes(key)) }));
  const left = entries.filter((entry) => keysOf(entry).length === 0);
  return left.length === 0 ? rows : [...rows, { key: nothing, name: noneName, entries: left }];
}
