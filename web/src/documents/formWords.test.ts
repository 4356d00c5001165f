import { describe, expect, test } from "vitest";
import type { FormField, FormSummary } from "../api/contract";
import { fieldsByList, formAsked } from "./formWords";

const field = (name: string, explanation: string) => ({ name, tag: `{{${name}}}`, kind: "text", list: name.includes(".") ? name.split(".")[0]! : "", explanation }) as FormField;
const fields = [field("title", "Judul"), field("rows.code", "Kode standar"), field("months.month", "Bulan"), field("year", "Tahun")];

describe("the fields of a form", () => {
  test("stand under their lists, those alone first", () => {
    expect(fieldsByList(fields, "").map(([list, members]) => [list, members.map((one) => one.name)])).toEqual([["", ["title", "year"]], ["months", ["months.month"]], ["rows", ["rows.code"]]]);
  });

  test("are found by tag and by meaning", () => {
    expect(fieldsByList(fields, " KODE ").flatMap(([, members]) => members).map((one) => one.name)).toEqual(["rows.code"]);
    expect(fieldsByList(fields, "year").length).toBe(1);
    expect(fieldsByList(fields, "tidak ada")).toEqual([]);
  });
});

test("a form that the address misspells gives way to the first", () => {
  const all = [{ code: "self_evaluation" }, { code: "activity_report" }] as unknown as readonly FormSummary[];
  expect(formAsked("activity_report", all)).toBe("activity_report");
  expect(formAsked("x", all)).toBe("self_evaluation");
  expect(formAsked(null, [])).toBeNull();
});
