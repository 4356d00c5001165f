// What somebody has to do after the session, and by when.
import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewActionItemLimits, type ActionItem, type DateText, type Id, type SessionDetail } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showRefusal } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ActionItems({ detail }: { readonly detail: SessionDetail }) {
  const text = useTranslations("review.actions");
  const mayWrite = useMay("review.write");
  const { session, actions } = detail;
  return (
    <Section title={text("title")}>
      <Stack gap="sm">
        {actions.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
        {actions.map((one) => <Action key={one.id} action={one} mayWrite={mayWrite} />)}
        {mayWrite && session.closed_at === null && <NewAction session={session.id} />}
      </Stack>
    </Section>
  );
}

function Action({ action, mayWrite }: { readonly action: ActionItem; readonly mayWrite: boolean }) {
  const text = useTranslations("review.actions");
  const { today } = useMe();
  const { nameOf } = usePeople();
  const dates = useDates();
  const finish = useCommand("POST /api/action-items/{action}/done");
  const isLate = action.done_at === null && action.due_on < today;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
      <Checkbox
        checked={action.done_at !== null} disabled={!mayWrite || action.done_at !== null || finish.isPending} label={action.text}
        onChange={() => finish.mutate({ values: { action: action.id }, body: null }, { onError: showRefusal })}
        description={
          action.done_at === null ? (
            text("due", { name: nameOf(action.assignee), day: dates.day(action.due_on) })
          ) : (
            <>{nameOf(action.assignee)} · {text("done")} <Moment at={action.done_at} /></>
          )
        }
      />
      {isLate && <StateBadge tone="warning" size="sm">{text("late")}</StateBadge>}
    </Group>
  );
}

function NewAction({ session }: { readonly session: Id<"ReviewSession"> }) {
  const text = useTranslations("review.actions");
  const people = usePeople();
  const give = useCommand("POST /api/reviews/{session}/actions");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [words, setWords] = useState("");
  const [assignee, setAssignee] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const isComplete = words.trim() !== "" && assignee !== null && dueOn !== null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const body = { text: words.trim(), assignee: assignee as Id<"Account">, due_on: dueOn as DateText };
    if (await send(() => give.mutateAsync({ values: { session }, body }))) setWords("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="no-print">
      <Stack gap="xs">
        <TextInput label={text("text")} placeholder={text("text_hint")} maxLength={NewActionItemLimits.text} value={words} onChange={(event) => setWords(event.currentTarget.value)} error={faultOf(refusal, "text")} />
        <Group grow align="flex-start">
          <Select label={text("assignee")} searchable data={[...people.choices]} value={assignee} onChange={setAssignee} error={faultOf(refusal, "assignee")} />
          <DateField label={text("due_on")} value={dueOn} onChange={setDueOn} error={faultOf(refusal, "due_on")} />
        </Group>
        <RefusalNote problem={refusal} fields={["text", "assignee", "due_on"]} />
        <Group>
          <Button type="submit" size="xs" variant="light" loading={isBusy} disabled={!isComplete} leftSection={<IconPlus size={16} aria-hidden />}>{text("add")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
