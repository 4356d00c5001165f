// One day of a month or week with what is planned on it.
import { Popover, ScrollArea, Stack, Text, VisuallyHidden } from "@mantine/core";
import { useDndContext, useDroppable } from "@dnd-kit/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import type { CalendarEntry } from "./calendarEntry";
import type { CalendarGrid } from "./calendarGrid";
import { EntryChip } from "./EntryChip";
import classes from "./PlanCalendar.module.css";
import type { ChipActs } from "./chipActs";

interface Properties extends CalendarGrid {
  readonly day: string;
  readonly isOfMonth: boolean;
  /** How many entries it shows before "+N more". */
  readonly most: number;
}

const none: readonly CalendarEntry[] = [];

export function DayCell(properties: Properties) {
  const { day, today, isOfMonth, focusedDay, pinned, most, onDayKey, onDayFocus, onNew } = properties;
  const isFocused = day === focusedDay;
  const entries = properties.days.get(day) ?? none;
  const text = useTranslations("calendar");
  const dates = useDates();
  const isPast = day < today;
  const { setNodeRef, isOver } = useDroppable({ id: `day:${day}` });
  const shown = firstOf(entries, most, pinned);
  return (
    <div
      ref={setNodeRef}
      role="gridcell"
      className={classes.cell}
      data-day={day}
      data-past={isPast || undefined}
      data-other={!isOfMonth || undefined}
      data-over={isOver ? (isPast ? "refused" : "welcome") : undefined}
      {...(day === today ? { "aria-current": "date" as const } : {})}
      onDoubleClick={(event) => event.target === event.currentTarget && !isPast && onNew?.(day)}
    >
      <div className={classes.cellHead}>
        <button
          type="button"
          className={classes.dayButton}
          data-day-button={day}
          tabIndex={isFocused ? 0 : -1}
          onFocus={() => onDayFocus(day)}
          onKeyDown={(event) => onDayKey(day, event)}
          onClick={(event) => event.currentTarget.focus()}
          aria-keyshortcuts="N T"
        >
          <span className={classes.dayNumber}>{Number(day.slice(8))}</span>
          <VisuallyHidden>
            {dates.longDay(day).replace(/^(\S+?),? \d+/, "")}, {dates.longDay(day).split(/[ ,]/)[0]}.{" "}
            {day === today ? `${text("today")}. ` : ""}
            {text("entry_count", { count: entries.length })}
          </VisuallyHidden>
        </button>
        {onNew !== null && !isPast && (
          <button type="button" className={classes.add} tabIndex={-1} onClick={() => onNew(day)} aria-label={text("new_on", { day: dates.shortDay(day) })}>
            <IconPlus size={15} aria-hidden />
          </button>
        )}
      </div>
      {shown.map((entry) => (
        <Chip key={entry.id} {...properties} entry={entry} isTabStop={isFocused} />
      ))}
      {entries.length > shown.length && <More {...properties} entries={entries} hidden={entries.length - shown.length} />}
    </div>
  );
}

function firstOf(entries: readonly CalendarEntry[], most: number, pinned: string | null): readonly CalendarEntry[] {
  if (entries.length <= most) return entries;
  const first = entries.slice(0, most);
  const wanted = entries.find((entry) => entry.id === pinned);
  return wanted === undefined || first.includes(wanted) ? first : [...first.slice(0, -1), wanted];
}

function Chip({ entry, selected, onChoose, onKey, isTabStop }: ChipActs & { readonly entry: CalendarEntry; readonly isTabStop: boolean }) {
  return <EntryChip entry={entry} isSelected={selected.has(entry.id)} isTabStop={isTabStop} onChoose={onChoose} onKey={onKey} />;
}

function More(properties: Properties & { readonly entries: readonly CalendarEntry[]; readonly hidden: number }) {
  const { day, entries, hidden, focusedDay } = properties;
  const text = useTranslations("calendar");
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const { active } = useDndContext();
  return (
    <Popover opened={isOpen} onChange={setOpen} width={300} position="right-start" trapFocus withArrow shadow="md" withRoles={false}>
      <Popover.Target>
        <button type="button" className={classes.more} tabIndex={day === focusedDay ? 0 : -1} onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-haspopup="dialog">
          {text("more", { count: hidden })}
          <VisuallyHidden>, {dates.day(day)}</VisuallyHidden>
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={dates.longDay(day)} data-dragging={active !== null || undefined} className={classes.dayPopover}>
        <Text fw={650} size="sm" mb={6}>{dates.longDay(day)}</Text>
        <ScrollArea.Autosize mah={360} type="auto">
          <Stack gap={4} pr={4}>
            {isOpen && entries.map((entry) => <Chip key={entry.id} {...properties} entry={entry} isTabStop />)}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
