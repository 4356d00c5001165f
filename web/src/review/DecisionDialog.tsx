// A decision other than yes: its reason, and the new time of what is moved.
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ItemDecision, ReviewItem, Verdict, WallTimeText } from "../api/contract";
import { DecisionFields } from "./DecisionFields";
import { useDecision } from "./useDecision";

interface Properties {
  readonly item: ReviewItem;
  readonly verdict: Verdict;
  readonly plannedFor: WallTimeText | null;
  /** Where the reason is known, such as from a reply by mail. */
  readonly reason?: string;
  readonly onDecide: (decision: ItemDecision) => Promise<unknown>;
  readonly onClose: () => void;
}

export function DecisionDialog({ item, verdict, plannedFor, reason = "", onDecide, onClose }: Properties) {
  const text = useTranslations("review.decision");
  const verbs = useTranslations("review.items.verb");
  const ui = useTranslations("ui");
  const decision = useDecision({ verdict, plannedFor, reason, onDecide, onClose });
  return (
    <Modal opened onClose={onClose} title={text(`title.${verdict}`)} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void decision.submit(event)} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{item.title}</Text>
            <Text size="sm" c="dimmed">{text(`what_happens.${verdict}`)}</Text>
          </div>
          <DecisionFields decision={decision} looks={{ minRows: 3, "data-autofocus": true }} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={decision.isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={decision.isBusy} {...(verdict === "drop" ? { color: "red.9" } : {})}>{verbs(verdict)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
