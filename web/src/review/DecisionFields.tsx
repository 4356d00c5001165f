// The new time of what is moved, and the reason of a decision other than yes.
import { Textarea, type TextareaProps } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ItemDecisionLimits } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { WallTimeField } from "../ui/WallTimeField";
import type { Decision } from "./useDecision";

interface Properties {
  readonly decision: Decision;
  /** How large the reason is written, and that it takes the focus. */
  readonly looks: Pick<TextareaProps, "size" | "minRows" | "autoFocus"> & { readonly "data-autofocus"?: boolean };
}

export function DecisionFields({ decision, looks }: Properties) {
  const text = useTranslations("review.decision");
  const ui = useTranslations("ui");
  const { verdict, reason, setReason, movedTo, setMovedTo, refusal, showsLackOfReason, showsLackOfTime } = decision;
  return (
    <>
      {verdict === "move" && (
        <WallTimeField
          label={text("moved_to")} isRequired value={movedTo} onChange={setMovedTo}
          error={faultOf(refusal, "moved_to") ?? (showsLackOfTime ? text("time_missing") : undefined)}
        />
      )}
      <Textarea
        label={text("reason")} placeholder={text(`reason_hint.${verdict}`)} required autosize maxLength={ItemDecisionLimits.reason} {...looks}
        value={reason} onChange={(event) => setReason(event.currentTarget.value)}
        error={faultOf(refusal, "reason") ?? (showsLackOfReason ? ui("reason_missing") : undefined)}
      />
      <RefusalNote problem={refusal} fields={["reason", "moved_to"]} />
    </>
  );
}
