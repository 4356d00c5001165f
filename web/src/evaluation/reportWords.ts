// How the states of a report look, and what its figures are called.
import type { ReportDraft, ReportState, ActivityReport } from "../api/contract";
import type { Tone } from "../ui/tone";

export const reportTones: Record<ReportState, Tone> = { drafting: "active", in_review: "waiting", returned: "warning", accepted: "good" };

export function isOpen(report: ActivityReport): boolean {
  return report.state === "drafting" || report.state === "returned";
}

export type ReportWords = Omit<ReportDraft, "version">;

export function wordsOf({ title, results, obstacles, follow_up }: ActivityReport): ReportWords {
  return { title, results, obstacles, follow_up };
}

const counts = ["planned", "published", "on_time", "late", "not_published", "cancelled", "unplanned"] as const;

/** "published:Instagram" as its kind and channel; a name that is not known keeps the server's label. */
export function figureParts(name: string): { readonly kind: "count" | "published_on" | "metric"; readonly key: string; readonly channel: string } | null {
  if ((counts as readonly string[]).includes(name)) return { kind: "count", key: name, channel: "" };
  const parts = /^(published|(?:channel_)?([a-z]+)):(.+)$/.exec(name);
  if (parts === null) return null;
  return parts[1] === "published" ? { kind: "published_on", key: "published", channel: parts[3]! } : { kind: "metric", key: parts[2]!, channel: parts[3]! };
}
