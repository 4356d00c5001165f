import { expect, test } from "vitest";
import type { PlanView } from "../api/contract";
import { noFilters, type CalendarFilters } from "./calendarFilters";
import { filtersOf, viewForm } from "./savedView";

test("a view that was saved shows the same filters again", () => {
  const filters: CalendarFilters = { channels: ["ig", "-"], pillars: ["Prestasi"], people: [], states: ["in_review"], words: "robot" };
  const form = viewForm({ name: " Instagram ", isShared: true }, "week", filters, null);
  expect(form.name).toBe("Instagram");
  expect(filtersOf({ ...form, id: "v", owner: "a", is_removed: false, version: 1, created_at: "" } as unknown as PlanView)).toEqual(filters);
});

test("words that are only blanks are no words", () => {
  expect(viewForm({ name: "Semua", isShared: false }, "month", { ...noFilters, words: "  " }, 3)).toMatchObject({ words: null, version: 3 });
});
