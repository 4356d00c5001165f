import { expect, test } from "vitest";
import type { DateText, Id, ReviewInput } from "../api/contract";
import { byKind, linesIn, wholeActions } from "./reviewWords";

test("one thing a line: blank lines and blanks around are left out", () => {
  expect(linesIn(" Budi Santoso \n\nIr. Hasan Basri\n")).toEqual(["Budi Santoso", "Ir. Hasan Basri"]);
});

test("an action without words or without a person is not sent", () => {
  const due_on = "2026-12-15" as DateText;
  const whole = { text: " Menyusun prosedur ", assignee: "a-1" as Id<"Account">, due_on };
  expect(wholeActions([whole, { ...whole, text: " " }, { ...whole, assignee: "" as Id<"Account"> }])).toEqual([{ ...whole, text: "Menyusun prosedur" }]);
});

test("inputs stand under their kinds, in the order in which they were gathered", () => {
  const input = (kind: ReviewInput["kind"], title: string): ReviewInput => ({ kind, title, text: "", path: "" });
  const grouped = byKind([input("open_finding", "T-1"), input("indicator", "B.4.10.1"), input("open_finding", "T-2")]);
  expect(grouped.map(([kind, all]) => [kind, all.map((one) => one.title)])).toEqual([["open_finding", ["T-1", "T-2"]], ["indicator", ["B.4.10.1"]]]);
});
