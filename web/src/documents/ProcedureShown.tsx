// A procedure as data: purpose, scope, activities, indicators, records, and what could not be placed.
import { Alert, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { ProcedureActivity, ProcedureIndicator, ProcedureRecord, ProcedureText, UnplacedLine } from "../api/contract";
import { DataTable, type Column } from "../ui/DataTable";
import { Section } from "../ui/Section";
import classes from "./ProcedureShown.module.css";

export function ProcedureShown({ procedure }: { readonly procedure: ProcedureText }) {
  const text = useTranslations("documents.procedure");
  return (
    <Stack gap="lg">
      {procedure.unplaced.length > 0 && <UnplacedLines lines={procedure.unplaced} />}
      <Section title={text("purpose")}><Words all={procedure.purpose} /></Section>
      <Section title={text("scope")}><Words all={procedure.scope} /></Section>
      <Section title={text("activities")} {...(procedure.has_flow_chart ? { hint: text("flow_chart") } : {})}>
        <Activities all={procedure.activities} />
      </Section>
      <Section title={text("indicators")}><Indicators all={procedure.indicators} /></Section>
      <Section title={text("records")}><Records all={procedure.records} /></Section>
    </Stack>
  );
}

function UnplacedLines({ lines }: { readonly lines: readonly UnplacedLine[] }) {
  const text = useTranslations("documents.procedure");
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={text("unplaced", { count: lines.length })}>
      <Text size="sm">{text("unplaced_hint")}</Text>
      <ul className={classes.unplaced}>
        {lines.map((line) => (
          <li key={line.line}><Text span size="xs" c="dimmed">{text("line", { line: line.line })}</Text> <mark>{line.text}</mark></li>
        ))}
      </ul>
    </Alert>
  );
}

function Words({ all }: { readonly all: readonly string[] }) {
  const text = useTranslations("documents.procedure");
  if (all.length === 0) return <Text size="sm" c="dimmed">{text("nothing")}</Text>;
  return <ul className={classes.words}>{all.map((one) => <li key={one}>{one}</li>)}</ul>;
}

function Activities({ all }: { readonly all: readonly ProcedureActivity[] }) {
  const text = useTranslations("documents.procedure");
  const columns: readonly Column<ProcedureActivity>[] = [
    { key: "order", head: text("column.order"), cell: (one) => one.order, width: "3rem" },
    { key: "text", head: text("column.activity"), isMain: true, cell: (one) => <Text size="sm" fw={600}>{one.text}</Text> },
    { key: "actor", head: text("column.actor"), cell: (one) => one.actor || "–" },
    { key: "note", head: text("column.note"), cell: (one) => <Text span size="sm">{one.note || "–"}</Text> },
  ];
  return <DataTable label={text("table", { name: text("activities") })} columns={columns} rows={all} keyOf={(one) => String(one.order)} />;
}

function Indicators({ all }: { readonly all: readonly ProcedureIndicator[] }) {
  const text = useTranslations("documents.procedure");
  const columns: readonly Column<ProcedureIndicator>[] = [
    { key: "code", head: text("column.code"), isMain: true, cell: (one) => <Text size="sm" fw={600} style={{ whiteSpace: "nowrap" }}>{one.code}</Text> },
    { key: "statement", head: text("column.statement"), cell: (one) => one.statement },
  ];
  return <DataTable label={text("table", { name: text("indicators") })} columns={columns} rows={all} keyOf={(one) => one.code} />;
}

function Records({ all }: { readonly all: readonly ProcedureRecord[] }) {
  const text = useTranslations("documents.procedure");
  const columns: readonly Column<ProcedureRecord>[] = [
    { key: "name", head: text("column.record"), isMain: true, cell: (one) => <Text size="sm" fw={600}>{one.name}</Text> },
    { key: "file", head: text("column.file"), cell: (one) => one.file_name },
    { key: "place", head: text("column.place"), cell: (one) => one.storage_location },
    { key: "period", head: text("column.period"), cell: (one) => one.retention_text },
  ];
  return <DataTable label={text("table", { name: text("records") })} columns={columns} rows={all} keyOf={(one) => String(one.order)} />;
}
