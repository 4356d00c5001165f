// The calendar by keyboard: arrows walk over days and entries, Ctrl+Shift+arrows move an entry.
import type { KeyboardEvent } from "react";
import { mondayOf, shiftDay, shiftDayByMonth } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Acts {
  readonly focusDay: (day: string) => void;
  readonly focusEntry: (id: string) => void;
  readonly entriesOn: (day: string) => readonly CalendarEntry[];
  readonly moveByDays: (entry: CalendarEntry, days: number) => void;
  readonly openMoveMenu: (entry: CalendarEntry) => void;
  readonly toggle: (entry: CalendarEntry) => void;
  readonly clear: () => void;
  readonly focusedDay: string;
}

export interface CalendarKeys {
  readonly onDayKey: (day: string, event: KeyboardEvent) => void;
  readonly onEntryKey: (entry: CalendarEntry, event: KeyboardEvent) => void;
}

export function calendarKeys(acts: Acts): CalendarKeys {
  return {
    onDayKey: (day, event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const [first] = acts.entriesOn(day);
      if (event.key === "Enter" && first !== undefined) return handled(event, () => acts.focusEntry(first.id));
      const next = dayAfterKey(day, event.key);
      if (next !== null) handled(event, () => acts.focusDay(next));
    },
    onEntryKey: (entry, event) => {
      const isControl = event.ctrlKey || event.metaKey;
      const step = steps[event.key];
      if (isControl && event.shiftKey && step !== undefined) return handled(event, () => acts.moveByDays(entry, step));
      if (isControl && event.key === " ") return handled(event, () => acts.toggle(entry));
      if (isControl || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() === "m" && entry.is_movable) return handled(event, () => acts.openMoveMenu(entry));
      if (event.key === "Escape") return handled(event, () => (acts.clear(), acts.focusDay(dayOfEntry(entry, acts.focusedDay))));
      if (entry.planned_for !== null && step !== undefined) handled(event, () => walk(entry, event.key, acts));
    },
  };
}

function dayAfterKey(day: string, key: string): string | null {
  const step = steps[key];
  if (step !== undefined) return shiftDay(day, step);
  if (key === "Home") return mondayOf(day);
  if (key === "End") return shiftDay(mondayOf(day), 6);
  if (key === "PageUp") return shiftDayByMonth(day, -1);
  if (key === "PageDown") return shiftDayByMonth(day, 1);
  return null;
}

/** Up and down within the day, then to its head; left and right to the neighbour days. */
function walk(entry: CalendarEntry, key: string, acts: Acts): void {
  const day = dayOfEntry(entry, acts.focusedDay);
  if (key === "ArrowLeft" || key === "ArrowRight") return acts.focusDay(shiftDay(day, steps[key]!));
  const entries = acts.entriesOn(day);
  const next = entries[entries.findIndex((one) => one.id === entry.id) + (key === "ArrowDown" ? 1 : -1)];
  if (next !== undefined) acts.focusEntry(next.id);
  else if (key === "ArrowUp") acts.focusDay(day);
}

function dayOfEntry(entry: CalendarEntry, otherwise: string): string {
  return entry.planned_for?.slice(0, 10) ?? otherwise;
}

function handled(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
