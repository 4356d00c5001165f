import { expect, test } from "vitest";
import { onDay, shiftDayByMonth, shiftMonth, weeksOf } from "./calendarDays";

test("weeks begin on Monday and cover the month", () => {
  const weeks = weeksOf("2026-03"); // 1 March 2026 is a Sunday
  expect(weeks[0]).toEqual(["2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01"]);
  expect(weeks).toHaveLength(6);
  expect(weeks.at(-1)?.[1]).toBe("2026-03-31");
  expect(weeksOf("2027-02")).toHaveLength(4); // begins on a Monday, has 28 days
});

test("a month's end stays the end of a shorter month", () => {
  expect(shiftDayByMonth("2026-01-31", 1)).toBe("2026-02-28");
  expect(shiftMonth("2026-01", -1)).toBe("2025-12");
});

test("an entry put on another day keeps its hour", () => {
  expect(onDay("2026-03-09", "2026-03-04T14:30")).toBe("2026-03-09T14:30");
  expect(onDay("2026-03-09", null)).toBe("2026-03-09T09:00");
});
