// The quick table of numbers: what can be counted, what was typed, and what of it is sent.
import type { Channel, Id, Measurement, NewMeasurement, PlacementDetail, WallTimeText } from "../api/contract";
import { numberIn } from "../ui/numbers";

export type Per = "placement" | "channel";

/** One row of the table: a publication, or a channel as a whole. */
export interface Counted {
  readonly key: string;
  readonly per: Per;
  readonly title: string;
  readonly channel: Channel;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export const firstShown: Record<Per, readonly string[]> = { placement: ["reach", "views", "likes", "comments", "shares"], channel: ["followers", "visits"] };

export function countedPlacements(placements: readonly PlacementDetail[]): readonly Counted[] {
  return placements
    .filter(({ placement }) => placement.published_at !== null)
    .map(({ placement, channel }) => ({ key: placement.id, per: "placement" as const, title: placement.title, channel, publishedAt: placement.published_at, url: placement.url }))
    .sort((one, other) => (other.publishedAt ?? "").localeCompare(one.publishedAt ?? ""));
}

export function countedChannels(channels: readonly Channel[]): readonly Counted[] {
  return channels.filter((one) => !one.is_closed).map((channel) => ({ key: channel.id, per: "channel" as const, title: channel.name, channel, publishedAt: null, url: channel.address }));
}

/** The number that holds now: the latest that no later one corrects. Nothing is not 0. */
export function latestOf(measurements: readonly Measurement[], counted: Counted, metric: string): Measurement | undefined {
  return measurements
    .filter((one) => !one.is_corrected && one.metric === metric && (counted.per === "placement" ? one.placement : one.channel) === counted.key)
    .sort((one, other) => other.taken_at.localeCompare(one.taken_at))[0];
}

export function sourceUsedFor(measurements: readonly Measurement[], counted: Counted, siblings: ReadonlySet<string>): string {
  const found = measurements.find((one) => one.channel === counted.channel.id || (one.placement !== null && siblings.has(one.placement)));
  return found?.source ?? "";
}

export interface Typed {
  /** By "<row> <metric>", as it stands in the cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** By row. */
  readonly sources: Readonly<Record<string, string>>;
  readonly takenFor: string;
}

export interface Sendable {
  readonly measurements: readonly NewMeasurement[];
  /** "<row> <metric>" of each, to put the server's faults beside their cells. */
  readonly cells: readonly string[];
  /** What cannot be sent: the cells that hold no number, "<row> source" where a source is missing. */
  readonly faults: Readonly<Record<string, "number" | "source">>;
}

export function sendable(rows: readonly Counted[], metrics: readonly string[], typed: Typed, language: string): Sendable {
  const measurements: NewMeasurement[] = [];
  const cells: string[] = [];
  const faults: Record<string, "number" | "source"> = {};
  for (const row of rows)
    for (const metric of metrics) {
      const cell = `${row.key} ${metric}`;
      const text = typed.cells[cell]?.trim() ?? "";
      if (text === "") continue;
      const value = numberIn(text, language);
      const source = typed.sources[row.key]?.trim() ?? "";
      if (value === null) faults[cell] = "number";
      if (source === "") faults[`${row.key} source`] = "source";
      if (value === null) continue;
      measurements.push(measurement(row, metric, value, source, typed.takenFor));
      cells.push(cell);
    }
  return { measurements, cells, faults };
}

function measurement(row: Counted, metric: string, value: number, source: string, takenFor: string): NewMeasurement {
  return {
    placement: row.per === "placement" ? (row.key as Id<"Placement">) : null, channel: row.per === "channel" ? (row.key as Id<"Channel">) : null,
    metric, value, source, taken_for: takenFor as WallTimeText, corrects: null, reason: null,
  };
}

const noData = new Set(["", "-", "--", "–", "—", "n/a"]);

/** A pasted number as the reader writes it, whichever signs parted its thousands: "12,840", "12.840", "1.2K" and "1,2 rb" all count something. What is no number stays, so that its cell says so. */
export function pastedNumber(text: string, language: string): string {
  const plain = text.replace(/[\s\u00a0]/g, "").toLowerCase();
  if (noData.has(plain)) return "";
  const parts = /^([\d.,]+)(k|m|rb|ribu|jt|juta)?$/.exec(plain);
  if (parts === null) return text.trim();
  const [, figures = "", mark] = parts;
  const isGrouped = mark === undefined && /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/.test(figures);
  const value = isGrouped ? Number(figures.replace(/[.,]/g, "")) : (numberIn(figures, "id") ?? numberIn(figures, "en"));
  if (value === null) return text.trim();
  const times = mark === undefined ? 1 : mark === "m" || mark.startsWith("j") ? 1_000_000 : 1_000;
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "id-ID", { maximumFractionDigits: 4 }).format(Math.round(value * times * 10_000) / 10_000);
}

/** Cells of a block copied from a spreadsheet, from one cell to the right and down: "<row> <metric>" to what stands in it. */
export function pastedCells(text: string, rows: readonly Counted[], metrics: readonly string[], from: { readonly row: number; readonly metric: string }, language: string): Readonly<Record<string, string>> {
  const first = metrics.indexOf(from.metric);
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return Object.fromEntries(
    lines.flatMap((line, down) => {
      const row = rows[from.row + down];
      if (row === undefined) return [];
      return line.split("\t").flatMap((cell, right) => {
        const metric = metrics[first + right];
        return metric === undefined ? [] : [[`${row.key} ${metric}`, pastedNumber(cell, language)] as const];
      });
    }),
  );
}

/** The server's "measurements[2].value" beside the cell it came from. */
export function cellOfFault(field: string, cells: readonly string[]): string | null {
  const parts = /^measurements\[(\d+)\]\.(\w+)$/.exec(field);
  const cell = parts === null ? undefined : cells[Number(parts[1])];
  if (parts === null || cell === undefined) return null;
  return parts[2] === "source" ? `${cell.split(" ")[0]} source` : parts[2] === "taken_for" ? "taken_for" : cell;
}
