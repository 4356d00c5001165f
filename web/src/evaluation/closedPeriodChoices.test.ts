import { expect, test } from "vitest";
import { periodsBefore } from "./closedPeriodChoices";

test("only whole periods that are over can be closed", () => {
  expect(periodsBefore("2026-11-24", "month")[0]).toEqual({ first: "2026-10-01", last: "2026-10-31" });
  expect(periodsBefore("2026-11-24", "quarter")[0]).toEqual({ first: "2026-07-01", last: "2026-09-30" });
  expect(periodsBefore("2026-01-01", "year")[0]).toEqual({ first: "2025-01-01", last: "2025-12-31" });
  expect(periodsBefore("2026-01-31", "quarter")[0]).toEqual({ first: "2025-10-01", last: "2025-12-31" });
});
