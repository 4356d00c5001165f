import { describe, expect, test } from "vitest";
import type { SelfEvaluationRow } from "../api/contract";
import { lackingIn, rowOfHindrance } from "./selfEvaluationWords";

const row = (news: Record<string, unknown>) => ({ code: "B.4.10.1", status: "met", evidence: "", analysis: "", root_cause: "", follow_up: "", ...news }) as unknown as SelfEvaluationRow;

describe("a row of the achievement table", () => {
  test("A5: needs evidence and analysis, and when it is not met also root cause and follow-up", () => {
    expect(lackingIn(row({}))).toEqual(["evidence", "analysis"]);
    expect(lackingIn(row({ status: "not_met", evidence: "SK", analysis: " " }))).toEqual(["analysis", "root_cause", "follow_up"]);
    expect(lackingIn(row({ evidence: "SK", analysis: "Baik." }))).toEqual([]);
  });

  test("is found from the sentence that names it, and not from one that only begins alike", () => {
    const rows = [row({}), row({ code: "B.4.10.10" }), row({ code: "B.4.10.8" })];
    expect(rowOfHindrance("B.4.10.10: tuliskan buktinya.", rows)).toBe(1);
    expect(rowOfHindrance("B.4.10.8 tidak tercapai: tuliskan akar masalahnya.", rows)).toBe(2);
    expect(rowOfHindrance("Tuliskan penutup.", rows)).toBe(-1);
  });
});
