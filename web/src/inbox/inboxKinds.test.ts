import { describe, expect, test } from "vitest";
import type { InboxItem } from "../api/contract";
import { inGroups, knownKind } from "./inboxKinds";

const item = (title: string, due_on: string | null, is_late = false) => ({ kind: "task", title, explanation: "", path: "/", due_on, is_late }) as InboxItem;

describe("the groups of the inbox", () => {
  test("are late, until Sunday, and the rest", () => {
    const groups = inGroups(
      [item("lewat", "2026-11-20", true), item("rabu", "2026-11-25"), item("minggu", "2026-11-29"), item("senin depan", "2026-11-30"), item("tanpa tenggat", null)],
      "2026-11-24",
    );
    expect(groups.map((group) => [group.name, group.items.map((one) => one.title)])).toEqual([
      ["late", ["lewat"]],
      ["week", ["rabu", "minggu"]],
      ["rest", ["senin depan", "tanpa tenggat"]],
    ]);
  });

  test("on a Sunday hold that day alone for the week", () => {
    const groups = inGroups([item("hari ini", "2026-11-29"), item("besok", "2026-11-30")], "2026-11-29");
    expect(groups.map((group) => group.name)).toEqual(["week", "rest"]);
  });

  test("leave out what is empty", () => {
    expect(inGroups([], "2026-11-24")).toEqual([]);
  });
});

test("a kind that these pages do not know has a word all the same", () => {
  expect(knownKind("task")).toBe("task");
  expect(knownKind("new_kind_of_the_server")).toBe("other");
});
