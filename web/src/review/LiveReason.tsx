// Why the meeting does not simply accept, and when something comes instead: written beneath the decision, not in a window over it.
import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { ItemDecisionLimits, type ItemDecision, type Verdict, type WallTimeText } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";

interface Properties {
  readonly verdict: Verdict;
  readonly plannedFor: WallTimeText | null;
  /** The words of a proposal that is decided by. */
  readonly proposed: string;
  readonly onDecide: (decision: ItemDecision) => Promise<unknown>;
  readonly onClose: () => void;
}

export function LiveReason({ verdict, plannedFor, proposed, onDecide, onClose }: Properties) {
  const text = useTranslations("review.decision");
  const verbs = useTranslations("review.items.verb");
  const ui = useTranslations("ui");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [reason, setReason] = useState(proposed);
  const [movedTo, setMovedTo] = useState<string | null>(plannedFor);
  const [isTried, setTried] = useState(false);
  const lacksReason = reason.trim() === "";
  const lacksTime = verdict === "move" && (movedTo === null || movedTo === plannedFor);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksReason || lacksTime) return;
    if (await send(() => onDecide({ verdict, reason: reason.trim(), moved_to: verdict === "move" ? (movedTo as WallTimeText) : null }))) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === "Escape" && onClose()} noValidate aria-label={text(`title.${verdict}`)}>
      <Stack gap="sm">
        <Text>{text(`what_happens.${verdict}`)}</Text>
        {verdict === "move" && (
          <WallTimeField
            label={text("moved_to")} isRequired value={movedTo} onChange={setMovedTo}
            error={faultOf(refusal, "moved_to") ?? (isTried && lacksTime ? text("time_missing") : undefined)}
          />
        )}
        <Textarea
          label={text("reason")} placeholder={text(`reason_hint.${verdict}`)} size="lg" required autoFocus autosize minRows={2} maxLength={ItemDecisionLimits.reason}
          value={reason} onChange={(event) => setReason(event.currentTarget.value)}
          error={faultOf(refusal, "reason") ?? (isTried && lacksReason ? ui("reason_missing") : undefined)}
        />
        <RefusalNote problem={refusal} fields={["reason", "moved_to"]} />
        <Group>
          <Button type="submit" size="lg" loading={isBusy} {...(verdict === "drop" ? { color: "red.9" } : {})}>{verbs(verdict)}</Button>
          <Button size="lg" variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
