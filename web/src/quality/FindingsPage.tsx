// Temuan: nonconformities, observations and positive findings, and what is done about them.
import { Anchor, Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { FindingStateChoices, FindingTypeChoices, type FindingLine } from "../api/contract";
import { useAddressValues } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { FindingFields } from "./FindingFields";
import { findingTones, typeTones } from "./findingWords";

export function FindingsPage() {
  const text = useTranslations("quality.findings");
  const mayFind = useMay("quality.find");
  const navigate = useNavigate();
  const all = useAnswer("GET /api/findings", {});
  const [{ baru }, set] = useAddressValues();
  const button = mayFind ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => set({ baru: "1" })}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={<><Button component={Link} to="/tinjauan-manajemen" variant="default">{text("reviews")}</Button>{button}</>} />
      <Answered of={all}>
        {(rows) => (rows.length === 0 ? <EmptyState icon={IconSearch} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState> : <Findings all={rows} />)}
      </Answered>
      {baru !== undefined && mayFind && <FindingFields finding={null} onClose={() => set({ baru: null })} onSaved={(id) => void navigate({ to: `/temuan/${id}` })} />}
    </>
  );
}

function Findings({ all }: { readonly all: readonly FindingLine[] }) {
  const text = useTranslations("quality.findings");
  const types = useTranslations("quality.type");
  const states = useTranslations("quality.state");
  const dates = useDates();
  const { nameOf } = usePeople();
  const [{ jenis, keadaan }, set] = useAddressValues();
  const shown = all.filter(({ finding }) => (jenis === undefined || finding.type === jenis) && (keadaan === undefined || finding.state === keadaan));
  const columns: readonly Column<FindingLine>[] = [
    { key: "number", head: text("column.number"), cell: ({ finding }) => <Text span size="sm" style={{ whiteSpace: "nowrap" }}>{finding.number}</Text> },
    { key: "title", head: text("column.title"), isMain: true, cell: ({ finding }) => <Anchor component={Link} to={`/temuan/${finding.id}`} size="sm" fw={600}>{finding.title}</Anchor> },
    { key: "type", head: text("column.type"), cell: ({ finding }) => <StateBadge tone={typeTones[finding.type]} size="sm">{types(finding.type)}</StateBadge> },
    { key: "found", head: text("column.found"), cell: ({ finding }) => dates.shortDay(finding.found_on) },
    { key: "assignee", head: text("column.assignee"), cell: (one) => nameOf(one.assignee) },
    { key: "due", head: text("column.due"), cell: (one) => (one.due_on === null ? "–" : one.is_overdue ? <StateBadge tone="bad" size="sm">{text("overdue", { day: dates.shortDay(one.due_on) })}</StateBadge> : dates.shortDay(one.due_on)) },
    { key: "state", head: text("column.state"), cell: ({ finding }) => <StateBadge tone={findingTones[finding.state]} size="sm">{states(finding.state)}</StateBadge> },
  ];
  return (
    <Stack>
      <Group gap="xs" className="no-print">
        <Select aria-label={text("column.type")} placeholder={text("every_type")} clearable size="xs" w={190} value={jenis ?? null} onChange={(one) => set({ jenis: one })} data={FindingTypeChoices.map((one) => ({ value: one, label: types(one) }))} />
        <Select aria-label={text("column.state")} placeholder={text("every_state")} clearable size="xs" w={220} value={keadaan ?? null} onChange={(one) => set({ keadaan: one })} data={FindingStateChoices.map((one) => ({ value: one, label: states(one) }))} />
      </Group>
      <DataTable label={text("title")} columns={columns} rows={shown} keyOf={({ finding }) => finding.id} empty={<EmptyState title={text("none_so")} />} />
    </Stack>
  );
}
