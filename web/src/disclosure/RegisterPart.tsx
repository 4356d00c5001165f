// The public information list as the next version would hold it, what is exempt, and the versions issued.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconDownload, IconListDetails, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { address } from "../api/call";
import type { IssuedSummary, RegisterRow, RegisterView } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { AdditionDrawer } from "./AdditionDrawer";
import { classTones } from "./disclosureWords";
import { IssueDialog } from "./IssueDialog";
import { SettingsDialog } from "./SettingsDialog";

export function RegisterPart() {
  const view = useAnswer("GET /api/public-information", {});
  return <Answered of={view}>{(one) => <Shown view={one} />}</Answered>;
}

type Opened = "add" | "issue" | "settings" | null;

function Shown({ view }: { readonly view: RegisterView }) {
  const text = useTranslations("disclosure.register");
  const mayWrite = useMay("disclosure.write");
  const mayIssue = useMay("disclosure.issue");
  const [opened, open] = useState<Opened>(null);
  const close = () => open(null);
  return (
    <Stack gap="lg">
      <Section
        title={text("title")} hint={text("hint")}
        actions={
          <Group gap="xs" className="no-print">
            {mayIssue && <Button size="xs" variant="subtle" onClick={() => open("settings")}>{text("settings")}</Button>}
            {mayWrite && <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open("add")}>{text("add")}</Button>}
            {mayIssue && view.rows.length > 0 && <Button size="xs" onClick={() => open("issue")}>{text("issue")}</Button>}
          </Group>
        }
      >
        <Rows rows={view.rows} label={text("table")} mayWrite={mayWrite} />
      </Section>
      {view.exempt.length > 0 && <Section title={text("exempt")} hint={text("exempt_hint")}><Rows rows={view.exempt} label={text("exempt_table")} mayWrite={mayWrite} /></Section>}
      <Section title={text("issued")}><Issued all={view.issued} /></Section>
      {opened === "add" && <AdditionDrawer settings={view.settings} onClose={close} />}
      {opened === "issue" && <IssueDialog count={view.rows.length} onClose={close} />}
      {opened === "settings" && <SettingsDialog settings={view.settings} onClose={close} />}
    </Stack>
  );
}

function Rows({ rows, label, mayWrite }: { readonly rows: readonly RegisterRow[]; readonly label: string; readonly mayWrite: boolean }) {
  const text = useTranslations("disclosure.register");
  const classes = useTranslations("disclosure.class");
  const dates = useDates();
  const remove = useCommand("POST /api/public-information/additions/{addition}/remove");
  const [removed, setRemoved] = useState<RegisterRow | null>(null);
  const columns: readonly Column<RegisterRow>[] = [
    { key: "summary", head: text("column.summary"), isMain: true, cell: (one) => one.summary },
    { key: "class", head: text("column.class"), cell: (one) => <StateBadge tone={classTones[one.info_class]} size="sm">{classes(one.info_class)}</StateBadge> },
    { key: "official", head: text("column.official"), cell: (one) => one.official },
    { key: "issuer", head: text("column.issuer"), cell: (one) => one.issuer },
    { key: "made", head: text("column.made"), cell: (one) => `${dates.day(one.made_on)}, ${one.place}` },
    { key: "forms", head: text("column.forms"), cell: (one) => <Forms row={one} /> },
    { key: "retention", head: text("column.retention"), cell: (one) => one.retention },
    {
      key: "source", head: text("column.source"),
      cell: (one) => (
        <>
          <Text size="sm">{text(`source.${one.source}`)}{one.reason !== null && `: ${one.reason}`}</Text>
          {one.legal_basis !== null && <Text size="xs">{text("basis", { basis: one.legal_basis, day: one.exempt_until === null ? "–" : dates.day(one.exempt_until) })}</Text>}
          {mayWrite && one.source === "added" && <Button size="compact-xs" variant="subtle" className="no-print" onClick={() => setRemoved(one)} aria-label={text("remove_of", { summary: one.summary })}>{text("remove")}</Button>}
        </>
      ),
    },
  ];
  return (
    <>
      <DataTable
        label={label} columns={columns} rows={rows} keyOf={(one) => `${one.source} ${one.subject}`}
        empty={<EmptyState icon={IconListDetails} title={text("empty.title")}>{text("empty.text")}</EmptyState>}
      />
      <ReasonDialog
        opened={removed !== null} onClose={() => setRemoved(null)} title={text("remove_title")} verb={text("remove")}
        onConfirm={async (reason) => {
          await remove.mutateAsync({ values: { addition: removed!.subject }, body: { reason } });
          showDone(text("removed"));
        }}
      />
    </>
  );
}

function Forms({ row }: { readonly row: RegisterRow }) {
  return row.forms.map((one) => (
    <Text key={`${one.name} ${one.url}`} size="sm">
      {/^(https?:\/\/|\/publik\/)/.test(one.url) ? <Anchor href={one.url} target="_blank" rel="noreferrer noopener" size="sm">{one.name}</Anchor> : one.name}
    </Text>
  ));
}

function Issued({ all }: { readonly all: readonly IssuedSummary[] }) {
  const text = useTranslations("disclosure.register");
  const columns: readonly Column<IssuedSummary>[] = [
    { key: "number", head: text("column.number"), isMain: true, cell: (one) => <Anchor href={`/publik/dip?versi=${one.number}`} target="_blank" size="sm" fw={600}>{text("version", { number: one.number, year: one.year })}</Anchor> },
    { key: "rows", head: text("column.rows"), align: "end", cell: (one) => one.row_count },
    { key: "by", head: text("column.by"), cell: (one) => <>{one.issued_by}, <Moment at={one.issued_at} /></> },
    { key: "digest", head: "SHA-256", cell: (one) => <Text span size="xs" ff="monospace" title={one.sha256}>{one.sha256.slice(0, 16)}…</Text> },
    { key: "csv", head: text("column.file"), cell: (one) => <Anchor href={address("GET /publik/dip.csv", {}, { versi: String(one.number) })} download size="sm"><IconDownload size={14} aria-hidden /> CSV</Anchor> },
  ];
  return <DataTable label={text("issued_table")} columns={columns} rows={all} keyOf={(one) => one.id} empty={<Text size="sm" c="dimmed">{text("none_issued")}</Text>} />;
}
