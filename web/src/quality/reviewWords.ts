// The form of a management review.
import type { ManagementReview, ManagementReviewForm, NewManagementAction, ReviewInput, ReviewInputKind } from "../api/contract";

export function reviewForm(of: ManagementReview): ManagementReviewForm {
  const { version, title, held_on, place, participants, discussion, decisions, planned_actions } = of;
  return { version, title, held_on, place, participants, discussion, decisions, planned_actions };
}

/** One thing a line: names, decisions. */
export function linesIn(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

/** Actions that say what is to be done and by whom; rows that people left empty go. */
export function wholeActions(all: readonly NewManagementAction[]): readonly NewManagementAction[] {
  return all.filter((one) => one.text.trim() !== "" && (one.assignee as string) !== "").map((one) => ({ ...one, text: one.text.trim() }));
}

/** The inputs under their kinds, in the order in which they were gathered. */
export function byKind(inputs: readonly ReviewInput[]): readonly (readonly [ReviewInputKind, readonly ReviewInput[]])[] {
  const kinds = [...new Set(inputs.map((one) => one.kind))];
  return kinds.map((kind) => [kind, inputs.filter((one) => one.kind === kind)] as const);
}
