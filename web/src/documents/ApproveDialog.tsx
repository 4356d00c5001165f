// The approval of exactly these bytes, with the day from which they rule.
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RevisionJudgementLimits, type DateText, type Revision } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ApproveDialog({ revision, onClose }: { readonly revision: Revision; readonly onClose: () => void }) {
  const text = useTranslations("documents.decide");
  const ui = useTranslations("ui");
  const dates = useDates();
  const { today } = useMe();
  const approve = useCommand("POST /api/revisions/{revision}/approve");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [day, setDay] = useState<string>(today);
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { version: revision.version, sha256: revision.sha256, reason: reason.trim() === "" ? null : reason.trim(), in_force_on: day as DateText };
    if (!(await send(() => approve.mutateAsync({ values: { revision: revision.id }, body })))) return;
    showDone(text("approved", { label: revision.label, day: dates.day(day) }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("approve_title", { label: revision.label })} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm">{text("approve_text")}</Text>
          <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: "anywhere" }}>SHA-256 {revision.sha256}</Text>
          <DateField label={text("in_force_on")} description={text("in_force_hint")} isRequired earliest={today} value={day} onChange={(chosen) => setDay(chosen ?? today)} error={faultOf(refusal, "in_force_on")} />
          <Textarea label={text("remark")} data-autofocus autosize minRows={2} maxLength={RevisionJudgementLimits.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faultOf(refusal, "reason")} />
          <RefusalNote problem={refusal} fields={["in_force_on", "reason"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("approve_from", { day: dates.day(day) })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
