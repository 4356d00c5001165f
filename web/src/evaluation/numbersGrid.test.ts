import { describe, expect, test } from "vitest";
import type { Channel, Measurement } from "../api/contract";
import { cellOfFault, latestOf, sendable, type Counted } from "./numbersGrid";

const channel = { id: "c-1", name: "Instagram", kind: "instagram" } as unknown as Channel;
const row: Counted = { key: "p-1", per: "placement", title: "Wisuda", channel, publishedAt: "2026-03-04T02:00:00Z", url: null };
const number = (id: string, news: Record<string, unknown>) => ({ id, placement: "p-1", channel: null, metric: "reach", value: 10, taken_at: "2026-03-05T00:00:00Z", is_corrected: false, ...news }) as unknown as Measurement;

describe("the quick table of numbers", () => {
  test("sends only filled cells; an empty one is no data, never 0", () => {
    const { measurements, faults } = sendable([row], { cells: { "p-1 reach": "12.840", "p-1 likes": "", "p-1 saves": " 0 " }, sources: { "p-1": "Instagram Insights" }, takenFor: "2026-03-06T09:00" }, "id");
    expect(measurements.map(({ metric, value }) => [metric, value])).toEqual([["reach", 12840], ["saves", 0]]);
    expect(faults).toEqual({});
  });

  test("names the cell that holds no number and the row without a source", () => {
    expect(sendable([row], { cells: { "p-1 reach": "12.84" }, sources: {}, takenFor: "2026-03-06T09:00" }, "id").faults).toEqual({ "p-1 reach": "number", "p-1 source": "source" });
  });

  test("puts the server's faults beside the cells they came from", () => {
    const cells = ["p-1 reach", "p-1 saves"];
    expect(cellOfFault("measurements[1].value", cells)).toBe("p-1 saves");
    expect(cellOfFault("measurements[0].source", cells)).toBe("p-1 source");
    expect(cellOfFault("measurements[0].taken_for", cells)).toBe("taken_for");
    expect(cellOfFault("measurements", cells)).toBeNull();
  });

  test("shows the latest number that no later one corrects", () => {
    const all = [number("a", { taken_at: "2026-03-09T00:00:00Z", is_corrected: true }), number("b", {}), number("c", { placement: "p-2" })];
    expect(latestOf(all, row, "reach")?.id).toBe("b");
    expect(latestOf(all, row, "likes")).toBeUndefined();
  });
});
