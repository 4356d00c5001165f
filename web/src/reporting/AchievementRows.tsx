// The achievement table: one indicator a row, opened to be read or written in full.
import { Button, List, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import type { SelfEvaluationDetail, SelfEvaluationRow } from "../api/contract";
import { statusTones } from "../indicators/indicatorWords";
import { DataTable, type Column } from "../ui/DataTable";
import { writtenNumber } from "../ui/numbers";
import { StateBadge } from "../ui/StateBadge";
import { AchievementDrawer } from "./AchievementDrawer";
import { lackingIn } from "./selfEvaluationWords";

interface Properties {
  readonly detail: SelfEvaluationDetail;
  readonly mayWrite: boolean;
  readonly opened: number | null;
  readonly onOpen: (row: number | null) => void;
}

export function AchievementRows({ detail, mayWrite, opened, onOpen }: Properties) {
  const text = useTranslations("reporting.rows");
  const { rows } = detail.self_evaluation;
  const row = opened === null ? undefined : rows[opened];
  return (
    <>
      <Rows rows={rows} mayWrite={mayWrite} onOpen={onOpen} />
      {rows.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
      {opened !== null && row !== undefined && (
        <AchievementDrawer
          key={opened} detail={detail} row={row} mayWrite={mayWrite} onClose={() => onOpen(null)} position={{ number: opened + 1, of: rows.length }}
          onStep={(step) => rows[opened + step] !== undefined && onOpen(opened + step)}
        />
      )}
    </>
  );
}

function Rows({ rows, mayWrite, onOpen }: { readonly rows: readonly SelfEvaluationRow[]; readonly mayWrite: boolean; readonly onOpen: (row: number) => void }) {
  const text = useTranslations("reporting.rows");
  const statuses = useTranslations("indicators.status");
  const language = useLocale();
  const percent = (one: SelfEvaluationRow) => (one.percent === null ? "" : ` (${writtenNumber(one.percent, language)}%)`);
  const columns: readonly Column<SelfEvaluationRow>[] = [
    { key: "code", head: text("code"), isMain: true, cell: (one) => <><div>{one.code}</div><Text size="sm" fw={400} maw="46ch">{one.statement}</Text></> },
    { key: "target", head: text("target"), cell: (one) => one.target || "–" },
    { key: "actual", head: text("actual"), cell: (one) => `${one.actual || "–"}${percent(one)}` },
    { key: "status", head: text("status"), cell: (one) => <StateBadge tone={statusTones[one.status]} size="sm">{statuses(one.status)}</StateBadge> },
    { key: "lacking", head: text("lacking"), cell: (one) => <Lacking row={one} /> },
    {
      key: "act", head: text("act"),
      cell: (one) => (
        <Button size="xs" variant="subtle" leftSection={mayWrite ? <IconPencil size={16} aria-hidden /> : undefined} onClick={() => onOpen(rows.indexOf(one))} aria-label={text(mayWrite ? "write_one" : "read_one", { code: one.code })}>
          {text(mayWrite ? "write" : "read")}
        </Button>
      ),
    },
  ];
  return rows.length === 0 ? null : <DataTable label={text("table")} columns={columns} rows={rows} keyOf={(one) => one.code} />;
}

function Lacking({ row }: { readonly row: SelfEvaluationRow }) {
  const text = useTranslations("reporting.rows");
  const lacking = lackingIn(row);
  if (lacking.length === 0) return <StateBadge tone="good" size="sm">{text("complete")}</StateBadge>;
  return <List size="sm" spacing={0}>{lacking.map((field) => <List.Item key={field}>{text(field)}</List.Item>)}</List>;
}
