// How developments of media look, and which state may follow which.
import { IconArrowMerge, IconCirclePlus, IconCircleX, IconTool, type Icon } from "@tabler/icons-react";
import type { Initiative, InitiativeForm, InitiativeKind, InitiativeState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const initiativeTones: Record<InitiativeState, Tone> = { proposed: "idle", agreed: "waiting", under_way: "active", completed: "good", dropped: "ended" };
export const kindSigns: Record<InitiativeKind, Icon> = { open: IconCirclePlus, improve: IconTool, merge: IconArrowMerge, close: IconCircleX };

const following: Record<InitiativeState, readonly InitiativeState[]> = {
  proposed: ["agreed", "dropped"],
  agreed: ["proposed", "under_way", "completed", "dropped"],
  under_way: ["completed", "dropped"],
  completed: [],
  dropped: ["proposed"],
};

export function statesAfter(state: InitiativeState): readonly InitiativeState[] {
  return following[state];
}

export function isLate(one: Initiative, today: string): boolean {
  return one.due_on !== null && one.due_on < today && one.state !== "completed" && one.state !== "dropped";
}

export function initiativeForm(one: Initiative | null): InitiativeForm {
  if (one === null)
    return {
      version: null, kind: "open", title: "", channel: null, reason: "", technology: null, target: null, steps: null, result: null, decision: null,
      state: "proposed", assignee: null, due_on: null,
    };
  const { id: _, created_at: __, ...form } = one;
  return form;
}

export function tidiedInitiative(form: InitiativeForm): InitiativeForm {
  const words = (text: string | null) => (text === null || text.trim() === "" ? null : text.trim());
  return {
    ...form, title: form.title.trim(), reason: form.reason.trim(), technology: words(form.technology), target: words(form.target),
    steps: words(form.steps), result: words(form.result), decision: words(form.decision),
  };
}
