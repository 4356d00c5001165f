// The weeks of a month, Monday first.
import { useMemo } from "react";
import { useDates } from "../ui/dates";
import { weeksOf } from "./calendarDays";
import type { CalendarGrid } from "./calendarGrid";
import { DayCell } from "./DayCell";
import classes from "./PlanCalendar.module.css";
import { Weekdays } from "./Weekdays";

export function MonthGrid({ month, ...grid }: CalendarGrid & { readonly month: string }) {
  const dates = useDates();
  const weeks = useMemo(() => weeksOf(month), [month]);
  return (
    <div role="grid" aria-label={dates.month(month)} className={classes.grid}>
      <Weekdays />
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.week} data-week={week[0]}>
          {week.map((day) => (
            <DayCell key={day} day={day} isOfMonth={day.startsWith(month)} most={3} {...grid} />
          ))}
        </div>
      ))}
    </div>
  );
}
