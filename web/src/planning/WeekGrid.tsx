// One week, each day with everything on it.
import { useTranslations } from "use-intl";
import type { CalendarGrid } from "./calendarGrid";
import { daysOf, type Span } from "./calendarViews";
import { DayCell } from "./DayCell";
import classes from "./PlanCalendar.module.css";
import { Weekdays } from "./Weekdays";

export default function WeekGrid({ week, ...grid }: CalendarGrid & { readonly week: Span }) {
  const text = useTranslations("calendar");
  return (
    <div role="grid" aria-label={text("view.week")} className={classes.grid}>
      <Weekdays />
      <div role="row" className={`${classes.week} ${classes.tall}`}>
        {daysOf(week).map((day) => (
          <DayCell key={day} day={day} isOfMonth most={Infinity} {...grid} />
        ))}
      </div>
    </div>
  );
}
