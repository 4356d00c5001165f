// What each pasted row will become. A row with a fault is never imported and says why; the person chooses among the others.
import { Alert, Button, Checkbox, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { PastePreview, PreviewRow, Schedule } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { useChannels } from "./useChannels";

interface Properties {
  readonly schedule: Schedule;
  readonly pasted: string;
  readonly preview: PastePreview;
  readonly onImported: (count: number, month: string) => void;
}

export function PastedRows({ schedule, pasted, preview, onImported }: Properties) {
  const text = useTranslations("planning.paste");
  const command = useCommand("POST /api/schedules/{schedule}/paste");
  const { isBusy, refusal, send } = useDialogSubmit();
  const good = preview.rows.filter((one) => one.problems.length === 0);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(good.filter((one) => !one.is_duplicate).map((one) => one.line)));
  const lines = good.map((one) => one.line).filter((line) => chosen.has(line));
  const turn = (line: number) => setChosen((before) => new Set(before.has(line) ? [...before].filter((one) => one !== line) : [...before, line]));
  const go = () =>
    void send(async () => {
      const { entries } = await command.mutateAsync({ values: { schedule: schedule.id }, body: { text: pasted, lines } });
      const days = good.filter((one) => chosen.has(one.line)).flatMap((one) => one.planned_for ?? []).sort();
      onImported(entries.length, (days[0] ?? schedule.starts_on).slice(0, 7));
    });
  return (
    <Section
      title={text("preview", { good: preview.good_count, bad: preview.bad_count })}
      actions={
        <Button loading={isBusy} disabled={lines.length === 0} onClick={go}>{text("import", { count: lines.length })}</Button>
      }
    >
      <Stack gap="sm">
        {preview.bad_count > 0 && <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}><Text size="sm">{text("bad_words")}</Text></Alert>}
        <RefusalNote problem={refusal} />
        {good.length > 1 && (
          <Checkbox
            label={text("choose_all")} checked={lines.length === good.length} indeterminate={lines.length > 0 && lines.length < good.length}
            onChange={() => setChosen(new Set(lines.length === good.length ? [] : good.map((one) => one.line)))}
          />
        )}
        <Rows rows={preview.rows} chosen={chosen} onTurn={turn} />
      </Stack>
    </Section>
  );
}

interface RowsProperties {
  readonly rows: readonly PreviewRow[];
  readonly chosen: ReadonlySet<number>;
  readonly onTurn: (line: number) => void;
}

function Rows({ rows, chosen, onTurn }: RowsProperties) {
  const text = useTranslations("planning.paste");
  const entry = useTranslations("planning.entry");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  const columns: readonly Column<PreviewRow>[] = [
    {
      key: "line", head: text("line"),
      cell: (one) => (
        <Checkbox
          size="sm" label={one.line} disabled={one.problems.length > 0} checked={one.problems.length === 0 && chosen.has(one.line)} onChange={() => onTurn(one.line)}
          aria-label={text("choose_line", { line: one.line, title: one.title })}
        />
      ),
    },
    { key: "title", head: entry("title"), isMain: true, cell: (one) => (one.title === "" ? "–" : one.title) },
    { key: "state", head: text("verdict"), cell: (one) => <Verdict row={one} /> },
    { key: "day", head: entry("day"), cell: (one) => (one.planned_for === null ? entry("no_day") : dates.wallTime(one.planned_for)) },
    { key: "channels", head: entry("channels"), cell: (one) => one.channels.map(channels.nameOf).join(", ") || "–" },
    { key: "pillar", head: entry("pillar"), cell: (one) => [one.pillar, one.format].filter((each) => each !== null).join(" · ") || "–" },
    { key: "assignee", head: entry("assignee"), cell: (one) => nameOf(one.assignee) || "–" },
    { key: "note", head: entry("note"), cell: (one) => one.note ?? "–" },
  ];
  return <DataTable label={text("rows_label")} columns={columns} rows={rows} keyOf={(one) => String(one.line)} />;
}

function Verdict({ row }: { readonly row: PreviewRow }) {
  const text = useTranslations("planning.paste");
  if (row.problems.length > 0)
    return (
      <Group gap={6} align="flex-start">
        <StateBadge tone="bad" size="sm">{text("bad")}</StateBadge>
        <List size="sm" spacing={2} maw="44ch" c="var(--mantine-color-error)">{row.problems.map((problem) => <List.Item key={problem}>{problem}</List.Item>)}</List>
      </Group>
    );
  return row.is_duplicate ? <StateBadge tone="warning" size="sm">{text("duplicate")}</StateBadge> : <StateBadge tone="good" size="sm">{text("good")}</StateBadge>;
}
