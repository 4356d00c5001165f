// How the states of a self-evaluation look, what its rows still lack, and where a hindrance is mended.
import type { FollowUpProgress, PartState, SelfEvaluationDetail, SelfEvaluationRow, SelfEvaluationState, SelfEvaluationStep, SignOffState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const stateTones: Record<SelfEvaluationState, Tone> = { drafting: "active", in_review: "waiting", approved: "good" };
export const stepTones: Record<SelfEvaluationStep, Tone> = { submitted: "waiting", endorsed: "active", returned: "warning", approved: "good" };
export const signOffTones: Record<SignOffState, Tone> = { coming: "idle", open: "waiting", signed_off: "good", skipped: "idle" };
export const followUpTones: Record<FollowUpProgress, Tone> = { planned: "idle", under_way: "active", done: "good", dropped: "warning" };

/** The parts in words, as the form groups them; between the groups stand the tables. */
export const groupsBefore = { summary: ["summary"], introduction: ["introduction", "team", "method"], profile: ["profile", "channels", "budget"] } as const;
export const groupsAfter = {
  analysis: ["analysis", "root_causes", "swot_strengths", "swot_weaknesses", "swot_opportunities", "swot_threats"],
  satisfaction: ["satisfaction", "complaints"],
} as const;
export const groupsAtEnd = { improvement_plan: ["improvement_plan"], closing: ["closing"] } as const;

export type TextPart =
  | (typeof groupsBefore)[keyof typeof groupsBefore][number]
  | (typeof groupsAfter)[keyof typeof groupsAfter][number]
  | (typeof groupsAtEnd)[keyof typeof groupsAtEnd][number];

/** Which version of the part stands on the server; 1 before anybody has written on it. */
export function stateOfPart(detail: SelfEvaluationDetail, part: string): PartState | undefined {
  return detail.parts.find((one) => one.part === part);
}

type Lacking = "evidence" | "analysis" | "root_cause" | "follow_up";

/** Every indicator needs evidence and an analysis; one that is not met also its root cause and a follow-up. */
export function lackingIn(row: SelfEvaluationRow): readonly Lacking[] {
  const needed: readonly Lacking[] = row.status === "not_met" ? ["evidence", "analysis", "root_cause", "follow_up"] : ["evidence", "analysis"];
  return needed.filter((field) => row[field].trim() === "");
}

/** The row that a field such as "rows[2].analysis" belongs to, or -1. */
export function rowOfField(field: string): number {
  const found = /^rows\[(\d+)\]/.exec(field);
  return found === null ? -1 : Number(found[1]);
}

/** Where on the page a field is: "last_follow_ups[0].note" stands in the part of last year's follow-ups. */
export function partId(field: string): string {
  return `bagian-${field.replace(/\[.*$/, "")}`;
}
