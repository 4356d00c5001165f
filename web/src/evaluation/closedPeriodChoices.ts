// The whole months, quarters or years that are over, the latest first.
import type { PeriodKind } from "../api/contract";
import { shiftDay, shiftMonth } from "../planning/calendarDays";

const months: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };
const offered: Record<PeriodKind, number> = { month: 24, quarter: 8, year: 5 };

export function periodsBefore(today: string, kind: PeriodKind): readonly { readonly first: string; readonly last: string }[] {
  const length = months[kind];
  const month = Number(today.slice(5, 7));
  const running = shiftMonth(today.slice(0, 7), -((month - 1) % length));
  return Array.from({ length: offered[kind] }, (_, index) => {
    const first = `${shiftMonth(running, -length * (index + 1))}-01`;
    return { first, last: shiftDay(`${shiftMonth(first.slice(0, 7), length)}-01`, -1) };
  });
}
