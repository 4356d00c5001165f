import { describe, expect, test } from "vitest";
import type { CalendarEntry } from "./calendarEntry";
import { addressOf, countOf, filtersIn, matching, noFilters, nothing, type CalendarFilters } from "./calendarFilters";

const robot: CalendarEntry = {
  id: "robot", title: "Juara Kontes Robot", channels: [{ id: "ig", name: "Instagram", kind: "instagram" }, { id: "web", name: "Situs", kind: "website" }],
  planned_for: "2026-03-11T14:30", pillar: "Prestasi", state: "planned", assignee: "rina", is_movable: true,
};
const loose: CalendarEntry = { ...robot, id: "lepas", title: "Cerita alumni", channels: [], pillar: null, assignee: null, state: "idea", planned_for: null };
const found = (filters: Partial<CalendarFilters>) => [robot, loose].filter(matching({ ...noFilters, ...filters })).map((entry) => entry.id);

describe("the calendar's filters", () => {
  test("show everything when there are none", () => expect(found({})).toEqual(["robot", "lepas"]));

  test("ask one value of a list and every list", () => {
    expect(found({ channels: ["web", "yt"] })).toEqual(["robot"]);
    expect(found({ channels: ["web"], pillars: ["Edukasi"] })).toEqual([]);
    expect(found({ states: ["idea", "planned"] })).toEqual(["robot", "lepas"]);
  });

  test("find what has no channel, pillar or person", () => {
    expect(found({ channels: [nothing] })).toEqual(["lepas"]);
    expect(found({ people: [nothing, "rina"] })).toEqual(["robot", "lepas"]);
  });

  test("find every word of the title, in any order", () => {
    expect(found({ words: " robot  JUARA" })).toEqual(["robot"]);
    expect(found({ words: "robot alumni" })).toEqual([]);
  });

  test("survive the address", () => {
    const filters: CalendarFilters = { channels: ["ig", nothing], pillars: ["Kerja sama, industri & alumni"], states: ["in_review"], people: ["rina"], words: "hari batik" };
    const address = Object.fromEntries(Object.entries(addressOf(filters)).filter((pair): pair is [string, string] => pair[1] !== null));
    expect(filtersIn(address)).toEqual(filters);
    expect(countOf(filters)).toBe(6);
    expect(filtersIn({ keadaan: "lenyap~idea" }).states).toEqual(["idea"]);
    expect(Object.values(addressOf(noFilters)).every((value) => value === null)).toBe(true);
  });
});
