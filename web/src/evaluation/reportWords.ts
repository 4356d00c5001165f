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

/** "reach:Instagram" counts its publications, "channel_followers:Instagram" the channel itself; a name that is not known keeps the server's label. */
export function figureParts(name: string): { readonly kind: "count" | "published_on" | "metric_on" | "metric_of"; readonly key: string; readonly channel: string } | null {
  if ((counts as readonly string[]).includes(name)) return { kind: "count", key: name, channel: "" };
  const parts = /^(channel_)?([a-z]+):(.+)$/.exec(name);
  if (parts === null) return null;
  const [, ofChannel, key = "", channel = ""] = parts;
  if (key === "published") return { kind: "published_on", key, channel };
  return { kind: ofChannel === undefined ? "metric_on" : "metric_of", key, channel };
}
