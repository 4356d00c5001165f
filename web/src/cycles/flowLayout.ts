// Where each part of the flow chart stands, in units of its drawing.
import { inLines, type FlowNode } from "./flow";

export interface Placed {
  readonly node: FlowNode;
  readonly lines: readonly string[];
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const width = 640;
export const middle = 320; // every part is centred on this line

const gap = 34;
const line = 18;

export function laidOut(nodes: readonly FlowNode[], wordsOf: (node: FlowNode) => string): readonly Placed[] {
  const placed: Placed[] = [];
  let y = 8;
  for (const node of nodes) {
    const one = { node, y, ...sizeOf(node, wordsOf(node)) };
    placed.push(one);
    y += one.height + gap;
  }
  return placed;
}

function sizeOf(node: FlowNode, words: string): Omit<Placed, "node" | "y"> {
  switch (node.kind) {
    case "step": {
      const lines = inLines(words, 46);
      return { lines, width: 360, height: 62 + lines.length * line };
    }
    case "yearly": {
      const lines = inLines(words, 46);
      return { lines, width: 360, height: 36 + lines.length * line };
    }
    case "question": {
      const lines = inLines(words, 22);
      return { lines, width: 270, height: 56 + lines.length * line };
    }
    default:
      return { lines: inLines(words, 40), width: 270, height: 40 };
  }
}
