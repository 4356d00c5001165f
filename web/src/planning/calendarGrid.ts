// What every view with days as places is given: the entries by day, the focus, and what can be done.
import type { KeyboardEvent } from "react";
import type { CalendarEntry } from "./calendarEntry";
import type { ChipActs } from "./chipActs";

export interface CalendarGrid extends ChipActs {
  readonly today: string;
  readonly days: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly focusedDay: string;
  /** An entry that must be seen, because it has the focus. */
  readonly pinned: string | null;
  readonly onDayKey: (day: string, event: KeyboardEvent) => void;
  readonly onDayFocus: (day: string) => void;
  readonly onNew: ((day: string) => void) | null;
}
