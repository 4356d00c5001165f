// What can be done with an entry wherever it is shown in the calendar.
import type { KeyboardEvent, MouseEvent } from "react";
import type { CalendarEntry } from "./calendarEntry";

export interface ChipActs {
  readonly selected: ReadonlySet<string>;
  readonly onChoose: (entry: CalendarEntry, event: MouseEvent) => void;
  readonly onKey: (entry: CalendarEntry, event: KeyboardEvent) => void;
}
