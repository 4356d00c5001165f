// A request for information is recorded.
import { Button, Group, Modal, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewRequestLimits, RequestChannelChoices, RequesterKindChoices, type DateText, type NewRequest, type RequestChannel, type RequesterKind } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function NewRequestDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("disclosure.requests");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const record = useCommand("POST /api/information-requests");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [form, setForm] = useState<NewRequest>({ received_on: today, requester_kind: "person", channel: "email", subject: "" });
  const set = (news: Partial<NewRequest>) => setForm((before) => ({ ...before, ...news }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => record.mutateAsync({ values: {}, body: form })))) return;
    showDone(text("recorded"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("new")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Textarea label={text("column.subject")} required data-autofocus autosize minRows={2} maxLength={NewRequestLimits.subject} value={form.subject} onChange={(event) => set({ subject: event.currentTarget.value })} error={faultOf(refusal, "subject")} />
          <DateField label={text("column.received")} isRequired latest={today} value={form.received_on} onChange={(day) => day !== null && set({ received_on: day as DateText })} error={faultOf(refusal, "received_on")} />
          <Select label={text("requester_kind")} description={text("no_names")} allowDeselect={false} data={RequesterKindChoices.map((value) => ({ value, label: text(`requester.${value}`) }))} value={form.requester_kind} onChange={(value) => set({ requester_kind: value as RequesterKind })} />
          <Select label={text("by_channel")} allowDeselect={false} data={RequestChannelChoices.map((value) => ({ value, label: text(`channel.${value}`) }))} value={form.channel} onChange={(value) => set({ channel: value as RequestChannel })} />
          <RefusalNote problem={refusal} fields={["subject", "received_on"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("record")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
