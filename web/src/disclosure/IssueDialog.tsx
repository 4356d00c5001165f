// The list is issued as the next number: from then on it is public and never changes.
import { Button, Group, Modal, NumberInput, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RegisterIssueLimits } from "../api/contract";
import { useMe } from "../app/session";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function IssueDialog({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const text = useTranslations("disclosure.issue");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const issue = useCommand("POST /api/public-information/issued");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [note, setNote] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => issue.mutateAsync({ values: {}, body: { year, note: note.trim() === "" ? null : note.trim() } })))) return;
    showDone(text("done"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm">{text("what_happens", { count })}</Text>
          <NumberInput label={text("year")} required min={2000} max={2200} value={year} onChange={(value) => setYear(Number(value))} data-autofocus />
          <Textarea label={text("note")} autosize minRows={2} maxLength={RegisterIssueLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <RefusalNote problem={refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("verb")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
