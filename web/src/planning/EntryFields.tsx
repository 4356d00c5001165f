// The form of an entry. Faults stand at their fields; a colleague's save meanwhile is shown before it is overwritten.
import { Alert, Autocomplete, Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { EntryFormLimits, type Schedule, type ScheduleEntry } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { wallTimeIn } from "../production/contentWords";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { TimeField } from "../ui/TimeField";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { entryFormOf, scheduleFor, valuesOf, wasIssued } from "./entryForm";
import { useChannels } from "./useChannels";

interface Properties {
  readonly entry: ScheduleEntry | null;
  readonly day: string | null;
  readonly schedule: Schedule;
  /** Those among which a new entry may be planned. */
  readonly schedules: readonly Schedule[];
  readonly onClose: () => void;
}

const fields = ["title", "pillar", "format", "channels", "planned_for", "assignee", "note", "reason"];

export function EntryFields({ entry, day, schedule: first, schedules, onClose }: Properties) {
  const text = useTranslations("planning.entry");
  const { office, account } = useMe();
  const people = usePeople();
  const plan = useCommand("POST /api/schedules/{schedule}/entries");
  const change = useCommand("PUT /api/entries/{entry}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [schedule, setSchedule] = useState(first);
  const form = useForm({ initialValues: valuesOf(entry, { day, account, now: wallTimeIn(office.zone) }) });
  const save = (version: number | null) =>
    void send(async () => {
      const body = entryFormOf(form.values, version);
      try {
        if (entry === null) await plan.mutateAsync({ values: { schedule: schedule.id }, body });
        else await change.mutateAsync({ values: { entry: entry.id }, body });
      } catch (problem) {
        const { planned_for, ...errors } = fieldErrors(problem);
        form.setErrors(planned_for === undefined ? errors : { ...errors, day: planned_for });
        throw problem;
      }
      showDone(text("saved", { title: body.title }));
      onClose();
    });
  const chooseDay = (chosen: string | null) => {
    form.setFieldValue("day", chosen ?? "");
    if (entry === null && chosen !== null) setSchedule(scheduleFor(chosen, schedules) ?? schedule);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(entry?.version ?? null);
      }}
    >
      <Stack>
        {schedules.length > 1 ? (
          <Select
            label={text("schedule")} allowDeselect={false} data={schedules.map((one) => ({ value: one.id, label: one.title }))} value={schedule.id}
            onChange={(id) => setSchedule(schedules.find((one) => one.id === id) ?? schedule)}
          />
        ) : (
          <Text size="xs" c="dimmed">{text("in_schedule", { title: schedule.title })}</Text>
        )}
        <TextInput label={text("title")} required data-autofocus={entry === null || undefined} maxLength={EntryFormLimits.title} {...form.getInputProps("title")} />
        <Group grow align="flex-start">
          <DateField
            label={text("day")} description={text("day_hint")} value={form.values.day === "" ? null : form.values.day} onChange={chooseDay}
            error={form.errors.day as string | undefined} earliest={schedule.starts_on} latest={schedule.ends_on}
          />
          <TimeField label={text("time")} description={office.zone} value={form.values.time} onChange={(time) => form.setFieldValue("time", time)} />
        </Group>
        <ChannelsField chosen={form.values.channels} onChange={(chosen) => form.setFieldValue("channels", chosen)} error={channelFault(form.errors)} />
        <Group grow align="flex-start">
          <Autocomplete label={text("pillar")} placeholder={text("choose_or_write")} data={[...office.pillars]} maxLength={EntryFormLimits.pillar} {...form.getInputProps("pillar")} />
          <Autocomplete label={text("format")} placeholder={text("choose_or_write")} data={[...office.formats]} maxLength={EntryFormLimits.format} {...form.getInputProps("format")} />
        </Group>
        <Select label={text("assignee")} placeholder={text("nobody")} clearable searchable data={[...people.choices]} {...form.getInputProps("assignee")} />
        <Textarea label={text("note")} autosize minRows={2} maxLength={EntryFormLimits.note} {...form.getInputProps("note")} />
        {wasIssued(schedule) && (
          <Textarea label={text("reason")} description={text("reason_hint", { number: schedule.baseline_number })} required autosize minRows={2} maxLength={EntryFormLimits.reason} {...form.getInputProps("reason")} />
        )}
        <RefusalNote problem={refusal} fields={fields} />
        {refusal?.reason === "conflict" && isEntry(refusal.current) && <Meanwhile stored={refusal.current} onKeepMine={save} />}
        <Group justify="flex-end">
          <Button type="submit" loading={isBusy}>{text(entry === null ? "plan" : "save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ChannelsProperties {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly error: string | undefined;
}

function ChannelsField({ chosen, onChange, error }: ChannelsProperties) {
  const text = useTranslations("planning.entry");
  const channels = useChannels();
  const offered = channels.all.filter((one) => !one.is_closed || chosen.includes(one.id));
  return (
    <MultiSelect
      label={text("channels")} searchable clearable nothingFoundMessage={text("no_channel")} error={error}
      data={offered.map((one) => ({ value: one.id, label: one.is_closed ? text("closed_channel", { name: one.name }) : one.name }))}
      value={[...chosen]} onChange={onChange}
    />
  );
}

/** What somebody else saved while this form was open. */
function Meanwhile({ stored, onKeepMine }: { readonly stored: ScheduleEntry; readonly onKeepMine: (version: number) => void }) {
  const text = useTranslations("planning.entry");
  const dates = useDates();
  return (
    <Alert color="amber" title={text("meanwhile")}>
      <Text size="sm">{stored.title} · {stored.planned_for === null ? text("no_day") : dates.wallTime(stored.planned_for)}</Text>
      <Button size="xs" mt="xs" variant="default" onClick={() => onKeepMine(stored.version)}>{text("keep_mine")}</Button>
    </Alert>
  );
}

function isEntry(current: unknown): current is ScheduleEntry {
  return typeof current === "object" && current !== null && "planned_for" in current && "version" in current;
}

/** The server names a channel by its place in the list. */
function channelFault(errors: Record<string, unknown>): string | undefined {
  const found = Object.entries(errors).find(([field]) => field === "channels" || field.startsWith("channels."));
  return found === undefined ? undefined : String(found[1]);
}
