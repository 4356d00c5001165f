// Days as texts "2026-03-04" and wall times "2026-03-04T09:30": reckoned without zones, for the office's own calendar.

const dayLength = 86_400_000;

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

export function shiftMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function dayOf(wallTime: string): string {
  return wallTime.slice(0, 10);
}

export function timeOf(wallTime: string): string {
  return wallTime.slice(11, 16);
}

/** The same day of another month, or its last day. */
export function shiftDayByMonth(day: string, months: number): string {
  const month = shiftMonth(monthOf(day), months);
  const last = shiftDay(`${shiftMonth(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** The weeks that show a month, Monday first: whole weeks, so with days of its neighbours. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const last = shiftDay(`${shiftMonth(month, 1)}-01`, -1);
  const monday = mondayOf(first);
  const count = Math.floor(daysBetween(monday, last) / 7) + 1;
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, day) => shiftDay(monday, week * 7 + day)));
}

export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}

/** An entry put on a day keeps its hour; one without an hour gets the office's morning. */
export function onDay(day: string, before: string | null): string {
  return `${day}T${before === null ? "09:00" : timeOf(before)}`;
}
