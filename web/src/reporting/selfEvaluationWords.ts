// How the states of a self-evaluation look, what its rows still lack, and where a hindrance is mended.
import type { SelfEvaluation, SelfEvaluationDraft, SelfEvaluationRow, SelfEvaluationState, SelfEvaluationStep } from "../api/contract";
import type { Tone } from "../ui/tone";

export const stateTones: Record<SelfEvaluationState, Tone> = { drafting: "active", in_review: "waiting", approved: "good" };
export const stepTones: Record<SelfEvaluationStep, Tone> = { submitted: "waiting", endorsed: "active", returned: "warning", approved: "good" };

export type Words = Omit<SelfEvaluationDraft, "version">;
export const textParts = ["summary", "introduction", "profile", "analysis", "satisfaction", "improvement_plan", "closing"] as const;
export type TextPart = (typeof textParts)[number];

export function wordsOf(one: SelfEvaluation): Words {
  const { title, summary, introduction, profile, analysis, satisfaction, improvement_plan, closing, rows, last_follow_ups } = one;
  return { title, summary, introduction, profile, analysis, satisfaction, improvement_plan, closing, rows, last_follow_ups };
}

type Lacking = "evidence" | "analysis" | "root_cause" | "follow_up";

/** Every indicator needs evidence and an analysis; one that is not met also its root cause and a follow-up. */
export function lackingIn(row: SelfEvaluationRow): readonly Lacking[] {
  const needed: readonly Lacking[] = row.status === "not_met" ? ["evidence", "analysis", "root_cause", "follow_up"] : ["evidence", "analysis"];
  return needed.filter((field) => row[field].trim() === "");
}

/** The row that a sentence such as "B.4.10.8: tuliskan buktinya." speaks of, or -1. */
export function rowOfHindrance(sentence: string, rows: readonly SelfEvaluationRow[]): number {
  return rows.findIndex((row) => sentence.startsWith(row.code) && !/^[\w.]*\w/.test(sentence.slice(row.code.length)));
}

export function partId(part: string): string {
  return `bagian-${part}`;
}
