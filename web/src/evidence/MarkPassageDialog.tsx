// Messages in a row become the proof of a decision, with the words of who marks them.
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewPassageLimits } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import type { Range } from "./ChatShown";

interface Properties {
  readonly evidence: string;
  readonly range: Range;
  readonly onClose: (isDone: boolean) => void;
}

export function MarkPassageDialog({ evidence, range, onClose }: Properties) {
  const text = useTranslations("evidence.reading");
  const ui = useTranslations("ui");
  const mark = useCommand("POST /api/evidence/{evidence}/passages");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [note, setNote] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { first_message: range.first, last_message: range.last, note: note.trim() };
    if (!(await send(() => mark.mutateAsync({ values: { evidence }, body })))) return;
    showDone(text("marked"));
    onClose(true);
  };
  return (
    <Modal opened onClose={() => onClose(false)} title={text("mark")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm">{text("chosen", { first: range.first + 1, last: range.last + 1 })}</Text>
          <Textarea
            label={text("decision")} description={text("decision_hint")} required autosize minRows={3} data-autofocus maxLength={NewPassageLimits.note}
            value={note} onChange={(event) => setNote(event.currentTarget.value)} error={faultOf(refusal, "note")}
          />
          <RefusalNote problem={refusal} fields={["note"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(false)} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("mark")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
