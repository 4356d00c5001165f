import { describe, expect, test } from "vitest";
import type { Step, StepProgress } from "../api/contract";
import { currentStep, daysOfMonth, monthAfter } from "./cycleWords";
import { flowOf, inLines } from "./flow";

const steps = (...names: readonly Step[]) =>
  names.map((step, index) => ({ task: { step, step_order: index + 1 }, progress: index === 0 ? "done" : "not_started" }) as unknown as StepProgress);

const named = (all: readonly StepProgress[]) =>
  flowOf(all).map((node) => (node.kind === "step" ? node.step.task.step : node.kind === "question" ? `${node.question}?->${node.backTo}` : node.kind === "yearly" ? node.name : node.kind));

describe("the flow chart", () => {
  test("asks after each review, and a no leads back to the work", () => {
    expect(named(steps("plan", "review", "produce", "approve_content", "publish", "report", "review_report"))).toEqual([
      "start", "plan", "review", "agreed?->1", "produce", "approve_content", "fit?->4", "publish", "report", "review_report", "complete?->8",
      "self_evaluation", "approved?->11", "keep", "end",
    ]);
  });

  test("PR.27.4 alone, with every assumed step switched off, still leads somewhere", () => {
    expect(named(steps("plan", "review", "review_report"))).toEqual([
      "start", "plan", "review", "agreed?->1", "review_report", "complete?->4", "self_evaluation", "approved?->6", "keep", "end",
    ]);
  });

  test("asks once where the procedure has two activities of one kind", () => {
    expect(named(steps("plan", "review", "review")).filter((name) => name.startsWith("agreed"))).toEqual(["agreed?->1"]);
  });

  test("breaks words into lines without cutting them", () => {
    expect(inLines("mereviu laporan kegiatan dan evaluasi", 16)).toEqual(["mereviu laporan", "kegiatan dan", "evaluasi"]);
  });
});

test("a cycle stands at the first step that is not done", () => {
  expect(currentStep(steps("plan", "review"))?.task.step).toBe("review");
  expect(currentStep(steps("plan"))).toBeNull();
});

test("the month after December is January, and February knows leap years", () => {
  expect(monthAfter("2026-12-05")).toBe("2027-01-01");
  expect(daysOfMonth("2028-02-01")).toEqual(["2028-02-01", "2028-02-29"]);
});
