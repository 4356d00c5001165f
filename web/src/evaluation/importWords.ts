// How the rows of an imported file look, which of them are chosen, and what is asked of the server.
import type { ColumnMapping, Id, ImportForm, ImportFormat, ImportRow, NumberStanding, RowStanding, WallTimeText } from "../api/contract";
import type { Tone } from "../ui/tone";

export const rowTones: Record<RowStanding, Tone> = { matched: "good", unmatched: "warning", not_ours: "ended", left_out: "idle", refused: "bad" };
export const numberTones: Record<NumberStanding, Tone> = { fresh: "good", known: "idle", correction: "warning", no_data: "ended", faulty: "bad" };

export type Shown = "all" | "problems" | "changes";

export function canBeImported(row: ImportRow): boolean {
  return row.standing !== "refused" && row.standing !== "left_out";
}

/** What needs a person: rows without a publication, refused ones, and numbers at fault. */
export function isProblem(row: ImportRow): boolean {
  return row.standing === "unmatched" || row.standing === "refused" || row.numbers.some((one) => one.standing === "faulty");
}

export function bringsSomething(row: ImportRow): boolean {
  return row.standing === "matched" && row.numbers.some((one) => one.standing === "fresh" || one.standing === "correction");
}

export function shownRows(rows: readonly ImportRow[], shown: Shown): readonly ImportRow[] {
  return shown === "all" ? rows : rows.filter(shown === "problems" ? isProblem : bringsSomething);
}

export interface Asked {
  readonly upload: string | null;
  readonly pasted: string;
  readonly format: ImportFormat | null;
  readonly channel: string | null;
  readonly takenFor: string;
  readonly mapping: readonly ColumnMapping[];
  /** By row: a publication, or null for "not ours". */
  readonly decisions: Readonly<Record<number, string | null>>;
}

export function isGiven(asked: Asked): boolean {
  return asked.upload !== null || asked.pasted.trim() !== "";
}

export function formOf(asked: Asked): ImportForm {
  return {
    upload: asked.upload, text: asked.upload === null ? asked.pasted : null, format: asked.format,
    channel: asked.channel as Id<"Channel"> | null, taken_for: asked.takenFor as WallTimeText, mapping: asked.mapping,
    decisions: Object.entries(asked.decisions).map(([row, placement]) => ({ row: Number(row), placement: placement as Id<"Placement"> | null })),
  };
}

/** The mapping with one column meant otherwise. */
export function mappedOtherwise(mapping: readonly ColumnMapping[], header: string, meaning: string): readonly ColumnMapping[] {
  return mapping.map((column) => (column.header !== header ? column : meaning.startsWith("number:") ? { header, role: "number", metric: meaning.slice(7) } : { header, role: meaning as ColumnMapping["role"], metric: null }));
}

export function meaningOf(column: ColumnMapping): string {
  return column.role === "number" && column.metric !== null ? `number:${column.metric}` : column.role;
}
