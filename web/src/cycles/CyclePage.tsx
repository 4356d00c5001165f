// Where one cycle stands: its steps as a list to work from, then as the flow chart.
import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { IconCalendarMonth, IconListDetails } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { CycleProgress, Id } from "../api/contract";
import { usePathValue } from "../app/address";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ChainLinks } from "./ChainLinks";
import { standOf, standTones } from "./cycleWords";
import { StepList } from "./StepList";

const FlowChart = lazy(() => import("./FlowChart"));

export function CyclePage() {
  const id = usePathValue<Id<"Cycle">>("cycle");
  const progress = useAnswer("GET /api/cycles/{cycle}", { cycle: id });
  return <Answered of={progress}>{(one) => <Shown progress={one} />}</Answered>;
}

function Shown({ progress }: { readonly progress: CycleProgress }) {
  const text = useTranslations("cycles.one");
  const stands = useTranslations("cycles.stand");
  const dates = useDates();
  const { today } = useMe();
  const { cycle, procedure, schedule, steps } = progress;
  const stand = standOf(cycle, today);
  return (
    <>
      <PageHeader
        title={cycle.name}
        step={text("by_procedure", { procedure })}
        description={text("days", { first: dates.day(cycle.starts_on), last: dates.day(cycle.ends_on) })}
        marks={<StateBadge tone={standTones[stand]}>{stands(stand)}</StateBadge>}
        actions={
          <>
            <Button component={Link} to="/kalender" search={{ hari: cycle.starts_on } as never} variant="default" leftSection={<IconCalendarMonth size={18} aria-hidden />}>{text("calendar")}</Button>
            {schedule !== null && <Button component={Link} to={`/jadwal/${schedule}`} variant="default" leftSection={<IconListDetails size={18} aria-hidden />}>{text("schedule")}</Button>}
          </>
        }
      />
      <Stack gap="lg">
        <HowFar progress={progress} />
        <Section title={text("steps")}><StepList steps={steps} /></Section>
        <Section title={text("flow_chart")} hint={text("flow_chart_hint")}>
          <Suspense fallback={<LoadingState rows={3} />}><FlowChart steps={steps} /></Suspense>
        </Section>
        <EvidenceSection kind="cycle" id={cycle.id} />
        <ChainLinks kind="cycle" id={cycle.id} />
      </Stack>
    </>
  );
}

function HowFar({ progress: { steps } }: { readonly progress: CycleProgress }) {
  const text = useTranslations("cycles.one");
  const done = steps.filter((one) => one.progress === "done").length;
  const late = steps.filter((one) => one.progress === "late").length;
  const words = text("how_far", { done, all: steps.length });
  return (
    <Group gap="md">
      <Text fw={600}>{words}</Text>
      <Progress value={steps.length === 0 ? 0 : (done / steps.length) * 100} aria-label={words} style={{ flex: "1 1 12rem", maxWidth: 420 }} size="md" />
      {late > 0 && <StateBadge tone="bad">{text("late", { count: late })}</StateBadge>}
    </Group>
  );
}
