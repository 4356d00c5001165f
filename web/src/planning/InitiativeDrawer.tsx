// One development of media: proposed with its reason, carried out, concluded with result and decision.
import { Alert, Button, Divider, Drawer, Group, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { InitiativeFormLimits, InitiativeKindChoices, type DateText, type Id, type Initiative, type InitiativeForm, type InitiativeKind, type InitiativeState } from "../api/contract";
import { useMay } from "../app/session";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { fieldErrors } from "../ui/fieldErrors";
import { KeyValue } from "../ui/KeyValue";
import { RefusalNote } from "../ui/RefusalNote";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { initiativeForm, initiativeTones, statesAfter, tidiedInitiative } from "./initiativeWords";
import { useChannels } from "./useChannels";

interface Properties {
  readonly initiative: Initiative | null;
  /** The state to which it was just moved, still to be saved with what it lacks. */
  readonly askedState?: InitiativeState;
  readonly onClose: () => void;
}

export function InitiativeDrawer({ initiative, askedState, onClose }: Properties) {
  const text = useTranslations("planning.initiatives");
  const ui = useTranslations("ui");
  const mayPlan = useMay("planning.write");
  const isOver = initiative !== null && (initiative.state === "completed" || initiative.state === "dropped");
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text(initiative === null ? "new" : "one")} closeButtonProps={{ "aria-label": ui("close") }}>
      {initiative !== null && (isOver || !mayPlan) ? (
        <Facts one={initiative} mayPropose={mayPlan} />
      ) : (
        <Fields initiative={initiative} {...(askedState === undefined ? {} : { askedState })} onClose={onClose} />
      )}
      {initiative !== null && (
        <Stack mt="lg">
          <Divider label={text("evidence")} labelPosition="left" />
          <EvidencePanel subjectKind="initiative" subject={initiative.id} canAdd={!isOver} />
          <Group><Button component={Link} to={`/rantai/initiative/${initiative.id}`} variant="subtle" size="xs" leftSection={<IconLink size={16} aria-hidden />}>{text("chain")}</Button></Group>
        </Stack>
      )}
    </Drawer>
  );
}

const fields = ["kind", "title", "channel", "reason", "technology", "target", "steps", "result", "decision", "state", "assignee", "due_on"];

function Fields({ initiative, askedState, onClose }: Properties) {
  const text = useTranslations("planning.initiatives");
  const kinds = useTranslations("planning.initiatives.kind");
  const states = useTranslations("planning.initiatives.state");
  const ui = useTranslations("ui");
  const people = usePeople();
  const channels = useChannels();
  const add = useCommand("POST /api/initiatives");
  const change = useCommand("PUT /api/initiatives/{initiative}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asOpened] = useState(initiative);
  const form = useForm<InitiativeForm>({ initialValues: { ...initiativeForm(asOpened), ...(askedState === undefined ? {} : { state: askedState }) } });
  const { values } = form;
  const long = (field: "technology" | "target" | "steps" | "result" | "decision", rows: number) => (
    <Textarea
      label={text(field)} description={text(`${field}_hint`)} autosize minRows={rows} maxLength={InitiativeFormLimits[field]} error={form.errors[field]} required={values.state === "completed" && (field === "result" || field === "decision")}
      value={values[field] ?? ""} onChange={(event) => form.setFieldValue(field, event.currentTarget.value)}
    />
  );
  const save = () =>
    void send(async () => {
      const body = tidiedInitiative(values);
      try {
        if (asOpened === null) await add.mutateAsync({ values: {}, body });
        else await change.mutateAsync({ values: { initiative: asOpened.id }, body });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved", { title: body.title }));
      onClose();
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        {askedState !== undefined && <Alert color="amber"><Text size="sm">{text("conclude")}</Text></Alert>}
        <Stack gap={4}>
          <Text size="sm" fw={500} id="initiative-kind">{text("kind_label")}</Text>
          <SegmentedControl fullWidth aria-labelledby="initiative-kind" value={values.kind} onChange={(kind) => form.setFieldValue("kind", kind as InitiativeKind)} data={InitiativeKindChoices.map((kind) => ({ value: kind, label: kinds(kind) }))} />
          <Text size="xs" c="dimmed">{text(`kind_hint.${values.kind}`)}</Text>
        </Stack>
        <TextInput label={text("name")} placeholder={text("name_hint")} required maxLength={InitiativeFormLimits.title} {...form.getInputProps("title")} />
        <Select
          label={text("channel")} description={text("channel_hint")} clearable searchable data={channels.all.filter((one) => !one.is_closed || one.id === values.channel).map((one) => ({ value: one.id, label: one.name }))}
          value={values.channel} onChange={(channel) => form.setFieldValue("channel", channel as Id<"Channel"> | null)} error={form.errors.channel}
        />
        <Textarea label={text("reason")} description={text("reason_hint")} required autosize minRows={2} maxLength={InitiativeFormLimits.reason} {...form.getInputProps("reason")} />
        {long("technology", 2)}
        {long("target", 2)}
        {long("steps", 3)}
        <Group grow align="flex-start">
          <Select label={text("assignee")} clearable searchable data={[...people.choices]} value={values.assignee} onChange={(assignee) => form.setFieldValue("assignee", assignee as Id<"Account"> | null)} error={form.errors.assignee} />
          <DateField label={text("due_on")} value={values.due_on} onChange={(day) => form.setFieldValue("due_on", day as DateText | null)} error={form.errors.due_on as string | undefined} />
        </Group>
        {asOpened !== null && (
          <Select
            label={text("state_label")} allowDeselect={false} data={[asOpened.state, ...statesAfter(asOpened.state)].map((state) => ({ value: state, label: states(state) }))}
            value={values.state} onChange={(state) => state !== null && form.setFieldValue("state", state as InitiativeState)} error={form.errors.state}
          />
        )}
        {asOpened !== null && values.state !== "proposed" && <>{long("result", 2)}{long("decision", 2)}</>}
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{text(asOpened === null ? "propose" : "save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is over is only read; what was dropped can be proposed again. */
function Facts({ one, mayPropose }: { readonly one: Initiative; readonly mayPropose: boolean }) {
  const text = useTranslations("planning.initiatives");
  const kinds = useTranslations("planning.initiatives.kind");
  const states = useTranslations("planning.initiatives.state");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  const change = useCommand("PUT /api/initiatives/{initiative}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const propose = () => void send(() => change.mutateAsync({ values: { initiative: one.id }, body: { ...initiativeForm(one), state: "proposed" } }));
  return (
    <Stack>
      <Group gap="xs"><Text fw={650}>{one.title}</Text><StateBadge tone={initiativeTones[one.state]}>{states(one.state)}</StateBadge></Group>
      <KeyValue
        facts={[
          [text("kind_label"), kinds(one.kind)],
          [text("channel"), one.channel === null ? null : channels.nameOf(one.channel)],
          ...(["reason", "technology", "target", "steps", "result", "decision"] as const).map((field) => [text(field), one[field] === null ? null : <span key={field} style={{ whiteSpace: "pre-wrap" }}>{one[field]}</span>] as const),
          [text("assignee"), nameOf(one.assignee)],
          [text("due_on"), one.due_on === null ? null : dates.day(one.due_on)],
        ]}
      />
      <RefusalNote problem={refusal} />
      {one.state === "dropped" && mayPropose && <Group><Button variant="light" loading={isBusy} onClick={propose}>{text("propose_again")}</Button></Group>}
    </Stack>
  );
}
