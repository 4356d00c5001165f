// The review session that a conversation by mail belongs to: its mails become evidence of that session.
import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { MailThread } from "../api/contract";
import { useDates } from "../ui/dates";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ThreadSubjectDialog({ thread, onClose }: { readonly thread: MailThread; readonly onClose: () => void }) {
  const text = useTranslations("correspondence.thread");
  const ui = useTranslations("ui");
  const dates = useDates();
  const sessions = useAnswer("GET /api/reviews", {});
  const say = useCommand("POST /api/mail-threads/{thread}/subject");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [chosen, choose] = useState<string | null>(thread.subject_kind === "review_session" ? thread.subject : null);
  const data = (sessions.data ?? []).map((one) => ({ value: one.id as string, label: `${one.title} (${dates.day(one.held_on)})` }));
  const submit = async () => {
    const isDone = await send(() => say.mutateAsync({ values: { thread: thread.id }, body: { subject_kind: "review_session", subject: chosen ?? "" } }));
    if (!isDone) return;
    showDone(text("chosen"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("choose")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text size="sm">{text("choose_hint")}</Text>
        <Select label={text("session")} searchable data={data} value={chosen} onChange={choose} nothingFoundMessage={text("no_sessions")} data-autofocus />
        <RefusalNote problem={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button loading={isBusy} disabled={chosen === null} onClick={() => void submit()}>{text("choose_do")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
