// The next version of a document, as a draft, with the reason of the change.
import { Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewRevisionLimits, type DateText, type DocumentDetail } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { labelAfter } from "./documentWords";
import { FileToSendField } from "./FileToSendField";
import { useFileToSend } from "./useFileToSend";

const fields = ["label", "issued_on", "reason", "upload"];

export function NewRevisionDialog({ detail, onClose }: { readonly detail: DocumentDetail; readonly onClose: () => void }) {
  const text = useTranslations("documents.form");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const draft = useCommand("POST /api/documents/{document}/revisions");
  const { isBusy, refusal, send } = useDialogSubmit();
  const file = useFileToSend();
  const [label, setLabel] = useState(labelAfter(detail.revisions.map((one) => one.revision.label)));
  const [issuedOn, setIssuedOn] = useState<string>(today);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const lacking = (isLacking: boolean, words: string) => (isTried && isLacking ? words : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (label.trim() === "" || reason.trim() === "" || file.file === null) return;
    const sent = await send(async () => {
      const body = { label: label.trim(), issued_on: issuedOn as DateText, reason: reason.trim(), upload: await file.send() };
      await draft.mutateAsync({ values: { document: detail.document.id }, body });
    });
    if (!sent) return;
    showDone(text("drafted", { label: label.trim() }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("revision_title", { number: detail.document.number })} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput label={text("label")} required data-autofocus maxLength={NewRevisionLimits.label} value={label} onChange={(event) => setLabel(event.currentTarget.value)} error={faultOf(refusal, "label") ?? lacking(label.trim() === "", text("missing"))} />
          <DateField label={text("issued_on")} isRequired value={issuedOn} onChange={(day) => day !== null && setIssuedOn(day)} error={faultOf(refusal, "issued_on")} />
          <Textarea label={text("reason")} placeholder={text("reason_hint")} required autosize minRows={2} maxLength={NewRevisionLimits.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faultOf(refusal, "reason") ?? lacking(reason.trim() === "", ui("reason_missing"))} />
          <FileToSendField of={file} error={faultOf(refusal, "upload") ?? lacking(file.file === null, text("file_missing"))} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("draft")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
