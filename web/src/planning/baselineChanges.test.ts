import { describe, expect, test } from "vitest";
import type { ScheduleEntry } from "../api/contract";
import { differencesSince } from "./baselineChanges";

function entry(id: string, news: Record<string, unknown> = {}): ScheduleEntry {
  return { id, title: `Kegiatan ${id}`, pillar: null, format: null, channels: ["c-1"], assignee: null, note: null, planned_for: "2026-03-04T09:00", is_dropped: false, version: 1, ...news } as unknown as ScheduleEntry;
}

describe("an issued schedule and what stands in it now", () => {
  test("are the same when only a version number grew", () => {
    expect(differencesSince([entry("a")], [entry("a", { version: 7 })])).toEqual([]);
  });

  test("differ by what was added, moved, changed and dropped, by time", () => {
    const issued = [entry("a"), entry("b"), entry("c"), entry("d")];
    const now = [
      entry("a", { planned_for: "2026-03-09T09:00" }), entry("b", { is_dropped: true }), entry("c", { channels: ["c-2"], title: "Lain" }), entry("d"),
      entry("e", { planned_for: "2026-03-02T08:00" }),
    ];
    expect(differencesSince(issued, now).map(({ kind, id }) => `${kind} ${id}`)).toEqual(["added e", "dropped b", "changed c", "moved a"]);
    expect(differencesSince(issued, now)[2]?.fields).toEqual(["title", "channels"]);
  });

  test("count an entry that lost its day as moved, and an idea without a day not at all", () => {
    const found = differencesSince([entry("a")], [entry("a", { planned_for: null }), entry("idea", { planned_for: null })]);
    expect(found).toEqual([expect.objectContaining({ kind: "moved", id: "a", was: "2026-03-04T09:00", now: null })]);
  });
});
