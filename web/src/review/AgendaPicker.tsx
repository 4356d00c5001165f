// What waits for a review anywhere in the procedure: the chosen things are put before the session.
import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { SessionDetail, WaitingSubject } from "../api/contract";
import { Answered } from "../ui/Answered";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const nameOf = (one: Pick<WaitingSubject, "subject_kind" | "subject">) => `${one.subject_kind}/${one.subject}`;

export function AgendaPicker({ detail, onClose }: { readonly detail: SessionDetail; readonly onClose: () => void }) {
  const text = useTranslations("review.picker");
  const ui = useTranslations("ui");
  const waiting = useAnswer("GET /api/waiting-for-review", {});
  const present = new Set(detail.items.map(nameOf));
  return (
    <Modal opened onClose={onClose} size="lg" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Answered of={waiting}>
        {(all) => <Choice session={detail.session.id} waiting={all.filter((one) => !present.has(nameOf(one)))} onClose={onClose} />}
      </Answered>
    </Modal>
  );
}

interface ChoiceProperties {
  readonly session: SessionDetail["session"]["id"];
  readonly waiting: readonly WaitingSubject[];
  readonly onClose: () => void;
}

function Choice({ session, waiting, onClose }: ChoiceProperties) {
  const text = useTranslations("review.picker");
  const subjects = useTranslations("evidence.subject");
  const ui = useTranslations("ui");
  const put = useCommand("POST /api/reviews/{session}/items");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const submit = async () => {
    const isDone = await send(async () => {
      for (const one of waiting.filter((each) => chosen.includes(nameOf(each))))
        await put.mutateAsync({ values: { session }, body: { subject_kind: one.subject_kind, subject: one.subject } });
    });
    if (isDone) onClose();
  };
  if (waiting.length === 0) return <Text>{text("empty")}</Text>;
  return (
    <Stack>
      <ScrollArea.Autosize mah="55vh" viewportProps={{ tabIndex: 0, role: "group", "aria-label": text("title") }}>
        <Checkbox.Group value={[...chosen]} onChange={setChosen}>
          <Stack gap="xs">
            {waiting.map((one) => <Checkbox key={nameOf(one)} value={nameOf(one)} label={one.title} description={subjects(one.subject_kind)} />)}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
      <RefusalNote problem={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
        <Button loading={isBusy} disabled={chosen.length === 0} onClick={() => void submit()}>{text("put", { count: chosen.length })}</Button>
      </Group>
    </Stack>
  );
}
