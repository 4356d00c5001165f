// How the fields of a form are listed, and which form a page shows.
import type { FormField, FormSummary } from "../api/contract";

/** The form that the address asks for, or else the first. */
export function formAsked(asked: string | null, all: readonly FormSummary[]): string | null {
  return all.some((one) => one.code === asked) ? asked : (all[0]?.code ?? null);
}

/** Fields that hold the words, under their lists; those that stand alone come first. */
export function fieldsByList(fields: readonly FormField[], words: string): readonly (readonly [string, readonly FormField[]])[] {
  const wanted = words.trim().toLowerCase();
  const found = fields.filter((one) => `${one.tag} ${one.explanation}`.toLowerCase().includes(wanted));
  const lists = [...new Set(found.map((one) => one.list))].sort();
  return lists.map((list) => [list, found.filter((one) => one.list === list)] as const);
}
