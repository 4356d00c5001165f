// Each row of the file: which publication it is or why none, and what would become of its numbers.
import { Alert, Button, Checkbox, Group, List, SegmentedControl, Stack, Text, useMatches } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { Import, ImportPreview, ImportRow, PreviewNumber } from "../api/contract";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { canBeImported, formOf, isProblem, numberTones, rowTones, shownRows, type Asked, type Shown } from "./importWords";
import { PublicationChoice } from "./PublicationChoice";
import { useMetrics } from "./useMetrics";

interface Properties {
  readonly asked: Asked;
  readonly preview: ImportPreview;
  /** The preview is of what was asked before. */
  readonly isStale: boolean;
  readonly onChange: (news: Partial<Asked>) => void;
  readonly onImported: (imported: Import) => void;
}

const atOnce = 50;

export function ImportRows({ asked, preview, isStale, onChange, onImported }: Properties) {
  const text = useTranslations("numbers.import");
  const command = useCommand("POST /api/imports");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [shown, setShown] = useState<Shown>(preview.rows.some(isProblem) ? "problems" : "all");
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [count, setCount] = useState(atOnce);
  const orientation = useMatches({ base: "vertical", sm: "horizontal" } as const);
  const rows = preview.rows.filter(canBeImported).map((one) => one.row).filter((row) => !left.has(row));
  const visible = shownRows(preview.rows, shown);
  const go = () => void send(async () => onImported(await command.mutateAsync({ values: {}, body: { form: formOf(asked), rows } })));
  const turn = (row: number) => setLeft((before) => new Set(before.has(row) ? [...before].filter((one) => one !== row) : [...before, row]));
  return (
    <Section
      title={text("preview", { count: preview.rows.length })} hint={text("preview_words", { fresh: preview.fresh_count, corrected: preview.corrected_count, known: preview.known_count })}
      actions={<Button loading={isBusy} disabled={rows.length === 0 || isStale || preview.channel === null} onClick={go}>{text("confirm", { count: rows.length })}</Button>}
    >
      <Stack gap="sm">
        {preview.problem_count > 0 && <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}><Text size="sm">{text("refused_words", { count: preview.problem_count })}</Text></Alert>}
        <RefusalNote problem={refusal} />
        <SegmentedControl
          orientation={orientation} aria-label={text("shown")} value={shown} onChange={(next) => setShown(next as Shown)} style={{ alignSelf: "flex-start" }}
          data={(["problems", "changes", "all"] as const).map((value) => ({ value, label: text(`show.${value}`, { count: shownRows(preview.rows, value).length }) }))}
        />
        <Rows
          rows={visible.slice(0, count)} preview={preview} left={left} onTurn={turn}
          onDecide={(row, placement) => onChange({ decisions: placement === undefined ? without(asked.decisions, row) : { ...asked.decisions, [row]: placement } })}
          footer={visible.length > count ? <Group justify="center" p="sm"><Button variant="subtle" onClick={() => setCount(count + 200)}>{text("more_rows", { count: visible.length - count })}</Button></Group> : undefined}
        />
      </Stack>
    </Section>
  );
}

function without(decisions: Asked["decisions"], row: number): Asked["decisions"] {
  return Object.fromEntries(Object.entries(decisions).filter(([one]) => Number(one) !== row));
}

interface RowsProperties {
  readonly rows: readonly ImportRow[];
  readonly preview: ImportPreview;
  readonly left: ReadonlySet<number>;
  readonly onTurn: (row: number) => void;
  readonly onDecide: (row: number, placement: string | null | undefined) => void;
  readonly footer: React.ReactNode;
}

function Rows({ rows, preview, left, onTurn, onDecide, footer }: RowsProperties) {
  const text = useTranslations("numbers.import");
  const columns: readonly Column<ImportRow>[] = [
    {
      key: "row", head: text("row"), width: "5rem",
      cell: (one) => canBeImported(one) ? <Checkbox label={one.row} aria-label={text("choose", { row: one.row })} checked={!left.has(one.row)} onChange={() => onTurn(one.row)} /> : one.row,
    },
    { key: "what", head: text("what"), isMain: true, cell: (one) => <What row={one} /> },
    { key: "match", head: text("match"), cell: (one) => <Matching row={one} preview={preview} onDecide={onDecide} /> },
    { key: "numbers", head: text("numbers"), cell: (one) => <Numbers numbers={one.numbers} isImportable={canBeImported(one)} /> },
  ];
  return <DataTable label={text("table")} columns={columns} rows={rows} keyOf={(one) => String(one.row)} empty={<Text size="sm" c="dimmed">{text("nothing_shown")}</Text>} footer={footer} />;
}

function What({ row }: { readonly row: ImportRow }) {
  const dates = useDates();
  const facts = [row.published_on === null ? null : dates.day(row.published_on), row.identifier].filter((one) => one !== null);
  return (
    <div style={{ maxWidth: "24rem", overflowWrap: "anywhere" }}>
      {row.title}
      {facts.length > 0 && <Text size="xs" c="dimmed" fw={400}>{facts.join(" · ")}</Text>}
    </div>
  );
}

function Matching({ row, preview, onDecide }: { readonly row: ImportRow; readonly preview: ImportPreview; readonly onDecide: RowsProperties["onDecide"] }) {
  const text = useTranslations("numbers.import");
  const standings = useTranslations("numbers.standing");
  const by = useTranslations("numbers.matched_by");
  const isOpen = row.standing === "unmatched" && row.channel === null && preview.channel !== null;
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge tone={rowTones[row.standing]} size="sm">{standings(row.standing)}</StateBadge>
      {row.placement_title !== null && <Text size="sm">{row.placement_title}</Text>}
      {row.matched_by !== null && <Text size="xs" c="dimmed">{by(row.matched_by)}</Text>}
      {row.problems.length > 0 && <List size="xs" listStyleType="none">{row.problems.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>}
      {isOpen && <PublicationChoice channel={preview.channel!} label={text("choose_publication", { row: row.row })} onChoose={(placement) => onDecide(row.row, placement)} />}
      {isOpen && <Button size="compact-sm" variant="subtle" onClick={() => onDecide(row.row, null)} aria-label={text("not_ours_row", { row: row.row })}>{text("not_ours")}</Button>}
      {row.matched_by === "hand" && <Button size="compact-sm" variant="subtle" onClick={() => onDecide(row.row, undefined)} aria-label={text("undo_row", { row: row.row })}>{text("undo")}</Button>}
    </Stack>
  );
}

function Numbers({ numbers, isImportable }: { readonly numbers: readonly PreviewNumber[]; readonly isImportable: boolean }) {
  const text = useTranslations("numbers.number");
  const language = useLocale();
  const { nameOf } = useMetrics();
  const told = numbers.filter((one) => one.standing !== "no_data");
  if (told.length === 0) return <Text size="sm" c="dimmed">{text("no_data")}</Text>;
  return (
    <List size="sm" listStyleType="none" spacing={2}>
      {told.map((one) => (
        <List.Item key={one.metric}>
          <Group gap={6} component="span" wrap="wrap">
            <span>{nameOf(one.metric)} <b style={{ fontVariantNumeric: "tabular-nums" }}>{one.value === null ? one.written : writtenNumber(one.value, language)}</b></span>
            {isImportable && <StateBadge tone={numberTones[one.standing]} size="sm">{one.standing === "correction" ? text("correction_of", { value: writtenNumber(one.former ?? 0, language) }) : text(one.standing)}</StateBadge>}
          </Group>
          {one.problem !== null && <Text size="xs">{one.problem}</Text>}
        </List.Item>
      ))}
    </List>
  );
}
