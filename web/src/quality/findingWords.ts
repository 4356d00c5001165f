// What findings feel like, and the forms of writing and answering them.
import type { ActionForm, CorrectiveAction, DateText, Finding, FindingForm, FindingState, FindingType } from "../api/contract";
import type { Tone } from "../ui/tone";

export const typeTones: Record<FindingType, Tone> = { major_nonconformity: "bad", minor_nonconformity: "warning", observation: "waiting", positive: "good" };
export const findingTones: Record<FindingState, Tone> = { drafting: "idle", open: "warning", answered: "active", in_progress: "active", awaiting_effect_check: "waiting", closed: "good", not_effective: "bad" };

export function isNonconformity(type: FindingType): boolean {
  return type === "major_nonconformity" || type === "minor_nonconformity";
}

export function findingForm(of: Finding | null, today: DateText, isAuditor: boolean): FindingForm {
  if (of === null)
    return {
      version: null, type: "observation", source: isAuditor ? "internal_audit" : "daily_work", title: "", problem: "", location: null, objective_evidence: null, reference: null, clause: null,
      indicator: null, task: null, found_on: today,
    };
  const { version, type, source, title, problem, location, objective_evidence, reference, clause, indicator, task, found_on } = of;
  return { version, type, source, title, problem, location, objective_evidence, reference, clause, indicator, task, found_on };
}

function words(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text.trim();
}

/** What people left empty is left out. */
export function tidiedFinding(form: FindingForm): FindingForm {
  return {
    ...form, title: form.title.trim(), problem: form.problem.trim(), location: words(form.location), objective_evidence: words(form.objective_evidence), reference: words(form.reference),
    clause: words(form.clause),
  };
}

/** A new action after one that is signed; else the one that is being written. */
export function actionForm(last: CorrectiveAction | undefined, today: DateText): ActionForm {
  if (last === undefined || last.signed_at !== null) return { version: null, correction: "", cause: "", whys: ["", "", ""], plan: "", assignee: "" as ActionForm["assignee"], due_on: today };
  const { version, correction, cause, whys, plan, assignee, due_on } = last;
  return { version, correction, cause, whys: [...whys, ""], plan, assignee, due_on };
}
