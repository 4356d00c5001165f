// The flow chart as data: boxes for the steps, a question after each review, and the way back when the answer is no.
import type { Step, StepProgress } from "../api/contract";

export type Question = "agreed" | "fit" | "complete" | "approved";

export type FlowNode =
  | { readonly kind: "start" | "end" }
  | { readonly kind: "step"; readonly step: StepProgress }
  /** What follows once a year, outside the cycle. */
  | { readonly kind: "yearly"; readonly name: "self_evaluation" | "keep" }
  /** `backTo` is the place in the list to which a no leads. */
  | { readonly kind: "question"; readonly question: Question; readonly backTo: number };

const questionAfter: Partial<Record<Step, { readonly question: Question; readonly repeats: Step }>> = {
  review: { question: "agreed", repeats: "plan" },
  approve_content: { question: "fit", repeats: "produce" },
  review_report: { question: "complete", repeats: "report" },
};

/** In the order of drawing. A question whose step to repeat is switched off leads back to the step before it. */
export function flowOf(steps: readonly StepProgress[]): readonly FlowNode[] {
  const nodes: FlowNode[] = [{ kind: "start" }];
  const ordered = [...steps].sort((one, other) => one.task.step_order - other.task.step_order);
  ordered.forEach((step, index) => {
    nodes.push({ kind: "step", step });
    const asked = questionAfter[step.task.step];
    const isLastOfItsKind = ordered[index + 1]?.task.step !== step.task.step;
    if (asked !== undefined && isLastOfItsKind) nodes.push({ kind: "question", question: asked.question, backTo: placeOf(asked.repeats, nodes) });
  });
  nodes.push({ kind: "yearly", name: "self_evaluation" });
  nodes.push({ kind: "question", question: "approved", backTo: nodes.length - 1 });
  nodes.push({ kind: "yearly", name: "keep" }, { kind: "end" });
  return nodes;
}

function placeOf(step: Step, nodes: readonly FlowNode[]): number {
  const place = nodes.findIndex((node) => node.kind === "step" && node.step.task.step === step);
  return place === -1 ? nodes.length - 1 : place;
}

/** Words in lines of at most so many signs; a longer word stands alone. */
export function inLines(words: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
