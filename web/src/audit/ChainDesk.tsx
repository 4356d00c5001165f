// The chain as an auditor walks it: the activities of the cycles in the period and the indicators of the
// scope, each with its evidence one click away.
import { Anchor, Group, Select, Stack, Text } from "@mantine/core";
import { IconListCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Cycle, Engagement, IndicatorValue, StepProgress } from "../api/contract";
import { useAddressValue } from "../app/address";
import { wayTo } from "../app/address";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { Section } from "../ui/Section";

const plainList = { listStyle: "none", padding: 0, margin: 0 } as const;

export function ChainDesk({ engagement }: { readonly engagement: Engagement }) {
  const text = useTranslations("audit.desk");
  const cycles = useAnswer("GET /api/cycles", {});
  return (
    <Stack gap="lg">
      <Answered of={cycles}>
        {(all) => {
          const looked = all.filter((one) => one.starts_on <= engagement.period_until && one.ends_on >= engagement.period_from);
          return looked.length === 0 ? <EmptyState icon={IconListCheck} title={text("no_cycles")}>{text("no_cycles_text")}</EmptyState> : <Activities cycles={looked} />;
        }}
      </Answered>
      <Indicators engagement={engagement} />
    </Stack>
  );
}

function Activities({ cycles }: { readonly cycles: readonly Cycle[] }) {
  const text = useTranslations("audit.desk");
  const [chosen, choose] = useAddressValue("siklus");
  const cycle = cycles.find((one) => one.id === chosen) ?? cycles[0]!;
  const progress = useAnswer("GET /api/cycles/{cycle}", { cycle: cycle.id }, {}, { keepsPrevious: true });
  return (
    <Section
      title={text("activities")} hint={text("activities_hint")}
      actions={<Select aria-label={text("cycle")} allowDeselect={false} data={cycles.map((one) => ({ value: one.id as string, label: one.name }))} value={cycle.id} onChange={choose} w={240} maw="100%" />}
    >
      <Answered of={progress}>{({ steps }) => <Stack gap="md" component="ol" style={plainList}>{steps.map((one) => <Activity key={one.task.id} step={one} />)}</Stack>}</Answered>
    </Section>
  );
}

function Activity({ step: { task, explanation, evidence } }: { readonly step: StepProgress }) {
  const text = useTranslations("audit.desk");
  const progresses = useTranslations("cycles.progress");
  const dates = useDates();
  return (
    <li>
      <Group gap="xs" align="baseline">
        <Text fw={650}>{task.step_order}. {task.title}</Text>
        <Anchor component={Link} to={`/rantai/task/${task.id}`} size="xs" aria-label={text("write_at", { title: task.title })}>{text("write")}</Anchor>
      </Group>
      <Text size="sm" c="dimmed">{explanation || progresses("not_started")} · {text("due", { day: dates.day(task.due_on) })}</Text>
      <Evidence links={evidence} />
    </li>
  );
}

function Evidence({ links }: { readonly links: StepProgress["evidence"] }) {
  const text = useTranslations("audit.desk");
  if (links.length === 0) return <Text size="sm">{text("no_evidence")}</Text>;
  return (
    <ul style={{ margin: "4px 0 0", paddingInlineStart: 20 }}>
      {links.map((link) => <li key={link.path}><Anchor component={Link} {...wayTo(link.path)} size="sm">{link.title}</Anchor></li>)}
    </ul>
  );
}

function Indicators({ engagement }: { readonly engagement: Engagement }) {
  const text = useTranslations("audit.desk");
  const values = useAnswer("GET /api/indicators", {}, { year: engagement.period_until.slice(0, 4) });
  const isInScope = (one: IndicatorValue) => engagement.indicators.length === 0 || engagement.indicators.includes(one.indicator.code);
  return (
    <Section title={text("indicators")} hint={text("indicators_hint")}>
      <Answered of={values}>
        {(all) => (
          <Stack gap="sm" component="ul" style={plainList}>
            {all.filter(isInScope).map(({ indicator }) => (
              <li key={indicator.id}>
                <Anchor component={Link} to="/indikator" search={{ indikator: indicator.id } as never} fw={600} size="sm">{indicator.code}</Anchor>
                <Text size="sm">{indicator.statement}</Text>
              </li>
            ))}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
