// One entry of the schedule: planned, changed, dropped.
import { Button, Drawer, Fieldset, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconLink, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { EntryFormLimits, type EntryForm, type Id, type Schedule, type ScheduleEntry, type WallTimeText } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { TimeField } from "../ui/TimeField";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { dayOf, timeOf } from "./calendarDays";
import type { PlannedEntries } from "./usePlannedEntries";

interface Properties {
  readonly opened: { readonly entry: string } | { readonly day: string };
  readonly planned: PlannedEntries;
  readonly onClose: () => void;
}

const fields = ["title", "pillar", "format", "channels", "planned_for", "assignee", "note", "reason"];

export default function EntryDrawer({ opened, planned, onClose }: Properties) {
  const text = useTranslations("planning.entry");
  const ui = useTranslations("ui");
  const entry = "entry" in opened ? planned.stored.get(opened.entry) : undefined;
  const open = planned.schedules.filter((one) => one.state !== "closed");
  const day = "day" in opened ? opened.day : null;
  const covering = open.find((one) => day !== null && one.starts_on <= day && day <= one.ends_on) ?? open[0];
  const schedule = entry === undefined ? covering : planned.scheduleOf(entry.id);
  if ("entry" in opened && entry === undefined) return null;
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text(entry === undefined ? "new" : "change")} closeButtonProps={{ "aria-label": ui("close") }}>
      {schedule !== undefined && <Form entry={entry} day={day} schedule={schedule} planned={planned} onClose={onClose} />}
    </Drawer>
  );
}

interface FormProperties {
  readonly entry: ScheduleEntry | undefined;
  readonly day: string | null;
  readonly schedule: Schedule;
  readonly planned: PlannedEntries;
  readonly onClose: () => void;
}

function Form({ entry, day, schedule, planned, onClose }: FormProperties) {
  const text = useTranslations("planning.entry");
  const { office, account } = useMe();
  const mayPlan = useMay("planning.write") && schedule.state !== "closed";
  const people = useAnswer("GET /api/people", {});
  const plan = useCommand("POST /api/schedules/{schedule}/entries");
  const change = useCommand("PUT /api/entries/{entry}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const isAmendment = schedule.state === "issued" || schedule.state === "amended";
  const form = useForm({
    initialValues: {
      title: entry?.title ?? "",
      day: entry === undefined ? (day ?? "") : entry.planned_for === null ? "" : dayOf(entry.planned_for),
      time: entry?.planned_for == null ? "09:00" : timeOf(entry.planned_for),
      pillar: entry?.pillar ?? null,
      format: entry?.format ?? null,
      channels: [...(entry?.channels ?? [])] as string[],
      assignee: (entry?.assignee ?? (entry === undefined ? account : null)) as string | null,
      note: entry?.note ?? "",
      reason: "",
    },
  });
  const submit = form.onSubmit((values) =>
    void send(async () => {
      const body = written(values, entry);
      try {
        if (entry === undefined) await plan.mutateAsync({ values: { schedule: schedule.id }, body });
        else await change.mutateAsync({ values: { entry: entry.id }, body });
      } catch (problem) {
        const { planned_for, ...errors } = fieldErrors(problem);
        form.setErrors(planned_for === undefined ? errors : { ...errors, day: planned_for });
        throw problem;
      }
      showDone(text("saved", { title: values.title }));
      onClose();
    }),
  );
  return (
    <form onSubmit={submit}>
      <Fieldset variant="unstyled" disabled={!mayPlan}><Stack>
        <Text size="xs" c="dimmed">{text("in_schedule", { title: schedule.title })}</Text>
        <TextInput label={text("title")} required data-autofocus maxLength={EntryFormLimits.title} {...form.getInputProps("title")} />
        <Group grow align="flex-start">
          <DateField label={text("day")} description={text("day_hint")} value={form.values.day === "" ? null : form.values.day} onChange={(chosen) => form.setFieldValue("day", chosen ?? "")} error={form.errors.day as string | undefined} />
          <TimeField label={text("time")} description={office.zone} value={form.values.time} onChange={(time) => form.setFieldValue("time", time)} />
        </Group>
        <MultiSelect
          label={text("channels")} searchable clearable hidePickedOptions
          data={planned.channels.filter((one) => !one.is_closed).map((one) => ({ value: one.id, label: one.name }))}
          {...form.getInputProps("channels")}
        />
        <Group grow align="flex-start">
          <Select label={text("pillar")} data={[...office.pillars]} clearable searchable {...form.getInputProps("pillar")} />
          <Select label={text("format")} data={[...office.formats]} clearable searchable {...form.getInputProps("format")} />
        </Group>
        <Select
          label={text("assignee")} clearable searchable
          data={(people.data ?? []).map((one) => ({ value: one.account, label: one.name }))}
          {...form.getInputProps("assignee")}
        />
        <Textarea label={text("note")} autosize minRows={2} maxLength={EntryFormLimits.note} {...form.getInputProps("note")} />
        {isAmendment && mayPlan && (
          <Textarea label={text("reason")} description={text("reason_hint")} required autosize minRows={2} maxLength={EntryFormLimits.reason} {...form.getInputProps("reason")} />
        )}
        <RefusalNote problem={refusal} fields={fields} />
        {mayPlan && <Button type="submit" loading={isBusy}>{text(entry === undefined ? "plan" : "save")}</Button>}
      </Stack></Fieldset>
      {entry !== undefined && (
        <Group justify="space-between" mt="lg">
          <Button component={Link} to={`/rantai/schedule_entry/${entry.id}`} variant="subtle" size="xs" leftSection={<IconLink size={16} aria-hidden />}>
            {text("chain")}
          </Button>
          {mayPlan && <Drop entry={entry} reason={form.values.reason} onClose={onClose} />}
        </Group>
      )}
    </form>
  );
}

interface Values {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly channels: readonly string[];
  readonly assignee: string | null;
  readonly note: string;
  readonly reason: string;
}

function written(values: Values, entry: ScheduleEntry | undefined): EntryForm {
  return {
    version: entry?.version ?? null,
    title: values.title,
    pillar: values.pillar,
    format: values.format,
    channels: values.channels as readonly Id<"Channel">[],
    planned_for: values.day === "" ? null : (`${values.day}T${values.time || "09:00"}` as WallTimeText),
    assignee: values.assignee as Id<"Account"> | null,
    note: values.note.trim() === "" ? null : values.note,
    reason: values.reason.trim() === "" ? null : values.reason,
  };
}

function Drop({ entry, reason, onClose }: { readonly entry: ScheduleEntry; readonly reason: string; readonly onClose: () => void }) {
  const text = useTranslations("planning.entry");
  const drop = useCommand("POST /api/entries/{entry}/drop");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [isAsked, setAsked] = useState(false);
  const go = () =>
    void send(() => drop.mutateAsync({ values: { entry: entry.id }, body: { version: entry.version, is_dropped: true, reason: reason.trim() === "" ? null : reason } })).then(
      (agreed) => agreed && onClose(),
    );
  return (
    <Stack gap={4} align="flex-end">
      <Button size="xs" variant="light" color="red" loading={isBusy} leftSection={<IconTrash size={16} aria-hidden />} onClick={() => (isAsked ? go() : setAsked(true))}>
        {text(isAsked ? "drop_really" : "drop")}
      </Button>
      <RefusalNote problem={refusal} />
    </Stack>
  );
}
