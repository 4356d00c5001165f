import { expect, test } from "vitest";
import type { CalendarEntry } from "./calendarEntry";
import { rowsByChannel, rowsByPerson } from "./timelineRows";

const entry = (id: string, channels: readonly string[], assignee: string | null): CalendarEntry => ({
  id, title: id, channels: channels.map((name) => ({ id: `c-${name}`, name, kind: "other" })), planned_for: "2026-03-11T09:00",
  pillar: null, assignee, state: "planned", is_movable: true,
});
const all = [entry("satu", ["Situs", "Instagram"], "rina"), entry("dua", [], null), entry("tiga", ["Situs"], "adi")];
const told = (rows: ReturnType<typeof rowsByChannel>) => rows.map((row) => [row.name, ...row.entries.map((one) => one.id)]);

test("an entry stands in the row of each of its channels, and what has none comes last", () => {
  expect(told(rowsByChannel(all, "Tanpa kanal"))).toEqual([["Instagram", "satu"], ["Situs", "satu", "tiga"], ["Tanpa kanal", "dua"]]);
});

test("the rows of people come by name", () => {
  const names: Record<string, string> = { rina: "Rina", adi: "Adi" };
  expect(told(rowsByPerson(all, (account) => names[account]!, "Belum ada"))).toEqual([["Adi", "tiga"], ["Rina", "satu"], ["Belum ada", "dua"]]);
  expect(rowsByPerson([], String, "Belum ada")).toEqual([]);
});
