// Evidence without a file: a link, or a note of what was said.
import { Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewEvidenceLimits } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import type { Subject } from "./useKeepFiles";

interface Properties {
  readonly kind: "link" | "note";
  readonly subject: Subject | null;
  readonly onClose: () => void;
}

export function AddWordsDialog({ kind, subject, onClose }: Properties) {
  const text = useTranslations("evidence.words");
  const ui = useTranslations("ui");
  const keep = useCommand("POST /api/evidence");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [title, setTitle] = useState("");
  const [words, setWords] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      kind, title: title.trim(), upload: null, claimed_at: null,
      url: kind === "link" ? words.trim() : null,
      note: kind === "note" ? words.trim() : null,
      subject_kind: subject?.kind ?? null, subject: subject?.id ?? null,
    };
    if (!(await send(() => keep.mutateAsync({ values: {}, body })))) return;
    showDone(text("kept", { title: title.trim() }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text(`${kind}.title`)} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={text("name")} description={text(`${kind}.name_hint`)} required data-autofocus maxLength={NewEvidenceLimits.title}
            value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={faultOf(refusal, "title")}
          />
          {kind === "link" ? (
            <TextInput
              type="url" label={text("link.address")} placeholder="https://" required maxLength={NewEvidenceLimits.url}
              value={words} onChange={(event) => setWords(event.currentTarget.value)} error={faultOf(refusal, "url")}
            />
          ) : (
            <Textarea
              label={text("note.text")} required autosize minRows={4} maxLength={NewEvidenceLimits.note}
              value={words} onChange={(event) => setWords(event.currentTarget.value)} error={faultOf(refusal, "note")}
            />
          )}
          <RefusalNote problem={refusal} fields={["title", "url", "note"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("keep")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
