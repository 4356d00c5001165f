// Messages in groups by the office's day, in the order in which they come.
import type { Notice } from "../api/contract";

export interface NoticeDay {
  readonly day: string; // 2026-03-04
  readonly notices: readonly Notice[];
}

export function byDay(notices: readonly Notice[], zone: string): readonly NoticeDay[] {
  const dayOf = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  const days: { day: string; notices: Notice[] }[] = [];
  for (const notice of notices) {
    const day = dayOf.format(new Date(notice.created_at));
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  return days;
}
