// A decision while it is written: what it lacks is said once somebody tried to send it.
import { useState, type FormEvent } from "react";
import type { ItemDecision, Verdict, WallTimeText } from "../api/contract";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Beginning {
  readonly verdict: Verdict;
  readonly plannedFor: WallTimeText | null;
  readonly reason: string;
  readonly onDecide: (decision: ItemDecision) => Promise<unknown>;
  readonly onClose: () => void;
}

export function useDecision({ verdict, plannedFor, reason: begun, onDecide, onClose }: Beginning) {
  const { isBusy, refusal, send } = useDialogSubmit();
  const [reason, setReason] = useState(begun);
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
  return { verdict, reason, setReason, movedTo, setMovedTo, isBusy, refusal, showsLackOfReason: isTried && lacksReason, showsLackOfTime: isTried && lacksTime, submit };
}

export type Decision = ReturnType<typeof useDecision>;
