import { describe, expect, test } from "vitest";
import type { ActivityReport, ReportAttendee } from "../api/contract";
import { draftOf, figureParts, lastDayOf, monthsUntil, moved, newFollowUp, withAttendees, wordsOf } from "./reportWords";

describe("the name of a figure", () => {
  test("says whether publications are counted or the channel itself", () => {
    expect(figureParts("visits:Laman berita")).toEqual({ kind: "metric_on", key: "visits", channel: "Laman berita" });
    expect(figureParts("channel_visits:Laman berita")).toEqual({ kind: "metric_of", key: "visits", channel: "Laman berita" });
    expect(figureParts("published:Laman: berita")).toEqual({ kind: "published_on", key: "published", channel: "Laman: berita" });
    expect(figureParts("on_time")).toEqual({ kind: "count", key: "on_time", channel: "" });
    expect(figureParts("something else")).toBeNull();
  });
});

describe("what is written in a report", () => {
  const written = wordsOf({ title: "Wisuda", results: "  ", obstacles: null, follow_up: "Kamera", number: "", follow_ups: [{ ...newFollowUp(), who: " " }, { ...newFollowUp(), text: "Beli lampu", who: "" }], photos: [], attendance: [{ name: " ", unit: null, presence: "present" }], evidence_order: [] } as unknown as ActivityReport);

  test("is saved without rows that are not written yet, and without blanks", () => {
    const draft = draftOf(written);
    expect(draft.results).toBeNull();
    expect(draft.number).toBeNull();
    expect(draft.follow_ups?.map((one) => [one.text, one.who])).toEqual([["Beli lampu", null]]);
    expect(draft.attendance).toEqual([]);
  });

  test("gives each follow-up an identifier of its own", () => {
    const [one, other] = [newFollowUp().id, newFollowUp().id];
    expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one).not.toBe(other);
  });

  test("takes people over from minutes once", () => {
    const sari: ReportAttendee = { name: "Sari Dewi", unit: "Humas", presence: "sick" };
    const again: ReportAttendee = { name: "sari dewi ", unit: null, presence: "present" };
    expect(withAttendees([sari], [again, { ...again, name: "Budi" }]).map((one) => one.name)).toEqual(["Sari Dewi", "Budi"]);
  });

  test("moves within its list only", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], 0, 5)).toEqual(["b", "c", "a"]);
  });
});

test("months end where the calendar says", () => {
  expect(lastDayOf("2028-02")).toBe("2028-02-29");
  expect(lastDayOf("2026-12")).toBe("2026-12-31");
  expect(monthsUntil("2026-01-15").slice(0, 2)).toEqual(["2026-01", "2025-12"]);
});
