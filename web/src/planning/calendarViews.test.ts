import { expect, test } from "vitest";
import { calendarViews, daysOf, isWithin, periodOf, spanOf, turned } from "./calendarViews";

test("each view shows the period around a day", () => {
  expect(periodOf("day", "2026-03-11")).toEqual({ from: "2026-03-11", to: "2026-03-11" });
  expect(periodOf("week", "2026-03-01")).toEqual({ from: "2026-02-23", to: "2026-03-01" });
  expect(periodOf("list", "2028-02-10")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(periodOf("year", "2026-03-11")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
});

test("a month is seen in whole weeks", () => {
  expect(spanOf("month", "2026-03-11")).toEqual({ from: "2026-02-23", to: "2026-04-05" });
  expect(spanOf("timeline", "2026-03-11")).toEqual(periodOf("month", "2026-03-11"));
});

test("arrows lead to the neighbour period, and back, without a gap", () => {
  for (const view of calendarViews)
    for (const day of ["2026-01-31", "2026-03-11", "2028-02-29", "2026-12-31"]) {
      const next = periodOf(view, turned(view, day, 1));
      const before = periodOf(view, turned(view, day, -1));
      const here = periodOf(view, day);
      expect(daysOf({ from: here.to, to: next.from })).toHaveLength(2);
      expect(daysOf({ from: before.to, to: here.from })).toHaveLength(2);
      expect(isWithin(here, day) && !isWithin(next, day) && !isWithin(before, day)).toBe(true);
    }
});
