import { describe, expect, it } from "vitest";
import { askedPeriod, percentOf, yearsOf, type ChosenPeriod } from "./packPeriod";

const chosen: ChosenPeriod = { kind: "year", year: "2026", cycle: null, starts_on: null, ends_on: null };

describe("E1: the period of an evidence pack", () => {
  it("is a whole year with one choice", () => {
    expect(askedPeriod(chosen)).toEqual({ cycle: null, starts_on: "2026-01-01", ends_on: "2026-12-31" });
  });
  it("waits for the cycle, and for both days", () => {
    expect(askedPeriod({ ...chosen, kind: "cycle" })).toBeNull();
    expect(askedPeriod({ ...chosen, kind: "cycle", cycle: "y-1" })).toEqual({ cycle: "y-1", starts_on: null, ends_on: null });
    expect(askedPeriod({ ...chosen, kind: "days", starts_on: "2026-03-01" })).toBeNull();
  });
  it("offers the years of the cycles and this year", () => {
    expect(yearsOf([{ starts_on: "2024-12-15", ends_on: "2025-01-14" }], "2026-11-24")).toEqual(["2026", "2025", "2024"]);
  });
});

describe("the progress of an evidence pack", () => {
  it("has no number before there is something to count", () => {
    expect(percentOf({ done_bytes: 0, total_bytes: 0 })).toBeNull();
    expect(percentOf({ done_bytes: 999, total_bytes: 1000 })).toBe(99);
  });
});
