// A session sent to people by e-mail: a request to review what is undecided, or an invitation to the meeting.
import { Button, Group, Modal, MultiSelect, Stack, Text, Textarea } from "@mantine/core";
import { TagsInput } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewMailRequestLimits, type DateText, type Id, type MailRecipient, type SessionDetail } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly detail: SessionDetail;
  readonly onClose: () => void;
}

export function SendByMail({ detail, onClose }: Properties) {
  const text = useTranslations("review.by_mail");
  const ui = useTranslations("ui");
  const { choices } = usePeople();
  const sendSession = useCommand("POST /api/reviews/{session}/mail");
  const { isBusy, refusal, send } = useDialogSubmit();
  const present = detail.session.attendees.flatMap((one) => (one.account === null ? [] : [one.account as string]));
  const [people, setPeople] = useState<string[]>(present);
  const [others, setOthers] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const [due, setDue] = useState<string | null>(null);
  const isInvitation = detail.session.mode === "meeting";
  const recipients: readonly MailRecipient[] = [
    ...people.map((account) => ({ account: account as Id<"Account">, name: null, address: null })),
    ...others.map(recipientIn),
  ];
  const submit = async () => {
    const body = { recipients, note: note.trim() === "" ? null : note.trim(), due_on: due as DateText | null };
    const isDone = await send(async () => {
      const { queued, known } = await sendSession.mutateAsync({ values: { session: detail.session.id }, body });
      showDone(queued.length > 0 ? text("queued", { count: queued.length }) : text("known", { names: known.join(", ") }));
    });
    if (isDone) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text(isInvitation ? "invite" : "request")} size="lg" closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text size="sm">{text(isInvitation ? "invite_hint" : "request_hint")}</Text>
        <MultiSelect label={text("people")} searchable data={[...choices]} value={people} onChange={setPeople} error={faultOf(refusal, "recipients")} data-autofocus />
        <TagsInput label={text("others")} description={text("others_hint")} value={others} onChange={setOthers} splitChars={[",", ";"]} acceptValueOnBlur />
        {!isInvitation && <DateField label={text("due_on")} value={due} onChange={setDue} error={faultOf(refusal, "due_on")} />}
        <Textarea label={text("note")} autosize minRows={2} maxLength={NewMailRequestLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <RefusalNote problem={refusal} fields={["recipients", "due_on", "note"]} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button leftSection={<IconMailForward size={18} aria-hidden />} loading={isBusy} disabled={recipients.length === 0} onClick={() => void submit()}>{text("send")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** "Dr. Ratna <ratna@example.org>" or an address alone. */
export function recipientIn(written: string): MailRecipient {
  const found = /^(.*)<([^<>]*)>\s*$/.exec(written);
  const name = found?.[1]?.trim().replace(/^"|"$/g, "") ?? "";
  return { account: null, name: name === "" ? null : name, address: (found?.[2] ?? written).trim() };
}
