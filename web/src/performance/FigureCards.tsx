// The period in a few numbers, each a way to its records.
import { Anchor, Paper, SimpleGrid, Text } from "@mantine/core";
import { useLocale, useTranslations } from "use-intl";
import type { Performance } from "../api/contract";
import { useMetrics } from "../evaluation/useMetrics";
import { writtenNumber } from "../ui/numbers";
import { Difference } from "./FigureSection";
import { countOf, difference, numberOf, type Count } from "./performanceWords";
import type { Asked } from "./RecordsDrawer";

interface Card {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly compared: number | null | undefined;
  readonly unit: string;
  readonly note: string;
  readonly asked: Asked;
}

const shownCounts: readonly Count[] = ["planned", "published", "late", "missed", "cancelled", "proven"];

export function FigureCards({ page: { figures, compared }, onAsk }: { readonly page: Performance; readonly onAsk: (asked: Asked) => void }) {
  const text = useTranslations("performance");
  const counted = useTranslations("performance.count");
  const { nameOf } = useMetrics();
  const then = compared?.figures ?? null;
  const cards: readonly Card[] = [
    ...shownCounts.map((count) => ({ key: count, label: counted(count), value: countOf(figures, count), compared: then === null ? undefined : countOf(then, count), unit: "", note: "", asked: { title: counted(count), figure: count } })),
    { key: "on_time_percent", label: text("figure.on_time_percent"), value: figures.on_time_percent, compared: then === null ? undefined : then.on_time_percent, unit: "%", note: text("on_time_formula"), asked: { title: counted("on_time"), figure: "on_time" } },
    {
      key: "engagement", label: text("figure.engagement_percent"), value: figures.engagement.percent, compared: then === null ? undefined : then.engagement.percent, unit: "%",
      note: text("engagement_formula", { measured: figures.engagement.measured_count, all: figures.published_count }), asked: { title: text("measured"), figure: "measured" },
    },
    ...figures.numbers.map((one) => ({
      key: one.metric, label: nameOf(one.metric), value: one.value, compared: then === null ? undefined : numberOf(then, one.metric), unit: "",
      note: text("measured_of", { measured: one.measured_count, all: figures.published_count }), asked: { title: nameOf(one.metric), figure: "measured", metric: one.metric },
    })),
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm">
      {cards.map((card) => <CardShown key={card.key} card={card} onAsk={onAsk} />)}
    </SimpleGrid>
  );
}

function CardShown({ card, onAsk }: { readonly card: Card; readonly onAsk: (asked: Asked) => void }) {
  const text = useTranslations("performance");
  const language = useLocale();
  const shown = card.value === null ? text("no_data") : `${writtenNumber(card.value, language)}${card.unit}`;
  return (
    <Paper withBorder p="sm" bg="var(--siar-surface)">
      <Text size="xs" c="dimmed" fw={600}>{card.label}</Text>
      <Anchor component="button" type="button" fw={700} fz="xl" aria-label={`${card.label}: ${shown}`} onClick={() => onAsk(card.asked)}>{shown}</Anchor>
      {card.compared !== undefined && <Text size="xs"><Difference of={difference(card.value, card.compared)} unit={card.unit} /></Text>}
      {card.note !== "" && <Text size="xs" c="dimmed">{card.note}</Text>}
    </Paper>
  );
}
