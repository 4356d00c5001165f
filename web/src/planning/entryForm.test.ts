import { describe, expect, test } from "vitest";
import { entryFormOf, valuesOf } from "./entryForm";

const now = "2026-03-04T15:20";

describe("a new entry", () => {
  test("is proposed in the morning, and today after the morning at the next full hour", () => {
    expect(valuesOf(null, { day: "2026-03-05", account: "a", now }).time).toBe("09:00");
    expect(valuesOf(null, { day: "2026-03-04", account: "a", now }).time).toBe("16:00");
    expect(valuesOf(null, { day: "2026-03-04", account: "a", now: "2026-03-04T07:10" }).time).toBe("09:00");
    expect(valuesOf(null, { day: "2026-03-04", account: "a", now: "2026-03-04T23:40" }).time).toBe("23:00");
  });

  test("without a day is an idea, and empty words are left out", () => {
    const form = entryFormOf({ ...valuesOf(null, { day: null, account: "a", now }), title: " Wisuda ", pillar: "  " }, null);
    expect(form).toMatchObject({ version: null, title: "Wisuda", planned_for: null, pillar: null, note: null, reason: null, assignee: "a" });
  });
});
