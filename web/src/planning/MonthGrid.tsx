// The weeks of a month, Monday first.
import { useMemo, type KeyboardEvent } from "react";
import { useDates } from "../ui/dates";
import { weeksOf } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";
import type { ChipActs } from "./chipActs";
import { DayCell } from "./DayCell";
import classes from "./MonthCalendar.module.css";

interface Properties extends ChipActs {
  readonly month: string;
  readonly today: string;
  readonly focusedDay: string;
  readonly days: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly pinned: string | null;
  readonly onDayKey: (day: string, event: KeyboardEvent) => void;
  readonly onDayFocus: (day: string) => void;
  readonly onNew: ((day: string) => void) | null;
}

const none: readonly CalendarEntry[] = [];

export function MonthGrid({ month, focusedDay, days, ...rest }: Properties) {
  const dates = useDates();
  const weeks = useMemo(() => weeksOf(month), [month]);
  return (
    <div role="grid" aria-label={dates.month(month)} className={classes.grid}>
      <div role="row" className={classes.week}>
        {dates.weekdays.map((weekday) => (
          <div key={weekday} role="columnheader" className={classes.weekday}>{weekday}</div>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.week} data-week={week[0]}>
          {week.map((day) => (
            <DayCell key={day} day={day} isOfMonth={day.startsWith(month)} isFocused={day === focusedDay} entries={days.get(day) ?? none} {...rest} />
          ))}
        </div>
      ))}
    </div>
  );
}
