// The calendar on a phone: day under day, each entry with its own way to be moved.
import { ActionIcon, Group, Text, Title } from "@mantine/core";
import { IconCalendarShare, IconPlus } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import { ChipFace } from "./EntryChip";
import type { CalendarEntry } from "./calendarEntry";
import { isWithin, type Span } from "./calendarViews";
import { channelStyle } from "./ChannelIcon";
import classes from "./PlanCalendar.module.css";

interface Properties {
  readonly period: Span;
  readonly days: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly today: string;
  readonly undated: readonly CalendarEntry[];
  readonly onOpen: (id: string) => void;
  readonly onMoveMenu: (entry: CalendarEntry) => void;
  readonly onNew: ((day: string) => void) | null;
}

export function AgendaList({ period, days, today, undated, onOpen, onMoveMenu, onNew }: Properties) {
  const text = useTranslations("calendar");
  const dates = useDates();
  const hasToday = isWithin(period, today);
  const shown = [...new Set([...days.keys(), ...(hasToday ? [today] : [])])].filter((day) => isWithin(period, day)).sort();
  useEffect(() => {
    if (hasToday) showAgendaDay(today);
  }, [today, hasToday]);
  return (
    <div className={classes.agenda}>
      {shown.length === 0 && <Text c="dimmed" size="sm">{text("period_empty")}</Text>}
      {shown.map((day) => (
        <section key={day} aria-labelledby={`agenda-${day}`} data-agenda-day={day}>
          <Group justify="space-between" className={classes.agendaHead} data-today={day === today || undefined}>
            <Title order={2} size="sm" id={`agenda-${day}`}>
              {dates.longDay(day)}
              {day === today && ` · ${text("today")}`}
            </Title>
            {onNew !== null && day >= today && (
              <ActionIcon variant="subtle" size={36} onClick={() => onNew(day)} aria-label={text("new_on", { day: dates.shortDay(day) })}>
                <IconPlus size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
          {(days.get(day) ?? []).length === 0 && <Text size="xs" c="dimmed" px={4}>{text("day_empty")}</Text>}
          {(days.get(day) ?? []).map((entry) => <Row key={entry.id} entry={entry} onOpen={onOpen} onMoveMenu={onMoveMenu} />)}
        </section>
      ))}
      {undated.length > 0 && (
        <section aria-labelledby="agenda-undated">
          <Title order={2} size="sm" id="agenda-undated" className={classes.agendaHead}>{text("unscheduled")}</Title>
          {undated.map((entry) => <Row key={entry.id} entry={entry} onOpen={onOpen} onMoveMenu={onMoveMenu} />)}
        </section>
      )}
    </div>
  );
}

export function showAgendaDay(day: string): void {
  document.querySelector(`[data-agenda-day="${day}"]`)?.scrollIntoView({ block: "start" });
}

type RowProperties = Pick<Properties, "onOpen" | "onMoveMenu"> & { readonly entry: CalendarEntry };

function Row({ entry, onOpen, onMoveMenu }: RowProperties) {
  const text = useTranslations("calendar");
  return (
    <div className={classes.agendaRow}>
      <button
        type="button" className={classes.chip} data-entry={entry.id} onClick={() => onOpen(entry.id)}
        style={channelStyle(entry.channels[0]?.kind)}
      >
        <ChipFace entry={entry} />
      </button>
      {entry.is_movable && (
        <ActionIcon variant="subtle" color="gray" size={40} onClick={() => onMoveMenu(entry)} aria-label={text("move_one", { title: entry.title })}>
          <IconCalendarShare size={20} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
