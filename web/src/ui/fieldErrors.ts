// The server's faults, put beside the fields of a form that they name.
import { asRefusal, type Problem } from "../api/refusal";

/** For Mantine's `form.setErrors(fieldErrors(problem))`: "rows[2].title" becomes "rows.2.title". */
export function fieldErrors(problem: unknown): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const one of asRefusal(problem).problems) {
    const path = one.field.replace(/\[(\d+)\]/g, ".$1");
    errors[path] = path in errors ? `${errors[path]}; ${one.message}` : one.message;
  }
  return errors;
}

/** The fault of one field, for a form without Mantine's. */
export function faultOf(problem: unknown, field: string): string | undefined {
  if (problem === null || problem === undefined) return undefined;
  const faults: readonly Problem[] = asRefusal(problem).problems.filter((one) => one.field === field);
  return faults.length === 0 ? undefined : faults.map((one) => one.message).join("; ");
}
