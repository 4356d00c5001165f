// A decision other than yes: its reason, and the new time of what is moved.
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { ItemDecisionLimits, type ItemDecision, type ReviewItem, type Verdict, type WallTimeText } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";

interface Properties {
  readonly item: ReviewItem;
  readonly verdict: Verdict;
  readonly plannedFor: WallTimeText | null;
  readonly onDecide: (decision: ItemDecision) => Promise<unknown>;
  readonly onClose: () => void;
}

export function DecisionDialog({ item, verdict, plannedFor, onDecide, onClose }: Properties) {
  const text = useTranslations("review.decision");
  const verbs = useTranslations("review.items.verb");
  const ui = useTranslations("ui");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [reason, setReason] = useState("");
  const [movedTo, setMovedTo] = useState<string | null>(plannedFor);
  const [isTried, setTried] = useState(false);
  const lacksReason = reason.trim() === "";
  const lacksTime = verdict === "move" && (movedTo === null || movedTo === plannedFor);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksReason || lacksTime) return;
    const decision = { verdict, reason: reason.trim(), moved_to: verdict === "move" ? (movedTo as WallTimeText) : null };
    if (await send(() => onDecide(decision))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text(`title.${verdict}`)} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{item.title}</Text>
            <Text size="sm" c="dimmed">{text(`what_happens.${verdict}`)}</Text>
          </div>
          {verdict === "move" && (
            <WallTimeField
              label={text("moved_to")} isRequired value={movedTo} onChange={setMovedTo}
              error={faultOf(refusal, "moved_to") ?? (isTried && lacksTime ? text("time_missing") : undefined)}
            />
          )}
          <Textarea
            label={text("reason")} placeholder={text(`reason_hint.${verdict}`)} required data-autofocus autosize minRows={3} maxLength={ItemDecisionLimits.reason}
            value={reason} onChange={(event) => setReason(event.currentTarget.value)}
            error={faultOf(refusal, "reason") ?? (isTried && lacksReason ? ui("reason_missing") : undefined)}
          />
          <RefusalNote problem={refusal} fields={["reason", "moved_to"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy} {...(verdict === "drop" ? { color: "red.9" } : {})}>{verbs(verdict)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
