// The whole year: how much stands on each day, and the way into a month or a day.
import { Button, Text, VisuallyHidden } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import { weeksOf } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";
import type { CalendarGrid } from "./calendarGrid";
import type { CalendarView } from "./calendarViews";
import classes from "./YearOverview.module.css";

interface Properties extends CalendarGrid {
  readonly year: string;
  readonly onGo: (view: CalendarView, day: string) => void;
}

export default function YearOverview({ year, ...rest }: Properties) {
  return (
    <div className={classes.year}>
      {Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`).map((month) => (
        <Month key={month} month={month} {...rest} />
      ))}
    </div>
  );
}

function Month({ month, onGo, ...grid }: Omit<Properties, "year"> & { readonly month: string }) {
  const text = useTranslations("calendar");
  const dates = useDates();
  const entries = [...grid.days].filter(([day]) => day.startsWith(month)).flatMap(([, all]) => all);
  const trouble = entries.filter((entry) => entry.state === "trouble").length;
  return (
    <section className={classes.month} aria-label={dates.month(month)}>
      <div className={classes.head}>
        <Button variant="subtle" size="compact-sm" onClick={() => onGo("month", `${month}-01`)}>{dates.month(month)}</Button>
        <Text size="xs" c="dimmed">{text("entry_count", { count: entries.length })}</Text>
      </div>
      <div className={classes.days}>
        {weeksOf(month).flat().map((day) => (day.startsWith(month) ? <Day key={day} day={day} onGo={onGo} {...grid} /> : <span key={day} />))}
      </div>
      {trouble > 0 && <Text size="xs" c="red">{text("trouble_count", { count: trouble })}</Text>}
    </section>
  );
}

function Day({ day, today, days, focusedDay, onDayKey, onDayFocus, onGo }: Omit<Properties, "year"> & { readonly day: string }) {
  const text = useTranslations("calendar");
  const dates = useDates();
  const entries = days.get(day) ?? [];
  return (
    <button
      type="button" className={classes.day} data-day-button={day} data-load={loadOf(entries)} data-today={day === today || undefined}
      data-count={entries.length || undefined} tabIndex={day === focusedDay ? 0 : -1}
      title={entries.map((entry) => entry.title).join("\n") || undefined} onFocus={() => onDayFocus(day)} onClick={() => onGo("day", day)}
      onKeyDown={(event) => event.key !== "Enter" && onDayKey(day, event)}
    >
      <span>{Number(day.slice(8))}</span>
      <VisuallyHidden> {dates.month(day)}. {text("entry_count", { count: entries.length })}</VisuallyHidden>
    </button>
  );
}

/** 0 to 3: how dark the day is; its number says how many. */
function loadOf(entries: readonly CalendarEntry[]): number {
  return entries.length > 4 ? 3 : entries.length > 2 ? 2 : entries.length > 0 ? 1 : 0;
}
