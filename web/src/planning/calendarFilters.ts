// Which entries the calendar shows: the same filters for every view, kept in the page's address.
import type { CalendarEntry, EntryState } from "./calendarEntry";
import { signOf } from "./calendarEntry";

export interface CalendarFilters {
  readonly channels: readonly string[];
  readonly pillars: readonly string[];
  readonly states: readonly EntryState[];
  /** Accounts. */
  readonly people: readonly string[];
  /** Words of the title; "" for all. */
  readonly words: string;
}

/** Stands for entries without a channel, pillar or person in charge. */
export const nothing = "-";

export const noFilters: CalendarFilters = { channels: [], pillars: [], states: [], people: [], words: "" };

/** What each list is called in the address. */
const places = { channels: "kanal", pillars: "pilar", states: "keadaan", people: "orang" } as const;
export type FilterList = keyof typeof places;
export const filterLists = Object.keys(places) as readonly FilterList[];

/** What does not exist in this office is kept: it only finds nothing. A state that no entry can have is left out. */
export function filtersIn(address: Readonly<Record<string, string>>): CalendarFilters {
  const listIn = (list: FilterList) => (address[places[list]] ?? "").split("~").filter((one) => one !== "");
  return {
    channels: listIn("channels"),
    pillars: listIn("pillars"),
    states: listIn("states").filter((state): state is EntryState => state in signOf),
    people: listIn("people"),
    words: address.cari ?? "",
  };
}

export function addressOf(filters: CalendarFilters): Record<string, string | null> {
  const lists = filterLists.map((list) => [places[list], filters[list].join("~") || null] as const);
  return { ...Object.fromEntries(lists), cari: filters.words || null };
}

export function countOf(filters: CalendarFilters): number {
  return filterLists.reduce((sum, list) => sum + filters[list].length, 0) + (filters.words.trim() === "" ? 0 : 1);
}

/** Within a list one of its values is enough; every list that has values must agree. */
export function matching(filters: CalendarFilters): (entry: CalendarEntry) => boolean {
  const words = filters.words.toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
  const agrees = (wanted: readonly string[], values: readonly string[]) =>
    wanted.length === 0 || (values.length === 0 ? wanted.includes(nothing) : values.some((value) => wanted.includes(value)));
  return (entry) =>
    agrees(filters.channels, entry.channels.map((channel) => channel.id)) &&
    agrees(filters.pillars, entry.pillar === null ? [] : [entry.pillar]) &&
    agrees(filters.states, [entry.state]) &&
    agrees(filters.people, entry.assignee === null ? [] : [entry.assignee]) &&
    words.every((word) => entry.title.toLocaleLowerCase().includes(word));
}
