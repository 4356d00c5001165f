// The flow chart, drawn from the steps. It repeats the list of steps, so its own text is its description.
import { useId } from "react";
import { useTranslations } from "use-intl";
import type { StepProgress } from "../api/contract";
import { useRoleTitle } from "../people/useRoleTitle";
import { looks } from "../ui/tone";
import { currentStep, progressTones } from "./cycleWords";
import { flowOf, type FlowNode } from "./flow";
import classes from "./FlowChart.module.css";
import { laidOut, middle, width, type Placed } from "./flowLayout";

export default function FlowChart({ steps }: { readonly steps: readonly StepProgress[] }) {
  const text = useTranslations("cycles.flow");
  const id = useId();
  const wordsOf = useNodeWords();
  const nodes = flowOf(steps);
  const placed = laidOut(nodes, (node) => wordsOf(node).main);
  const current = currentStep(steps);
  const height = placed.at(-1)!.y + placed.at(-1)!.height + 12;
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={text("region")}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={`${id}t ${id}d`} className={classes.chart}>
        <title id={`${id}t`}>{text("title")}</title>
        <desc id={`${id}d`}>{nodes.map((node) => wordsOf(node).told).join(" ")}</desc>
        <defs>
          <marker id={`${id}m`} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
            <path d="M0 0 10 5 0 10z" className={classes.head} />
          </marker>
        </defs>
        <Arrows placed={placed} marker={`url(#${id}m)`} />
        {placed.map((one, index) => (
          <Node key={index} of={one} isCurrent={one.node.kind === "step" && one.node.step === current} above={wordsOf(one.node).above} />
        ))}
      </svg>
    </div>
  );
}

interface Words {
  readonly main: string;
  /** A short line above it: number and role. */
  readonly above: string;
  /** As a sentence of the description. */
  readonly told: string;
}

function useNodeWords(): (node: FlowNode) => Words {
  const text = useTranslations("cycles.flow");
  const progresses = useTranslations("cycles.progress");
  const titleOf = useRoleTitle();
  return (node) => {
    switch (node.kind) {
      case "step": {
        const { task, progress } = node.step;
        const above = `${task.step_order} · ${titleOf(task.role)}${task.is_in_procedure ? "" : ` · ${text("assumed")}`}`;
        return { main: task.title, above, told: `${above}: ${task.title}. ${progresses(progress)}.` };
      }
      case "question":
        return { main: text(`question.${node.question}`), above: "", told: `${text(`question.${node.question}`)} ${text(`back.${node.question}`)}` };
      case "yearly":
        return { main: text(`yearly.${node.name}`), above: text("once_a_year"), told: `${text("once_a_year")}: ${text(`yearly.${node.name}`)}.` };
      default:
        return { main: text(node.kind), above: "", told: `${text(node.kind)}.` };
    }
  };
}

function Arrows({ placed, marker }: { readonly placed: readonly Placed[]; readonly marker: string }) {
  const text = useTranslations("cycles.flow");
  return (
    <g aria-hidden>
      {placed.slice(1).map((to, index) => {
        const from = placed[index]!;
        const bottom = from.y + from.height;
        return (
          <g key={to.y}>
            <path d={`M${middle} ${bottom} V${to.y - 1}`} className={classes.line} markerEnd={marker} />
            {from.node.kind === "question" && <text x={middle + 10} y={bottom + 17} className={classes.answer}>{text("yes")}</text>}
          </g>
        );
      })}
      {placed.map((from) => {
        if (from.node.kind !== "question") return null;
        const to = placed[from.node.backTo]!;
        const right = middle + from.width / 2;
        const lane = middle + to.width / 2 + 46;
        const start = from.y + from.height / 2;
        return (
          <g key={from.y}>
            <path d={`M${right} ${start} H${lane} V${to.y + to.height / 2} H${middle + to.width / 2 + 1}`} className={classes.line} markerEnd={marker} />
            <text x={right + 8} y={start - 6} className={classes.answer}>{text("no")}</text>
          </g>
        );
      })}
    </g>
  );
}

interface NodeProperties {
  readonly of: Placed;
  readonly isCurrent: boolean;
  readonly above: string;
}

function Node({ of: one, isCurrent, above }: NodeProperties) {
  const text = useTranslations("cycles.flow");
  const left = middle - one.width / 2;
  const first = one.y + (above === "" ? one.height / 2 - (one.lines.length - 1) * 9 + 5 : 42);
  const isAssumed = one.node.kind === "yearly" || (one.node.kind === "step" && !one.node.step.task.is_in_procedure);
  return (
    <g aria-hidden data-current={isCurrent || undefined} data-assumed={isAssumed || undefined} className={classes.node}>
      {one.node.kind === "question" ? (
        <path d={`M${middle} ${one.y} L${middle + one.width / 2} ${one.y + one.height / 2} L${middle} ${one.y + one.height} L${left} ${one.y + one.height / 2}z`} />
      ) : (
        <rect x={left} y={one.y} width={one.width} height={one.height} rx={one.node.kind === "start" || one.node.kind === "end" ? one.height / 2 : 8} />
      )}
      {above !== "" && <text x={left + 14} y={one.y + 20} className={classes.above}>{above}</text>}
      {one.lines.map((line, index) => (
        <text key={index} x={above === "" ? middle : left + 14} y={first + index * 18} textAnchor={above === "" ? "middle" : "start"} className={classes.words}>{line}</text>
      ))}
      {one.node.kind === "step" && <State of={one} step={one.node.step} />}
      {isCurrent && <text x={left - 12} y={one.y + one.height / 2 + 5} textAnchor="end" className={classes.here}>{text("here")} ▶</text>}
    </g>
  );
}

function State({ of: one, step }: { readonly of: Placed; readonly step: StepProgress }) {
  const progresses = useTranslations("cycles.progress");
  const { color, icon: Sign } = looks[progressTones[step.progress]];
  const left = middle - one.width / 2 + 14;
  const bottom = one.y + one.height - 12;
  return (
    <g style={{ color: `var(--mantine-color-${color}-light-color)` }}>
      <Sign x={left} y={bottom - 13} width={16} height={16} />
      <text x={left + 21} y={bottom} className={classes.state}>{progresses(step.progress)}</text>
    </g>
  );
}
