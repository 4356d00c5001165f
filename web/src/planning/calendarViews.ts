// The views of the calendar: which days each of them shows, and where its arrows lead.
import { daysBetween, mondayOf, monthOf, shiftDay, shiftDayByMonth, shiftMonth, weeksOf } from "./calendarDays";

export const calendarViews = ["month", "week", "day", "list", "timeline", "year"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Days of the office, the last one included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The week, month or year that the view shows around a day. */
export function periodOf(view: CalendarView, day: string): Span {
  if (view === "day") return { from: day, to: day };
  if (view === "week") return { from: mondayOf(day), to: shiftDay(mondayOf(day), 6) };
  if (view === "year") return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  return { from: `${monthOf(day)}-01`, to: shiftDay(`${shiftMonth(monthOf(day), 1)}-01`, -1) };
}

/** The period with what else can be seen of it: a month's grid ends with whole weeks. */
export function spanOf(view: CalendarView, day: string): Span {
  if (view !== "month") return periodOf(view, day);
  const weeks = weeksOf(monthOf(day));
  return { from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.at(-1) ?? day };
}

/** The day of the neighbour period to which an arrow leads. */
export function turned(view: CalendarView, day: string, step: number): string {
  if (view === "day") return shiftDay(day, step);
  if (view === "week") return shiftDay(day, step * 7);
  return shiftDayByMonth(day, view === "year" ? step * 12 : step);
}

export function isWithin({ from, to }: Span, day: string): boolean {
  return from <= day && day <= to;
}

export function daysOf({ from, to }: Span): readonly string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => shiftDay(from, index));
}
