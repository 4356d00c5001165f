// How the states of a content look, in the order in which it goes through them.
import { IconBulb, IconPencil, type Icon } from "@tabler/icons-react";
import type { ContentApproval, ContentDetail, ContentState } from "../api/contract";
import type { Tone } from "../ui/tone";

export const stateTones: Record<ContentState, Tone> = { idea: "idle", drafting: "active", in_review: "waiting", approved: "good" };
export const stateSigns: Partial<Record<ContentState, Icon>> = { idea: IconBulb, drafting: IconPencil };

export function signOfState(state: ContentState): { readonly icon?: Icon } {
  const icon = stateSigns[state];
  return icon === undefined ? {} : { icon };
}

/** The approval that the content lost by being changed, if that is how it stands. */
export function voidApprovalOf({ content, approvals }: ContentDetail): ContentApproval | null {
  const latest = approvals[0];
  return content.state !== "approved" && latest?.verdict === "approved" && latest.voided_at !== null ? latest : null;
}

/** The wall clock of a zone, "2026-03-04T09:30", to say whether a planned time has passed. */
export function wallTimeIn(zone: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "00";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}
