// How well an indicator is met, where it stands in its year, and where to work on what is missing.
import type { AchievementStatus, Indicator, IndicatorForm, PpeppStage, QuarterDetail, UnitAssessment } from "../api/contract";
import type { Tone } from "../ui/tone";

export const statusTones: Record<AchievementStatus, Tone> = { exceeded: "good", met: "good", not_met: "bad", no_data: "idle" };
export const stageTones: Record<PpeppStage, Tone> = { setting: "idle", execution: "active", evaluation: "waiting", control: "warning", improvement: "good" };

/** The year as a whole among the quarters. */
export const wholeYear = 0;

export type Workplace = "documents" | "reporting";
export const pathsOfWork: Record<Workplace, string> = { documents: "/dokumen", reporting: "/evaluasi-diri" };

/** B.4.10.8 is met by self-evaluations, the two others by documents; null where it is another indicator. */
export function workplaceOf({ computation }: Indicator): Workplace | null {
  if (computation === "self_evaluation_filed") return "reporting";
  return computation === "policy_in_force" || computation === "procedures_cover" ? "documents" : null;
}

export function indicatorForm(of: Indicator | null, year: number): IndicatorForm {
  if (of === null)
    return {
      version: null, code: "", statement: "", kind: "additional", standard: null, formula: null, unit: null, method: null, computation: null, quarters: [1, 2, 3, 4], owner: null, owner_role: null,
      first_year: year, last_year: null,
    };
  const { version, code, statement, kind, standard, formula, unit, method, computation, quarters, owner, owner_role, first_year, last_year } = of;
  return { version, code, statement, kind, standard, formula, unit, method, computation, quarters, owner, owner_role, first_year, last_year };
}

/** What people left empty is left out. */
export function tidiedIndicator(form: IndicatorForm): IndicatorForm {
  const words = (text: string | null) => (text === null || text.trim() === "" ? null : text.trim());
  return {
    ...form, code: form.code.trim(), statement: form.statement.trim(), standard: words(form.standard), formula: words(form.formula), unit: words(form.unit), method: words(form.method),
    quarters: [...form.quarters].sort(),
  };
}

export function assessmentOf({ quarter, computed_status, indicator }: QuarterDetail): UnitAssessment {
  const { version, unit_rating, actual, number, analysis, root_cause, supporting_factors, hindering_factors, follow_up, reason } = quarter;
  const suggested = unit_rating ?? (indicator.is_computed && quarter.written_at === null ? computed_status : null);
  return { version, unit_rating: suggested, actual, number, analysis, root_cause, supporting_factors, hindering_factors, follow_up, reason };
}
