// One comment, rating or question with what was answered, and the answer's place.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RemarkAnswerLimits, type RemarkView } from "../api/contract";
import { wayTo } from "../app/address";
import { useDates } from "../ui/dates";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { StateBadge } from "../ui/StateBadge";
import { showDone, showRefusal } from "../ui/toasts";
import { ratingTones, remarkTones } from "./auditWords";

interface Properties {
  readonly view: RemarkView;
  /** Names what the remark stands at, where the page does not. */
  readonly isAway?: boolean;
}

export function RemarkItem({ view, isAway = false }: Properties) {
  const text = useTranslations("audit.remark");
  const { remark } = view;
  return (
    <Stack gap={6} id={`catatan-${remark.id}`} style={{ scrollMarginTop: 72 }}>
      <Marks view={view} />
      {isAway && view.path !== "" && <Anchor component={Link} {...wayTo(view.path)} size="sm" fw={600}>{view.title}</Anchor>}
      <Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{remark.text}</Text>
      <Text size="xs" c="dimmed">{view.author_name} · <Moment at={remark.made_at} /></Text>
      {view.replies.map(({ reply, name }) => (
        <Stack key={reply.id} gap={2} pl="md" style={{ borderInlineStart: "3px solid var(--mantine-color-default-border)" }}>
          <Text size="sm" fw={600}>{text(`reply.${reply.leads_to}`)}</Text>
          {reply.text !== null && <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{reply.text}</Text>}
          <Text size="xs" c="dimmed">{name} · <Moment at={reply.made_at} /></Text>
        </Stack>
      ))}
      <Acts view={view} />
    </Stack>
  );
}

function Marks({ view: { remark, is_late } }: { readonly view: RemarkView }) {
  const text = useTranslations("audit.remark");
  const dates = useDates();
  return (
    <Group gap="xs">
      <Text size="sm" fw={650}>{text(`kind.${remark.kind}`)}</Text>
      {remark.rating !== null && <StateBadge tone={ratingTones[remark.rating]} size="sm">{text(`rating.${remark.rating}`)}</StateBadge>}
      {remark.state !== "noted" && <StateBadge tone={remarkTones[remark.state]} size="sm">{text(`state.${remark.state}`)}</StateBadge>}
      {remark.due_on !== null && <Text size="xs" c="dimmed">{text("due", { day: dates.day(remark.due_on) })}</Text>}
      {is_late && <StateBadge tone="bad" size="sm">{text("late")}</StateBadge>}
    </Group>
  );
}

function Acts({ view: { remark, may_answer, may_settle } }: { readonly view: RemarkView }) {
  const text = useTranslations("audit.remark");
  const answer = useCommand("POST /api/audit/remarks/{remark}/answer");
  const settle = useCommand("POST /api/audit/remarks/{remark}/settle");
  const [dialog, setDialog] = useState<"answer" | "reopen" | null>(null);
  const values = { remark: remark.id };
  const accept = async () => {
    try {
      await settle.mutateAsync({ values, body: { version: remark.version, settlement: "accept", text: null } });
      showDone(text("accepted"));
    } catch (problem) {
      showRefusal(problem);
    }
  };
  if (!may_answer && !may_settle) return null;
  return (
    <Group gap="xs" className="no-print">
      {may_answer && <Button size="xs" variant="light" onClick={() => setDialog("answer")}>{text("answer")}</Button>}
      {may_settle && <Button size="xs" loading={settle.isPending} onClick={() => void accept()}>{text("accept")}</Button>}
      {may_settle && <Button size="xs" variant="default" onClick={() => setDialog("reopen")}>{text("reopen")}</Button>}
      <ReasonDialog
        opened={dialog === "answer"} onClose={() => setDialog(null)} title={text("answer_title")} verb={text("send")} label={text("answer_label")} field="text" longest={RemarkAnswerLimits.text}
        onConfirm={async (written) => {
          await answer.mutateAsync({ values, body: { version: remark.version, text: written } });
          showDone(text("answered"));
        }}
      >
        {remark.text}
      </ReasonDialog>
      <ReasonDialog
        opened={dialog === "reopen"} onClose={() => setDialog(null)} title={text("reopen_title")} verb={text("reopen")} label={text("reopen_label")} field="text" longest={RemarkAnswerLimits.text}
        onConfirm={async (written) => {
          await settle.mutateAsync({ values, body: { version: remark.version, settlement: "reopen", text: written } });
          showDone(text("reopened"));
        }}
      />
    </Group>
  );
}
