// The steps of a cycle in their order: who, how far, what is there and what is missing, until when, and the way to do it.
import { Anchor, Badge, Button, Group, Text } from "@mantine/core";
import { IconArrowRight, IconCheck, IconMapPin, IconPaperclip } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { StepProgress } from "../api/contract";
import { wayTo } from "../app/address";
import { useRoleTitle } from "../people/useRoleTitle";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { currentStep, progressTones } from "./cycleWords";
import classes from "./StepList.module.css";

export function StepList({ steps }: { readonly steps: readonly StepProgress[] }) {
  const text = useTranslations("cycles.one");
  const current = currentStep(steps);
  return (
    <ol className={classes.list} aria-label={text("steps")}>
      {steps.map((one) => <Step key={one.task.id} of={one} isCurrent={one === current} />)}
    </ol>
  );
}

function Step({ of: one, isCurrent }: { readonly of: StepProgress; readonly isCurrent: boolean }) {
  const text = useTranslations("cycles.one");
  const progresses = useTranslations("cycles.progress");
  const dates = useDates();
  const titleOf = useRoleTitle();
  const { task, progress } = one;
  const isDone = progress === "done";
  return (
    <li
      className={`${classes.step} ${task.is_in_procedure ? "" : classes.assumed}`}
      aria-current={isCurrent ? "step" : undefined} data-done={isDone || undefined}
    >
      <span className={classes.number}>{isDone ? <IconCheck size={18} role="img" aria-label={progresses("done")} /> : task.step_order}</span>
      <div style={{ minWidth: 0 }}>
        <Group gap={6} mb={2}>
          <StateBadge tone={progressTones[progress]}>{progresses(progress)}</StateBadge>
          {isCurrent && <Badge variant="light" color="teal" radius="sm" leftSection={<IconMapPin size={14} aria-hidden />}>{text("here")}</Badge>}
          {!task.is_in_procedure && <Badge variant="default" radius="sm" title={text("assumed_hint")}>{text("assumed")}</Badge>}
        </Group>
        <Text fw={650}>{task.title}</Text>
        <Text size="sm" c="dimmed">
          {titleOf(task.role)} · {text("due")} <time dateTime={task.due_on}>{dates.day(task.due_on)}</time>
        </Text>
        <Text size="sm" mt={4}>{one.explanation}</Text>
        {one.evidence.length > 0 && (
          <ul className={classes.evidence} aria-label={text("evidence")}>
            {one.evidence.map((link) => (
              <li key={link.path}>
                <IconPaperclip size={15} aria-hidden /> <Anchor component={Link} {...wayTo(link.path)} size="sm">{link.title}</Anchor>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.act}>
        <Anchor component={Link} to={`/rantai/task/${task.id}`} size="xs" className="no-print" aria-label={text("evidence_of", { title: task.title })}>{text("evidence")}</Anchor>
        <Button
          component={Link} {...wayTo(one.path)} size="xs" className="no-print" variant={one.is_mine && (isCurrent || progress === "late") ? "filled" : "default"}
          rightSection={<IconArrowRight size={16} aria-hidden />} aria-label={text("open_step", { verb: text(one.is_mine && !isDone ? "do" : "open"), title: task.title })}
        >
          {text(one.is_mine && !isDone ? "do" : "open")}
        </Button>
      </div>
    </li>
  );
}
