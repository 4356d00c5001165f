// The period as a table, in the order of time; ideas without a day come last.
import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import { IconCalendarShare } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { usePeople } from "../people/usePeople";
import type { Id } from "../api/contract";
import { DataTable } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { dayOf, timeOf } from "./calendarDays";
import { signOf, toneOf, type CalendarEntry } from "./calendarEntry";
import { daysOf, type Span } from "./calendarViews";

interface Properties {
  readonly period: Span;
  readonly days: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly undated: readonly CalendarEntry[];
  readonly onOpen: (id: string) => void;
  readonly onMoveMenu: (entry: CalendarEntry) => void;
}

export default function PlanList({ period, days, undated, onOpen, onMoveMenu }: Properties) {
  const text = useTranslations("calendar");
  const dates = useDates();
  const { nameOf } = usePeople();
  const rows = [...daysOf(period).flatMap((day) => days.get(day) ?? []), ...undated];
  return (
    <DataTable
      label={text("view.list")} rows={rows} keyOf={(entry) => entry.id} empty={<Text c="dimmed">{text("period_empty")}</Text>}
      columns={[
        { key: "day", head: text("day"), width: "9rem", cell: (entry) => (entry.planned_for === null ? text("unscheduled") : dates.shortDay(dayOf(entry.planned_for))) },
        { key: "time", head: text("time"), cell: (entry) => (entry.planned_for === null ? "" : timeOf(entry.planned_for).replace(":", ".")) },
        {
          key: "title", head: text("column.title"), isMain: true,
          cell: (entry) => <Anchor component="button" type="button" ta="start" fz="inherit" data-entry={entry.id} onClick={() => onOpen(entry.id)}>{entry.title}</Anchor>,
        },
        { key: "channels", head: text("column.channels"), cell: (entry) => entry.channels.map((channel) => channel.name).join(", ") },
        { key: "pillar", head: text("column.pillar"), cell: (entry) => entry.pillar ?? "" },
        { key: "assignee", head: text("column.assignee"), cell: (entry) => nameOf(entry.assignee as Id<"Account"> | null) },
        { key: "state", head: text("column.state"), cell: (entry) => <StateBadge size="sm" tone={toneOf[entry.state]} icon={signOf[entry.state]}>{text(`state.${entry.state}`)}</StateBadge> },
        {
          key: "move", head: text("move"), align: "end",
          cell: (entry) => entry.is_movable && (
            <Group justify="flex-end" className="no-print">
              <ActionIcon variant="subtle" color="gray" size={32} onClick={() => onMoveMenu(entry)} aria-label={text("move_one", { title: entry.title })}>
                <IconCalendarShare size={18} aria-hidden />
              </ActionIcon>
            </Group>
          ),
        },
      ]}
    />
  );
}
