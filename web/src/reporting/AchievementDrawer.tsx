// One indicator in full: what was to be, what is, evidence, analysis, root cause, follow-up. Saved by itself as it is written.
import { Button, Drawer, Group, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import { call } from "../api/call";
import { AchievementStatusChoices, FollowUpProgressChoices, type AchievementStatus, type DateText, type FollowUpProgress, type SelfEvaluationDetail, type SelfEvaluationRow } from "../api/contract";
import { statusTones } from "../indicators/indicatorWords";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { writtenNumber } from "../ui/numbers";
import { SaveWords } from "../ui/SaveWords";
import { StateBadge } from "../ui/StateBadge";
import { PartFooter } from "./PartFooter";
import { usePart } from "./parts";
import { stateOfPart } from "./selfEvaluationWords";

interface Properties {
  readonly detail: SelfEvaluationDetail;
  readonly row: SelfEvaluationRow;
  readonly position: { readonly number: number; readonly of: number };
  readonly mayWrite: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function AchievementDrawer({ detail, row, position, mayWrite, onStep, onClose }: Properties) {
  const text = useTranslations("reporting.rows");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("one", { code: row.code })} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text size="sm">{row.statement}</Text>
        {mayWrite ? <Fields detail={detail} stored={row} /> : <Facts row={row} />}
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

const shortFields = ["indicator", "unit", "baseline", "target", "actual"] as const;
const longFields = ["evidence", "analysis", "root_cause", "supporting_factors", "hindering_factors", "follow_up"] as const;

function Fields({ detail, stored }: { readonly detail: SelfEvaluationDetail; readonly stored: SelfEvaluationRow }) {
  const text = useTranslations("reporting.rows");
  const statuses = useTranslations("indicators.status");
  const states = useTranslations("reporting.follow_up_states");
  const part = `rows.${stored.code}`;
  const writing = usePart({
    detail, part, stored,
    send: (draft, version) => call("PUT /api/self-evaluations/{self_evaluation}/rows/{code}", { self_evaluation: detail.self_evaluation.id, code: stored.code }, { row: draft, version }),
  });
  const { draft: row, change } = writing;
  const isRequired = (field: string) => field === "evidence" || field === "analysis" || (row.status === "not_met" && (field === "root_cause" || field === "follow_up"));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {shortFields.map((field) => <TextInput key={field} label={text(field)} value={row[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} />)}
        <NumberInput label={text("percent")} decimalScale={1} value={row.percent ?? ""} onChange={(percent) => change({ percent: typeof percent === "number" ? percent : null })} />
      </SimpleGrid>
      <Select label={text("status")} allowDeselect={false} data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))} value={row.status} onChange={(status) => status !== null && change({ status: status as AchievementStatus })} />
      {longFields.map((field) => (
        <Textarea key={field} label={text(field)} description={text(`${field}_hint`)} autosize minRows={2} required={isRequired(field)} value={row[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} />
      ))}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={text("assignee")} value={row.assignee} onChange={(event) => change({ assignee: event.currentTarget.value })} />
        <DateField label={text("due_on")} value={row.due_on} onChange={(day) => change({ due_on: day as DateText | null })} />
        <Select label={text("follow_up_state")} allowDeselect={false} data={FollowUpProgressChoices.map((one) => ({ value: one, label: states(one) }))} value={row.follow_up_state} onChange={(state) => state !== null && change({ follow_up_state: state as FollowUpProgress })} />
      </SimpleGrid>
      <SaveWords of={writing} />
      <PartFooter one={detail.self_evaluation} part={stateOfPart(detail, part)} name={stored.code} writing={writing} />
    </Stack>
  );
}

function Facts({ row }: { readonly row: SelfEvaluationRow }) {
  const text = useTranslations("reporting.rows");
  const statuses = useTranslations("indicators.status");
  const states = useTranslations("reporting.follow_up_states");
  const dates = useDates();
  const language = useLocale();
  const words = [...shortFields, ...longFields, "assignee"] as const;
  return (
    <KeyValue
      facts={[
        [text("status"), <StateBadge key="status" tone={statusTones[row.status]}>{statuses(row.status)}</StateBadge>],
        [text("percent"), row.percent === null ? null : `${writtenNumber(row.percent, language)}%`],
        ...words.map((field) => [text(field), row[field] === "" ? null : <span key={field} style={{ whiteSpace: "pre-wrap" }}>{row[field]}</span>] as const),
        [text("due_on"), row.due_on === null ? null : dates.day(row.due_on)],
        [text("follow_up_state"), row.follow_up === "" ? null : states(row.follow_up_state)],
      ]}
    />
  );
}
