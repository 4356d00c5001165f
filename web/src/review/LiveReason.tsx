// Why the meeting does not simply accept, and when something comes instead: written beneath the decision, not in a window over it.
import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ItemDecision, Verdict, WallTimeText } from "../api/contract";
import { DecisionFields } from "./DecisionFields";
import { useDecision } from "./useDecision";

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
  const decision = useDecision({ verdict, plannedFor, reason: proposed, onDecide, onClose });
  return (
    <form onSubmit={(event) => void decision.submit(event)} onKeyDown={(event) => event.key === "Escape" && onClose()} noValidate aria-label={text(`title.${verdict}`)}>
      <Stack gap="sm">
        <Text>{text(`what_happens.${verdict}`)}</Text>
        <DecisionFields decision={decision} looks={{ size: "lg", minRows: 2, autoFocus: true }} />
        <Group>
          <Button type="submit" size="lg" loading={decision.isBusy} {...(verdict === "drop" ? { color: "red.9" } : {})}>{verbs(verdict)}</Button>
          <Button size="lg" variant="default" onClick={onClose} disabled={decision.isBusy}>{ui("cancel")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
