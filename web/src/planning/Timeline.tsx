// The month as lines: a row for each channel or person, a column for each day.
import { Button, Group, Text, VisuallyHidden } from "@mantine/core";
import { useDroppable } from "@dnd-kit/core";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Id } from "../api/contract";
import { useAddressValue } from "../app/address";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { dayOf } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";
import type { CalendarGrid } from "./calendarGrid";
import { daysOf, type Span } from "./calendarViews";
import { EntryChip } from "./EntryChip";
import classes from "./Timeline.module.css";
import { rowsByChannel, rowsByPerson, type TimelineRow } from "./timelineRows";

export default function Timeline({ period, ...grid }: CalendarGrid & { readonly period: Span }) {
  const text = useTranslations("calendar");
  const dates = useDates();
  const [told, setTold] = useState<CalendarEntry | null>(null);
  const days = useMemo(() => daysOf(period), [period]);
  useEffect(() => {
    document.querySelector(`[data-day-button="${grid.today}"]`)?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [grid.today, days]);
  const [rows, switcher] = useRows(days.flatMap((day) => grid.days.get(day) ?? []));
  return (
    <>
      {switcher}
      <div className={classes.frame} tabIndex={0} role="region" aria-label={text("view.timeline")}>
        <table className={classes.lines}>
          <thead>
            <tr>
              <td className={classes.corner} />
              {days.map((day) => <DayHead key={day} day={day} {...grid} />)}
            </tr>
          </thead>
          <tbody onMouseOver={(event) => setTold(entryUnder(event.target, rows) ?? told)} onFocus={(event) => setTold(entryUnder(event.target, rows))}>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={classes.rowName}>{row.name}<Text span size="xs" c="dimmed" display="block">{text("entry_count", { count: row.entries.length })}</Text></th>
                {days.map((day) => <Cell key={day} day={day} row={row} grid={grid} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <Text c="dimmed" size="sm" mt="xs">{text("period_empty")}</Text>}
      <Text size="sm" mih="1.6em" mt={4} aria-hidden className="no-print">
        {told !== null && told.planned_for !== null && `${dates.wallTime(told.planned_for)} · ${told.title} · ${text(`state.${told.state}`)}`}
      </Text>
    </>
  );
}

function useRows(entries: readonly CalendarEntry[]): [rows: readonly TimelineRow[], switcher: ReactNode] {
  const text = useTranslations("calendar.timeline");
  const { nameOf } = usePeople();
  const [by, setBy] = useAddressValue("menurut");
  const isByPerson = by === "orang";
  const rows = isByPerson ? rowsByPerson(entries, (account) => nameOf(account as Id<"Account">), text("no_person")) : rowsByChannel(entries, text("no_channel"));
  const choice = (isChosen: boolean, value: string | null, name: string) => (
    <Button size="compact-sm" variant={isChosen ? "light" : "subtle"} aria-pressed={isChosen} onClick={() => setBy(value)}>{name}</Button>
  );
  return [rows, (
    <Group key="by" gap={4} mb={6} role="group" aria-label={text("by")} className="no-print">
      <Text size="sm" c="dimmed">{text("by")}</Text>
      {choice(!isByPerson, null, text("channel"))}
      {choice(isByPerson, "orang", text("person"))}
    </Group>
  )];
}

function DayHead({ day, today, days, focusedDay, onDayKey, onDayFocus }: CalendarGrid & { readonly day: string }) {
  const text = useTranslations("calendar");
  const dates = useDates();
  return (
    <th scope="col" className={classes.day} data-weekend={isWeekend(day) || undefined} data-today={day === today || undefined}>
      <button
        type="button" className={classes.dayButton} data-day-button={day} tabIndex={day === focusedDay ? 0 : -1} aria-keyshortcuts="N T"
        onFocus={() => onDayFocus(day)} onKeyDown={(event) => onDayKey(day, event)} onClick={(event) => event.currentTarget.focus()}
      >
        <span aria-hidden>{Number(day.slice(8))}</span>
        <VisuallyHidden>{dates.longDay(day)}. {text("entry_count", { count: days.get(day)?.length ?? 0 })}</VisuallyHidden>
      </button>
    </th>
  );
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function Cell({ day, row, grid }: { readonly day: string; readonly row: TimelineRow; readonly grid: CalendarGrid }) {
  const { setNodeRef, isOver } = useDroppable({ id: `day:${day}@${row.key}` });
  return (
    <td
      ref={setNodeRef} className={classes.cell} data-day={day} data-weekend={isWeekend(day) || undefined}
      data-over={isOver ? (day < grid.today ? "refused" : "welcome") : undefined}
    >
      {row.entries.filter((entry) => entry.planned_for !== null && dayOf(entry.planned_for) === day).map((entry) => (
        <EntryChip
          key={entry.id} entry={entry} place={row.key} isSmall isSelected={grid.selected.has(entry.id)} isTabStop={day === grid.focusedDay}
          onChoose={grid.onChoose} onKey={grid.onKey}
        />
      ))}
    </td>
  );
}

function entryUnder(target: EventTarget, rows: readonly TimelineRow[]): CalendarEntry | null {
  const id = target instanceof Element ? target.closest<HTMLElement>("[data-entry]")?.dataset.entry : undefined;
  return rows.flatMap((row) => row.entries).find((entry) => entry.id === id) ?? null;
}
