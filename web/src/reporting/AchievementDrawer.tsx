// One indicator in full: target, actual, evidence, analysis, root cause, follow-up.
import { Button, Drawer, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { AchievementStatusChoices, type AchievementStatus, type DateText, type SelfEvaluationRow } from "../api/contract";
import { statusTones } from "../indicators/indicatorWords";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { StateBadge } from "../ui/StateBadge";
import { lackingIn } from "./selfEvaluationWords";

interface Properties {
  readonly row: SelfEvaluationRow;
  readonly position: { readonly number: number; readonly of: number };
  readonly mayWrite: boolean;
  readonly onChange: (news: Partial<SelfEvaluationRow>) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function AchievementDrawer({ row, position, mayWrite, onChange, onStep, onClose }: Properties) {
  const text = useTranslations("reporting.rows");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("one", { code: row.code })} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text size="sm">{row.statement}</Text>
        {mayWrite ? <Fields row={row} onChange={onChange} /> : <Facts row={row} />}
        <Group justify="space-between">
          <Button variant="default" size="xs" disabled={position.number === 1} leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => onStep(-1)}>{text("previous")}</Button>
          <Text size="sm" c="dimmed">{text("position", position)}</Text>
          <Button variant="default" size="xs" disabled={position.number === position.of} rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => onStep(1)}>{text("next")}</Button>
        </Group>
        {mayWrite && <Group justify="flex-end"><Button onClick={onClose}>{text("done")}</Button></Group>}
      </Stack>
    </Drawer>
  );
}

function Fields({ row, onChange }: Pick<Properties, "row" | "onChange">) {
  const text = useTranslations("reporting.rows");
  const statuses = useTranslations("indicators.status");
  const lacking = lackingIn(row) as readonly string[];
  const long = (field: "evidence" | "analysis" | "root_cause" | "follow_up") => (
    <Textarea
      label={text(field)} description={text(`${field}_hint`)} autosize minRows={2} required={lacking.includes(field) || field === "evidence" || field === "analysis" || row.status === "not_met"}
      value={row[field]} onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={text("target")} value={row.target} onChange={(event) => onChange({ target: event.currentTarget.value })} data-autofocus />
        <TextInput label={text("actual")} value={row.actual} onChange={(event) => onChange({ actual: event.currentTarget.value })} />
      </SimpleGrid>
      <Select label={text("status")} allowDeselect={false} data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))} value={row.status} onChange={(status) => status !== null && onChange({ status: status as AchievementStatus })} />
      {long("evidence")}
      {long("analysis")}
      {long("root_cause")}
      {long("follow_up")}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={text("assignee")} value={row.assignee} onChange={(event) => onChange({ assignee: event.currentTarget.value })} />
        <DateField label={text("due_on")} value={row.due_on} onChange={(day) => onChange({ due_on: day as DateText | null })} />
      </SimpleGrid>
    </Stack>
  );
}

function Facts({ row }: { readonly row: SelfEvaluationRow }) {
  const text = useTranslations("reporting.rows");
  const statuses = useTranslations("indicators.status");
  const dates = useDates();
  return (
    <KeyValue
      facts={[
        [text("status"), <StateBadge key="status" tone={statusTones[row.status]}>{statuses(row.status)}</StateBadge>],
        ...(["target", "actual", "evidence", "analysis", "root_cause", "follow_up", "assignee"] as const).map((field) => [text(field), row[field] === "" ? null : <span key={field} style={{ whiteSpace: "pre-wrap" }}>{row[field]}</span>] as const),
        [text("due_on"), row.due_on === null ? null : dates.day(row.due_on)],
      ]}
    />
  );
}
