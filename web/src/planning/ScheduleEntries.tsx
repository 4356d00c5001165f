// The entries of a schedule, day under day: first what is planned, then ideas without a day, then the bin.
import { Anchor, Paper, Table, Text } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ScheduleEntry } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { dayOf, timeOf } from "./calendarDays";
import { signOf, toneOf, type EntryState } from "./calendarEntry";
import { ChannelIcon } from "./ChannelIcon";
import classes from "./ScheduleEntries.module.css";
import { useChannels } from "./useChannels";

interface Properties {
  readonly entries: readonly ScheduleEntry[];
  readonly states: ReadonlyMap<string, EntryState>;
  readonly today: string;
  readonly onOpen: (entry: string) => void;
}

interface Part {
  readonly key: string;
  readonly head: string;
  readonly isToday: boolean;
  readonly entries: readonly ScheduleEntry[];
}

export function ScheduleEntries({ entries, states, today, onOpen }: Properties) {
  const text = useTranslations("planning.schedule");
  const entry = useTranslations("planning.entry");
  const parts = useParts(entries, today);
  return (
    <Paper withBorder className={classes.frame} tabIndex={0} role="region" aria-label={text("entries")}>
      <Table className={classes.table} aria-label={text("entries")} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {[entry("time"), entry("title"), entry("channels"), text("kind"), entry("assignee"), text("state")].map((head) => <Table.Th key={head} scope="col">{head}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        {parts.map((part) => (
          <Table.Tbody key={part.key}>
            <Table.Tr className={classes.dayRow} data-today={part.isToday || undefined}>
              <Table.Th colSpan={6} scope="rowgroup">{part.head}</Table.Th>
            </Table.Tr>
            {part.entries.map((one) => <Row key={one.id} entry={one} state={states.get(one.id)} onOpen={onOpen} />)}
          </Table.Tbody>
        ))}
      </Table>
    </Paper>
  );
}

function useParts(entries: readonly ScheduleEntry[], today: string): readonly Part[] {
  const text = useTranslations("planning.schedule");
  const dates = useDates();
  return useMemo(() => {
    const standing = entries.filter((one) => !one.is_dropped);
    const days = [...new Set(standing.flatMap((one) => (one.planned_for === null ? [] : [dayOf(one.planned_for)])))].sort();
    const part = (key: string, head: string, all: readonly ScheduleEntry[]): readonly Part[] =>
      all.length === 0 ? [] : [{ key, head, isToday: key === today, entries: all }];
    return [
      ...days.flatMap((day) =>
        part(
          day,
          day === today ? `${dates.longDay(day)} · ${text("today")}` : dates.longDay(day),
          standing.filter((one) => one.planned_for?.startsWith(day)).sort((one, other) => one.planned_for!.localeCompare(other.planned_for!)),
        ),
      ),
      ...part("undated", text("undated"), standing.filter((one) => one.planned_for === null)),
      ...part("dropped", text("bin"), entries.filter((one) => one.is_dropped)),
    ];
  }, [entries, today, dates, text]);
}

function Row({ entry, state, onOpen }: { readonly entry: ScheduleEntry; readonly state: EntryState | undefined; readonly onOpen: (id: string) => void }) {
  const words = useTranslations("planning.entry");
  const text = useTranslations("planning.schedule");
  const states = useTranslations("calendar.state");
  const { nameOf } = usePeople();
  const shown = state ?? (entry.planned_for === null ? "idea" : "planned");
  const kind = [entry.pillar, entry.format].filter((one) => one !== null).join(" · ");
  return (
    <Table.Tr className={classes.row}>
      <Cell head={words("time")} className={classes.time}>{entry.planned_for === null ? null : timeOf(entry.planned_for).replace(":", ".")}</Cell>
      <Table.Th scope="row" className={classes.title}>
        <Anchor component="button" type="button" size="sm" fw={600} ta="start" className={entry.is_dropped ? classes.dropped : undefined} onClick={() => onOpen(entry.id)}>{entry.title}</Anchor>
        {entry.note !== null && <Text size="xs" c="dimmed" fw={400} lineClamp={2}>{entry.note}</Text>}
      </Table.Th>
      <Cell head={words("channels")}>{entry.channels.length === 0 ? null : <Channels entry={entry} />}</Cell>
      <Cell head={text("kind")}>{kind === "" ? null : kind}</Cell>
      <Cell head={words("assignee")}>{entry.assignee === null ? null : nameOf(entry.assignee)}</Cell>
      <Cell head={text("state")}>
        {entry.is_dropped ? <StateBadge tone="ended" size="sm">{text("is_dropped")}</StateBadge> : <StateBadge tone={toneOf[shown]} icon={signOf[shown]} size="sm">{states(shown)}</StateBadge>}
      </Cell>
    </Table.Tr>
  );
}

function Cell({ head, className, children }: { readonly head: string; readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <Table.Td className={className} fz="sm">
      {children === null ? null : <><span className={classes.cardHead} aria-hidden>{head}</span><span>{children}</span></>}
    </Table.Td>
  );
}

function Channels({ entry }: { readonly entry: ScheduleEntry }) {
  const channels = useChannels();
  return entry.channels.map((id) => {
    const channel = channels.find(id);
    return <span key={id} className={classes.channel}>{channel !== undefined && <ChannelIcon kind={channel.kind} />}{channels.nameOf(id)}</span>;
  });
}
