// A saved view as the calendar's filters, and the other way round.
import type { PlanView, PlanViewForm } from "../api/contract";
import type { EntryState } from "./calendarEntry";
import { signOf } from "./calendarEntry";
import type { CalendarFilters } from "./calendarFilters";
import type { CalendarView } from "./calendarViews";

export function filtersOf(view: PlanView): CalendarFilters {
  return {
    channels: view.channels,
    pillars: view.pillars,
    people: view.people,
    states: view.states.filter((state): state is EntryState => state in signOf),
    words: view.words ?? "",
  };
}

export interface Kept {
  readonly name: string;
  readonly isShared: boolean;
}

/** `version` of the view that is changed; null for a new one. */
export function viewForm({ name, isShared }: Kept, look: CalendarView, filters: CalendarFilters, version: number | null): PlanViewForm {
  const words = filters.words.trim();
  return {
    version, name: name.trim(), look, is_shared: isShared, words: words === "" ? null : words,
    channels: filters.channels, pillars: filters.pillars, people: filters.people, states: filters.states,
  };
}
