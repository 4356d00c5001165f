// The minutes of a management review, written: who took part, what was said and decided, who does what by when.
import { ActionIcon, Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewManagementActionLimits, type DateText, type Id, type ManagementReview, type ManagementReviewForm, type NewManagementAction } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { linesIn, reviewForm, wholeActions } from "./reviewWords";

const fields = ["title", "held_on", "place", "participants", "discussion", "decisions"];

export function ReviewFields({ review }: { readonly review: ManagementReview }) {
  const text = useTranslations("quality.review");
  const ui = useTranslations("ui");
  const write = useCommand("PUT /api/management-reviews/{review}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [form, setForm] = useState<ManagementReviewForm>(() => reviewForm(review));
  const [participants, setParticipants] = useState(review.participants.join("\n"));
  const [decisions, setDecisions] = useState(review.decisions.join("\n"));
  const change = (part: Partial<ManagementReviewForm>) => setForm((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { ...form, participants: linesIn(participants), decisions: linesIn(decisions), planned_actions: wholeActions(form.planned_actions) };
    if (await send(() => write.mutateAsync({ values: { review: review.id }, body }))) showDone(text("saved"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput label={text("title")} required value={form.title} onChange={(event) => change({ title: event.currentTarget.value })} error={faultOf(refusal, "title")} />
        <Group grow align="flex-start">
          <DateField label={text("held_on")} isRequired value={form.held_on} onChange={(day) => day !== null && change({ held_on: day as DateText })} error={faultOf(refusal, "held_on")} />
          <TextInput label={text("place")} value={form.place ?? ""} onChange={(event) => change({ place: event.currentTarget.value === "" ? null : event.currentTarget.value })} error={faultOf(refusal, "place")} />
        </Group>
        <Textarea label={text("participants")} description={text("one_a_line")} autosize minRows={2} value={participants} onChange={(event) => setParticipants(event.currentTarget.value)} error={faultOf(refusal, "participants")} />
        <Textarea label={text("discussion")} autosize minRows={5} value={form.discussion} onChange={(event) => change({ discussion: event.currentTarget.value })} error={faultOf(refusal, "discussion")} />
        <Textarea label={text("decisions")} description={text("one_a_line")} autosize minRows={3} value={decisions} onChange={(event) => setDecisions(event.currentTarget.value)} error={faultOf(refusal, "decisions")} />
        <PlannedActions all={form.planned_actions} onChange={(planned_actions) => change({ planned_actions })} />
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end"><Button type="submit" loading={isBusy}>{ui("save")}</Button></Group>
      </Stack>
    </form>
  );
}

function PlannedActions({ all, onChange }: { readonly all: readonly NewManagementAction[]; readonly onChange: (all: readonly NewManagementAction[]) => void }) {
  const text = useTranslations("quality.review");
  const { today } = useMe();
  const people = usePeople();
  const change = (index: number, part: Partial<NewManagementAction>) => onChange(all.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <Stack gap="xs" role="group" aria-label={text("actions")}>
      <Text fw={500} size="sm">{text("actions")}</Text>
      {all.map((one, index) => (
        <Group key={index} align="flex-end" gap="xs">
          <TextInput label={text("action", { number: index + 1 })} style={{ flex: "2 1 14rem" }} maxLength={NewManagementActionLimits.text} value={one.text} onChange={(event) => change(index, { text: event.currentTarget.value })} />
          <Select label={text("assignee")} style={{ flex: "1 1 10rem" }} searchable data={[...people.choices]} value={(one.assignee as string) === "" ? null : one.assignee} onChange={(person) => person !== null && change(index, { assignee: person as Id<"Account"> })} />
          <DateField label={text("due_on")} isRequired value={one.due_on} onChange={(day) => day !== null && change(index, { due_on: day as DateText })} />
          <ActionIcon variant="subtle" size="lg" aria-label={text("remove_action", { number: index + 1 })} onClick={() => onChange(all.filter((_, place) => place !== index))}><IconTrash size={18} aria-hidden /></ActionIcon>
        </Group>
      ))}
      <Group><Button variant="subtle" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...all, { text: "", assignee: "" as Id<"Account">, due_on: today }])}>{text("add_action")}</Button></Group>
    </Stack>
  );
}
