// What is written down of a session: how it was held, who was there, what was said.
import { Autocomplete, Button, Group, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ReviewModeChoices, SessionFormLimits, type DateText, type Id, type ReviewMode, type Schedule, type SessionForm as Form } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { AttendeesField } from "./AttendeesField";
import { tidied } from "./sessionForm";

interface Properties {
  readonly initial: Form;
  readonly schedules: readonly Schedule[];
  /** "begin" leaves out what is only known at the end. */
  readonly parts: "begin" | "all";
  readonly verb: string;
  readonly onSend: (form: Form) => Promise<unknown>;
  readonly onClose: () => void;
  /** Shown when somebody else has saved meanwhile. */
  readonly conflict?: (keepMine: () => void) => ReactNode;
  /** The version stored now, on which a conflict is settled. */
  readonly storedVersion?: number | null;
}

const fields = ["title", "mode", "held_on", "schedule", "hours", "corrects", "place", "chair", "minute_taker", "discussion", "conclusions"];

export function SessionForm({ initial, schedules, parts, verb, onSend, onClose, conflict, storedVersion = null }: Properties) {
  const text = useTranslations("review.form");
  const modes = useTranslations("review.mode");
  const ui = useTranslations("ui");
  const people = usePeople();
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm<Form>({ initialValues: initial });
  useLeaveWarning(form.isDirty());
  const submit = (version: number | null) =>
    void send(async () => {
      try {
        await onSend(tidied({ ...form.values, version }));
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      form.resetDirty();
      onClose();
    });
  const names = [...new Set(people.all.map((one) => one.name))];
  const attendeeFault = Object.entries(form.errors).find(([field]) => field.startsWith("attendees"))?.[1];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(form.values.version);
      }}
    >
      <Stack>
        <Stack gap={4}>
          <Text size="sm" fw={500} id="review-mode">{text("mode")}</Text>
          <SegmentedControl
            aria-labelledby="review-mode" fullWidth value={form.values.mode} onChange={(mode) => form.setFieldValue("mode", mode as ReviewMode)}
            data={ReviewModeChoices.map((mode) => ({ value: mode, label: modes(mode) }))}
          />
          <Text size="xs" c="dimmed">{text(`mode_hint.${form.values.mode}`)}</Text>
        </Stack>
        <TextInput label={text("title")} required maxLength={SessionFormLimits.title} {...form.getInputProps("title")} />
        <Group grow align="flex-start">
          <DateField
            label={text("held_on")} isRequired value={form.values.held_on} error={form.errors.held_on as string | undefined}
            onChange={(day) => day !== null && form.setFieldValue("held_on", day as DateText)}
          />
          <Select
            label={text("schedule")} placeholder={text("no_schedule")} clearable searchable
            data={schedules.map((one) => ({ value: one.id, label: one.title }))}
            value={form.values.schedule} onChange={(value) => form.setFieldValue("schedule", value as Id<"Schedule"> | null)} error={form.errors.schedule}
          />
        </Group>
        <TextInput label={text("hours")} placeholder={text("hours_hint")} maxLength={SessionFormLimits.hours} value={form.values.hours ?? ""} onChange={(event) => form.setFieldValue("hours", event.currentTarget.value)} error={form.errors.hours} />
        {form.values.mode === "meeting" && (
          <TextInput label={text("place")} maxLength={SessionFormLimits.place} value={form.values.place ?? ""} onChange={(event) => form.setFieldValue("place", event.currentTarget.value)} error={form.errors.place} />
        )}
        <Group grow align="flex-start">
          <Autocomplete label={text("chair")} data={names} maxLength={SessionFormLimits.chair} value={form.values.chair ?? ""} onChange={(value) => form.setFieldValue("chair", value)} error={form.errors.chair} />
          <Autocomplete label={text("minute_taker")} data={names} maxLength={SessionFormLimits.minute_taker} value={form.values.minute_taker ?? ""} onChange={(value) => form.setFieldValue("minute_taker", value)} error={form.errors.minute_taker} />
        </Group>
        <AttendeesField people={people.all} value={form.values.attendees} error={attendeeFault} onChange={(value) => form.setFieldValue("attendees", value)} />
        {parts === "all" && (
          <>
            <Textarea label={text("discussion")} description={text("discussion_hint")} autosize minRows={5} maxLength={SessionFormLimits.discussion} value={form.values.discussion ?? ""} onChange={(event) => form.setFieldValue("discussion", event.currentTarget.value)} error={form.errors.discussion} />
            <Textarea label={text("conclusions")} description={text("conclusions_hint")} autosize minRows={3} maxLength={SessionFormLimits.conclusions} value={form.values.conclusions ?? ""} onChange={(event) => form.setFieldValue("conclusions", event.currentTarget.value)} error={form.errors.conclusions} />
          </>
        )}
        <RefusalNote problem={refusal} fields={fields} />
        {refusal?.reason === "conflict" && conflict?.(() => submit(storedVersion))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{verb}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The browser asks before a written form is closed with its window. */
function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
}
