import { expect, test } from "vitest";
import type { Indicator, QuarterDetail } from "../api/contract";
import { assessmentOf, indicatorForm, tidiedIndicator, workplaceOf } from "./indicatorWords";

test("what people left empty is left out, and quarters stand in their order", () => {
  const form = tidiedIndicator({ ...indicatorForm(null, 2026), code: " T.1 ", statement: "Waktu tanggap ", unit: " ", quarters: [4, 1] });
  expect(form).toMatchObject({ code: "T.1", statement: "Waktu tanggap", unit: null, quarters: [1, 4], first_year: 2026 });
});

test("only the KPIs of the procedure lead to a page where they are worked on", () => {
  const of = (computation: string | null) => workplaceOf({ computation } as Indicator);
  expect([of("self_evaluation_filed"), of("policy_in_force"), of("publications"), of(null)]).toEqual(["reporting", "documents", null, null]);
});

test("the computed rating is suggested once, until the unit has written", () => {
  const detail = { computed_status: "met", indicator: { is_computed: true }, quarter: { unit_rating: null, written_at: null } } as unknown as QuarterDetail;
  expect(assessmentOf(detail).unit_rating).toBe("met");
  expect(assessmentOf({ ...detail, quarter: { ...detail.quarter, written_at: "2026-10-05T02:00:00Z" } } as QuarterDetail).unit_rating).toBeNull();
  expect(assessmentOf({ ...detail, indicator: { ...detail.indicator, is_computed: false } }).unit_rating).toBeNull();
});
