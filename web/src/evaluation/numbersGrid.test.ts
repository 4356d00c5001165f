import { describe, expect, test } from "vitest";
import type { Channel, Measurement } from "../api/contract";
import { cellOfFault, latestOf, pastedCells, pastedNumber, sendable, type Counted } from "./numbersGrid";

const channel = { id: "c-1", name: "Instagram", kind: "instagram" } as unknown as Channel;
const row: Counted = { key: "p-1", per: "placement", title: "Wisuda", channel, publishedAt: "2026-03-04T02:00:00Z", url: null };
const number = (id: string, news: Record<string, unknown>) => ({ id, placement: "p-1", channel: null, metric: "reach", value: 10, taken_at: "2026-03-05T00:00:00Z", is_corrected: false, ...news }) as unknown as Measurement;

describe("the quick table of numbers", () => {
  test("sends only filled cells; an empty one is no data, never 0", () => {
    const { measurements, faults } = sendable([row], ["reach", "likes", "saves"], { cells: { "p-1 reach": "12.840", "p-1 likes": "", "p-1 saves": " 0 " }, sources: { "p-1": "Instagram Insights" }, takenFor: "2026-03-06T09:00" }, "id");
    expect(measurements.map(({ metric, value }) => [metric, value])).toEqual([["reach", 12840], ["saves", 0]]);
    expect(faults).toEqual({});
  });

  test("names the cell that holds no number and the row without a source", () => {
    expect(sendable([row], ["reach", "likes", "saves"], { cells: { "p-1 reach": "12.84" }, sources: {}, takenFor: "2026-03-06T09:00" }, "id").faults).toEqual({ "p-1 reach": "number", "p-1 source": "source" });
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

  test("F24: reads pasted thousands of both languages, and a dash as no data", () => {
    for (const written of ["12,840", "12.840", "12840", " 12 840 "]) {
      expect(pastedNumber(written, "id")).toBe("12.840");
      expect(pastedNumber(written, "en")).toBe("12,840");
    }
    expect(["1,2 rb", "1.2K", "3,4 jt"].map((one) => pastedNumber(one, "id"))).toEqual(["1.200", "1.200", "3.400.000"]);
    expect(["-", "--", " ", "n/a"].map((one) => pastedNumber(one, "id"))).toEqual(["", "", "", ""]);
    expect(pastedNumber("0,250", "id")).toBe("0,25");
    expect(pastedNumber("4.5", "id")).toBe("4,5");
    expect(pastedNumber("dua", "id")).toBe("dua");
  });

  test("spreads a pasted block to the right and down, and drops what has no cell", () => {
    const other: Counted = { ...row, key: "p-2" };
    expect(pastedCells("12,840\t-\t7\r\n0\t5\n1\t2\n", [row, other], ["reach", "likes"], { row: 0, metric: "reach" }, "id")).toEqual({ "p-1 reach": "12.840", "p-1 likes": "", "p-2 reach": "0", "p-2 likes": "5" });
  });
});
