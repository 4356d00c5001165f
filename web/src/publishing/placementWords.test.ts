import { expect, test } from "vitest";
import type { PlacementDetail } from "../api/contract";
import { partsOfDelay, troubleOf } from "./placementWords";

const now = new Date("2026-10-05T03:00:00Z");
const placement = (state: string, planned_at: string | null, may_publish_by_hand: boolean) =>
  ({ placement: { state, planned_at }, may_publish_by_hand }) as unknown as PlacementDetail;

test("unknown, missed and failed always need a person", () => {
  expect(["unknown", "missed", "failed"].map((state) => troubleOf(placement(state, null, false), now))).toEqual(["unknown", "missed", "failed"]);
});

test("what people publish needs them once its time has passed, not before", () => {
  expect(troubleOf(placement("approved", "2026-10-05T02:59:00Z", true), now)).toBe("overdue");
  expect(troubleOf(placement("approved", "2026-10-05T03:01:00Z", true), now)).toBeNull();
  expect(troubleOf(placement("approved", "2026-10-05T02:00:00Z", false), now)).toBeNull();
  expect(troubleOf(placement("approved", null, true), now)).toBeNull();
});

test("a delay is told in days and hours, or hours and minutes", () => {
  expect(partsOfDelay(160)).toEqual({ days: 0, hours: 2, minutes: 40 });
  expect(partsOfDelay(1_440 + 61)).toEqual({ days: 1, hours: 1, minutes: 0 });
  expect(partsOfDelay(-5)).toEqual({ days: 0, hours: 0, minutes: 5 });
});
