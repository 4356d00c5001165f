// "Sen" to "Min" above the days of a grid.
import { useDates } from "../ui/dates";
import classes from "./PlanCalendar.module.css";

export function Weekdays() {
  const dates = useDates();
  return (
    <div role="row" className={classes.week}>
      {dates.weekdays.map((weekday) => (
        <div key={weekday} role="columnheader" className={classes.weekday}>{weekday}</div>
      ))}
    </div>
  );
}
