import { describe, expect, test } from "vitest";
import type { PerformanceFigures } from "../api/contract";
import { difference, kindOf, numberOf, ofKind, periodIn, shifted } from "./performanceWords";

const figures = { numbers: [{ metric: "reach", value: 0, measured_count: 1 }] } as unknown as PerformanceFigures;

describe("F24: no data is not 0", () => {
  test("a number that nobody entered is none", () => {
    expect(numberOf(figures, "reach")).toBe(0);
    expect(numberOf(figures, "views")).toBeNull();
    expect(numberOf(null, "reach")).toBeNull();
  });
  test("nothing differs from what has no data", () => {
    expect(difference(5, null)).toBeNull();
    expect(difference(null, 0)).toBeNull();
    expect(difference(5, 0)).toBe(5);
    expect(difference(3, 5)).toBe(-2);
  });
});

describe("a period", () => {
  test("in the address is taken where it is one", () => {
    expect(periodIn("2025-Q4", "2026-11-24")).toBe("2025-Q4");
    expect(periodIn("2026-01-05/2026-02-10", "2026-11-24")).toBe("2026-01-05/2026-02-10");
    for (const wrong of [undefined, "", "2026-13", "2026-Q5", "besok"]) expect(periodIn(wrong, "2026-11-24")).toBe("2026");
  });
  test("moves across New Year", () => {
    expect(shifted("2026-01", -1)).toBe("2025-12");
    expect(shifted("2026-Q4", 1)).toBe("2027-Q1");
    expect(shifted("2026", -1)).toBe("2025");
  });
  test("becomes one of another kind where it begins", () => {
    expect(ofKind("quarter", "2026-08", "2026-08-01", "2026-08-31")).toBe("2026-Q3");
    expect(ofKind("days", "2026", "2026-01-01", "2026-12-31")).toBe("2026-01-01/2026-12-31");
    expect(kindOf("2026-01-01/2026-12-31")).toBe("days");
  });
});
