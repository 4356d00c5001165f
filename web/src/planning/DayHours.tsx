// One day by its hours: an entry dropped on an hour goes out at that hour.
import { Button } from "@mantine/core";
import { useDroppable } from "@dnd-kit/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import { timeOf } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";
import type { CalendarGrid } from "./calendarGrid";
import { EntryChip } from "./EntryChip";
import classes from "./PlanCalendar.module.css";

const usual = { from: 6, to: 21 }; // hours shown even when nothing stands in them

export default function DayHours({ day, ...grid }: CalendarGrid & { readonly day: string }) {
  const { today, days, onDayKey, onDayFocus, onNew } = grid;
  const text = useTranslations("calendar");
  const dates = useDates();
  const entries = days.get(day) ?? [];
  const taken = entries.map(hourOf);
  const from = Math.min(usual.from, ...taken);
  const to = Math.max(usual.to, ...taken);
  return (
    <section className={classes.grid} aria-labelledby="day-hours" data-day={day}>
      <div className={classes.hoursHead}>
        <button
          type="button" id="day-hours" className={classes.dayButton} data-day-button={day} onFocus={() => onDayFocus(day)}
          onKeyDown={(event) => onDayKey(day, event)} aria-keyshortcuts="N T"
        >
          {dates.longDay(day)}. {text("entry_count", { count: entries.length })}
        </button>
        {onNew !== null && day >= today && (
          <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => onNew(day)}>{text("new")}</Button>
        )}
      </div>
      {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((hour) => (
        <Hour key={hour} day={day} hour={hour} isPast={day < today} entries={entries.filter((entry) => hourOf(entry) === hour)} grid={grid} />
      ))}
    </section>
  );
}

function hourOf(entry: CalendarEntry): number {
  return Number(timeOf(entry.planned_for ?? "").slice(0, 2));
}

interface HourProperties {
  readonly day: string;
  readonly hour: number;
  readonly isPast: boolean;
  readonly entries: readonly CalendarEntry[];
  readonly grid: CalendarGrid;
}

function Hour({ day, hour, isPast, entries, grid }: HourProperties) {
  const written = String(hour).padStart(2, "0");
  const { setNodeRef, isOver } = useDroppable({ id: `hour:${day}T${written}` });
  return (
    <div ref={setNodeRef} className={classes.hour} data-hour={written} data-over={isOver ? (isPast ? "refused" : "welcome") : undefined}>
      <span className={classes.hourName}>{written}.00</span>
      <div className={classes.hourEntries}>
        {entries.map((entry) => (
          <EntryChip key={entry.id} entry={entry} isSelected={grid.selected.has(entry.id)} isTabStop onChoose={grid.onChoose} onKey={grid.onKey} />
        ))}
      </div>
    </div>
  );
}
