// Placements that wait for a person: uncertain, missed, failed, or to be published by hand and late.
import { Anchor, Group, Paper, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { PlacementDetail } from "../api/contract";
import { useDates } from "../ui/dates";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { PlacementActs } from "./PlacementActs";
import { stateLooks, troubleOf, type Trouble } from "./placementWords";

const order: readonly Trouble[] = ["unknown", "failed", "missed", "overdue"];

interface Properties {
  readonly placements: readonly PlacementDetail[];
  readonly now: Date;
  readonly onOpen: (placement: string) => void;
}

export function NeedsPerson({ placements, now, onOpen }: Properties) {
  const text = useTranslations("publishing.needs");
  const waiting = placements
    .map((detail) => ({ detail, trouble: troubleOf(detail, now) }))
    .filter((one): one is { detail: PlacementDetail; trouble: Trouble } => one.trouble !== null)
    .sort((one, other) => order.indexOf(one.trouble) - order.indexOf(other.trouble));
  if (waiting.length === 0) return <Text size="sm" c="dimmed">{text("nothing")}</Text>;
  return (
    <Section title={text("title", { count: waiting.length })} hint={text("hint")}>
      <Stack gap="xs" component="ul" style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {waiting.map(({ detail, trouble }) => <Waiting key={detail.placement.id} detail={detail} trouble={trouble} onOpen={onOpen} />)}
      </Stack>
    </Section>
  );
}

interface WaitingProperties {
  readonly detail: PlacementDetail;
  readonly trouble: Trouble;
  readonly onOpen: (placement: string) => void;
}

function Waiting({ detail, trouble, onOpen }: WaitingProperties) {
  const text = useTranslations("publishing.needs");
  const dates = useDates();
  const { placement, channel } = detail;
  const look = trouble === "overdue" ? { tone: "warning" as const } : stateLooks[trouble];
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div style={{ flex: "1 1 20rem", minWidth: 0 }}>
          <Group gap="xs">
            <Anchor component="button" type="button" fw={600} size="sm" ta="start" onClick={() => onOpen(placement.id)}>{placement.title}</Anchor>
            <StateBadge {...look} size="sm">{text(`trouble.${trouble}`)}</StateBadge>
          </Group>
          <Text size="sm" c="dimmed">{channel.name}{placement.planned_for === null ? "" : ` · ${dates.wallTime(placement.planned_for)}`}</Text>
          <Text size="sm">{placement.trouble ?? text(`explained.${trouble}`)}</Text>
          {trouble === "overdue" && <Anchor component={Link} to={`/konten/${placement.content}`} size="sm">{text("open_content")}</Anchor>}
        </div>
        <PlacementActs detail={detail} />
      </Group>
    </Paper>
  );
}
