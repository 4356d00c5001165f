import { describe, expect, test } from "vitest";
import type { SelfEvaluationDetail, SelfEvaluationRow } from "../api/contract";
import { lackingIn, partId, rowOfField, stateOfPart } from "./selfEvaluationWords";

const row = (news: Record<string, unknown>) => ({ code: "B.4.10.1", status: "met", evidence: "", analysis: "", root_cause: "", follow_up: "", ...news }) as unknown as SelfEvaluationRow;

describe("a row of the achievement table", () => {
  test("A5: needs evidence and analysis, and when it is not met also root cause and follow-up", () => {
    expect(lackingIn(row({}))).toEqual(["evidence", "analysis"]);
    expect(lackingIn(row({ status: "not_met", evidence: "SK", analysis: " " }))).toEqual(["analysis", "root_cause", "follow_up"]);
    expect(lackingIn(row({ evidence: "SK", analysis: "Baik." }))).toEqual([]);
  });
});

describe("a hindrance leads to its place", () => {
  test("a row by its number, anything else by its part", () => {
    expect(rowOfField("rows[10].analysis")).toBe(10);
    expect(rowOfField("closing")).toBe(-1);
    expect(rowOfField("rows")).toBe(-1);
    expect(partId("closing")).toBe("bagian-closing");
    expect(partId("last_follow_ups[2].note")).toBe("bagian-last_follow_ups");
  });
});

test("a part has the version that the server names", () => {
  const detail = { parts: [{ part: "summary", version: 4 }] } as unknown as SelfEvaluationDetail;
  expect(stateOfPart(detail, "summary")?.version).toBe(4);
  expect(stateOfPart(detail, "closing")).toBeUndefined();
});
