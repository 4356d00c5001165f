// How the states of a report look, and what its figures are called.
import type { ActivityReport, FollowUp, ActionState, ReportAttendee, ReportDraft, ReportState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const reportTones: Record<ReportState, Tone> = { drafting: "active", in_review: "waiting", returned: "warning", accepted: "good" };

export const followUpTones: Record<ActionState, Tone> = { open: "waiting", under_way: "active", done: "good", dropped: "ended" };

export function isOpen(report: ActivityReport): boolean {
  return report.state === "drafting" || report.state === "returned";
}

type Filled<Part> = { readonly [Key in keyof Part]: Part[Key] };

/** All that is written in a report; its lists are never left out. */
export interface ReportWords extends Filled<Pick<ReportDraft, "title" | "results" | "obstacles" | "follow_up" | "number">> {
  readonly follow_ups: ActivityReport["follow_ups"];
  readonly photos: ActivityReport["photos"];
  readonly attendance: ActivityReport["attendance"];
  readonly evidence_order: ActivityReport["evidence_order"];
}

export function wordsOf({ title, results, obstacles, follow_up, number, follow_ups, photos, attendance, evidence_order }: ActivityReport): ReportWords {
  return { title, results, obstacles, follow_up, number, follow_ups, photos, attendance, evidence_order };
}

/** What can be saved of it: rows that are not written yet stay on the page. */
export function draftOf(words: ReportWords): Omit<ReportDraft, "version"> {
  return {
    ...words,
    results: plain(words.results), obstacles: plain(words.obstacles), follow_up: plain(words.follow_up), number: plain(words.number),
    follow_ups: words.follow_ups.filter((one) => one.text.trim() !== "").map((one) => ({ ...one, who: plain(one.who) })),
    photos: words.photos.map((one) => ({ ...one, caption: plain(one.caption), alt: plain(one.alt) })),
    attendance: words.attendance.filter((one) => one.name.trim() !== "").map((one) => ({ ...one, unit: plain(one.unit) })),
  };
}

function plain(words: string | null): string | null {
  return words === null || words.trim() === "" ? null : words;
}

/** A new identifier; also where the page came without encryption, when browsers give none. */
export function newIdentifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}

export function newFollowUp(): FollowUp {
  return { id: newIdentifier() as FollowUp["id"], text: "", who: null, due_on: null, state: "open" };
}

/** Those of the minutes who are not listed yet. */
export function withAttendees(listed: readonly ReportAttendee[], more: readonly ReportAttendee[]): readonly ReportAttendee[] {
  const known = new Set(listed.map((one) => one.name.trim().toLowerCase()));
  return [...listed, ...more.filter((one) => !known.has(one.name.trim().toLowerCase()))];
}

/** The list with the element moved by so many places, as far as it goes. */
export function moved<Element>(list: readonly Element[], from: number, by: number): readonly Element[] {
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/** "2026-02-28" of "2026-02". */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** This month and the 23 before it, the latest first. */
export function monthsUntil(today: string): readonly string[] {
  const [year = 0, number = 1] = today.split("-").map(Number);
  return Array.from({ length: 24 }, (_, back) => new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7));
}

const counts = ["planned", "published", "on_time", "late", "not_published", "cancelled", "unplanned"] as const;

/** "reach:Instagram" counts its publications, "channel_followers:Instagram" the channel itself; a name that is not known keeps the server's label. */
export function figureParts(name: string): { readonly kind: "count" | "published_on" | "metric_on" | "metric_of"; readonly key: string; readonly channel: string } | null {
  if ((counts as readonly string[]).includes(name)) return { kind: "count", key: name, channel: "" };
  const parts = /^(channel_)?([a-z0-9_]+):(.+)$/.exec(name);
  if (parts === null) return null;
  const [, ofChannel, key = "", channel = ""] = parts;
  if (key === "published") return { kind: "published_on", key, channel };
  return { kind: ofChannel === undefined ? "metric_on" : "metric_of", key, channel };
}
